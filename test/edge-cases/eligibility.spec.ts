import { dependents, moreFavourable, textOn, type CommendationKind } from '@vinhdanh/domain';
import {
  person,
  collective,
  held,
  titles,
  rated,
  check,
  lineOf,
  criteria,
  forOrder,
  forProvincial,
} from '../support/subjects';
import { row } from './rows';

describe('who may be proposed', () => {
  it(row(8, 'earlier titles follow the person'), () => {
    const holdings = titles('DH-CSTDCS', 2023, 2024, 2025).map((one, at) => ({
      ...one,
      decision: { ...one.decision, body: at < 2 ? 'old-unit' : 'new-unit' },
    }));
    expect(check({ ...forProvincial, holdings }, 'DH-CSTD-BT', '2026-02-01').verdict).toBe('eligible');
  });

  it(row(9, 'allowed for earlier merit, and said to be posthumous'), () => {
    const service = [{ post: 'director', from: '2010-01-01', to: '2026-01-31', higherRetirementAge: false }];
    expect(check({ ...forProvincial, service }, 'DH-CSTD-BT', '2026-02-01').verdict).toBe('eligible');
    const found = check({ ...forProvincial, diedOn: '2026-01-05' }, 'DH-CSTD-BT', '2026-02-01');
    expect(found.verdict).toBe('eligible');
    expect(lineOf(found, 'posthumous')).toMatchObject({
      verdict: 'warning',
      inputs: { diedOn: '2026-01-05' },
    });
  });

  it(row(11, 'later awards that stood on the cancelled one are listed, through one another'), () => {
    const provincial = held('DH-CSTD-BT', '2026-03-01', 2025);
    const certificate = held('BK-BT', '2026-04-01', 2025, { basis: [provincial.id] });
    const other = held('KNC-BT', '2026-05-01', null);
    const before = titles('DH-CSTDCS', 2023, 2024, 2025);
    const file = person({
      holdings: [
        ...before.map((one, at) => (at === 1 ? { ...one, status: 'cancelled' as const } : one)),
        provincial,
        certificate,
        other,
      ],
    });
    expect(dependents(file, 'DH-CSTDCS-2025-01-15', criteria)).toMatchObject([
      {
        holding: { id: provincial.id },
        by: 'criterion',
        stoodOn: 'DH-CSTDCS-2025-01-15',
        citation: { evidence: 'Q' },
      },
      { holding: { id: certificate.id }, by: 'basis', stoodOn: provincial.id, citation: null },
    ]);
    expect(dependents(file, other.id, criteria)).toEqual([]);
  });

  it(row(12, 'the second is refused, and the earlier one is shown'), () => {
    const rescue = { id: 'rescue', ground: 'ad-hoc' as const, scope: 'province' as const, year: 2026 };
    const proposal = (award: string) => ({
      award,
      kind: 'ad-hoc' as const,
      day: '2026-05-01',
      achievement: 'rescue',
    });
    const once = person({ achievements: [rescue], proposals: [proposal('BK-TTG')] });
    expect(check(once, 'BK-TTG', '2026-06-01').verdict).toBe('eligible');
    const given = {
      ...once,
      holdings: [held('BK-BT', '2026-05-20', 2026, { kind: 'ad-hoc', achievement: 'rescue' })],
    };
    expect(lineOf(check(given, 'BK-TTG', '2026-06-01'), 'distinct-achievement')).toMatchObject({
      verdict: 'missing',
      inputs: { decision: 'BK-BT/QĐ' },
    });
    for (const second of ['BK-TTG', 'HC-DC']) {
      const twice = { ...once, proposals: [proposal('BK-TTG'), proposal(second)] };
      expect(lineOf(check(twice, 'BK-TTG', '2026-06-01'), 'distinct-achievement')?.verdict).toBe('missing');
    }
  });

  it.each(['ad-hoc', 'movement', 'unknown'] as CommendationKind[])(
    `${row(13)}: %s is no ground, and stays as information`,
    (kind) => {
      const holdings = forOrder.holdings.map((one) => (one.award === 'BK-TTG' ? { ...one, kind } : one));
      const found = check({ ...forOrder, holdings }, 'HC-LD3', '2026-04-01');
      expect(found).toMatchObject({ verdict: 'not-yet', earliest: null });
      expect(lineOf(found, 'kind-not-counted')).toMatchObject({
        verdict: 'warning',
        inputs: { leftOut: 'BK-TTG-2021-03-10' },
      });
    },
  );

  it(row(18, 'never, since the circular; its members apart'), () => {
    const file = collective({
      dissolvedOn: '2026-01-01',
      leads: [{ of: 'cluster', by: 'central', year: 2025, years: 1 }],
    });
    expect(check(file, 'DH-CO-CP', '2026-02-01').verdict).toBe('never');
    expect(check(file, 'DH-CO-CP', '2025-12-31').verdict).toBe('eligible');
  });

  it(row(19, 'both texts of the criteria are looked at and both results kept'), () => {
    const file = person({ ratings: rated('excellent', 2023, 2023) });
    const texts = {
      older: textOn(criteria, 'DH-CSTDCS', '2023-12-20'),
      newer: textOn(criteria, 'DH-CSTDCS', '2024-01-05'),
    };
    expect(moreFavourable(file, '2023-12-20', texts)).toMatchObject({
      older: { verdict: 'not-yet' },
      newer: { verdict: 'eligible' },
      chosen: 'newer',
    });
    const alike = { older: texts.newer, newer: textOn(criteria, 'DH-CSTDCS', '2026-10-01') };
    expect(moreFavourable(file, '2024-01-05', alike)).toMatchObject({
      newer: { verdict: 'eligible' },
      chosen: 'older',
    });
  });
});
