import {
  checkUnder,
  planDossier,
  textOn,
  type Criteria,
  type LoadedRules,
  type RouteTemplate,
  type SubjectFile,
} from '@vinhdanh/domain';
import { DEPLOYED, edited, findBody, withLimits } from '../../test/support/packs';
import { held, person, rated, titles } from '../../test/support/subjects';
import { loadRules } from './load-rules';

const AWARD = 'HC-LD3';
const plan = (
  rules: LoadedRules,
  days: { submittedOn: string; receivedOn: string; on?: string },
  subject: SubjectFile | null = null,
) => {
  const planned = planDossier(
    rules,
    { award: AWARD, unit: 'commune', on: days.receivedOn, choices: [], ...days },
    findBody,
    subject,
  );
  if (!planned.planned) throw new Error(JSON.stringify(planned.refusal));
  return planned.value;
};

describe('a dossier planned by the packs', () => {
  const rules = loadRules(DEPLOYED);

  it('that was submitted before Decree 152 is finished under the old one, by bodies that exist', () => {
    const before = plan(rules, { submittedOn: '2025-06-20', receivedOn: '2025-06-23' });
    const { route, rules: kept } = plan(rules, { submittedOn: '2025-06-20', receivedOn: '2025-07-03' });
    expect(route.template).toBe(before.route.template);
    expect(route.chosenBy).toBe('2025-07-03');
    expect(kept.text.kept).toMatchObject({
      instrument: 'ND152-2025',
      article: 'Nghị định 152/2025/NĐ-CP Điều 60(3)',
    });
    expect(kept.set).toEqual({ id: DEPLOYED.id, layers: DEPLOYED.layers });
  });

  it('that was submitted after it is under it', () => {
    const { route, rules: kept } = plan(rules, { submittedOn: '2025-07-01', receivedOn: '2025-07-03' });
    expect(route.template).toBe(
      plan(rules, { submittedOn: '2025-08-01', receivedOn: '2025-08-01' }).route.template,
    );
    expect(kept).toMatchObject({ text: { kept: null, newer: null }, weighed: null });
  });

  it('keeps both results where the newer text may be more favourable, and why the older is used', () => {
    const days = { submittedOn: '2026-09-01', receivedOn: '2026-09-02', on: '2026-10-05' };
    const { rules: kept } = plan(rules, days);
    expect(kept.weighed).toMatchObject({
      chosen: 'older',
      used: 'older',
      points: [],
      clause: { instrument: 'L2026' },
    });
  });
});

describe('two texts weighed', () => {
  const days = { submittedOn: '2026-09-01', receivedOn: '2026-09-02', on: '2026-10-05' };
  const rules = loadRules(DEPLOYED);
  const isCurrent = (route: RouteTemplate): boolean => route.awards.includes(AWARD) && route.to === null;

  /** The rules with what `newer` has from 1 October 2026 on. */
  const from1October = (newer: LoadedRules): LoadedRules => ({
    ...rules,
    book: {
      ...rules.book,
      routes: [
        ...rules.book.routes.map((route) => (isCurrent(route) ? { ...route, to: '2026-09-30' } : route)),
        ...newer.book.routes
          .filter(isCurrent)
          .map((route) => ({ ...route, id: 'newer', from: '2026-10-01' })),
      ],
    },
  });
  const weigh = (newer: LoadedRules) => plan(from1October(newer), days);

  it('uses the newer where everything that differs is better, and says which points', () => {
    const { route, rules: kept } = weigh(withLimits(rules, () => 1));
    expect(route.template).toBe('newer');
    expect(kept.weighed).toMatchObject({ chosen: 'newer', used: 'newer' });
    const points = kept.weighed?.points ?? [];
    expect(points.length).toBeGreaterThan(0);
    for (const { change, better } of points) {
      expect(better).toBe('newer');
      expect(change).toMatchObject({
        topic: 'limit',
        before: { article: expect.any(String) as string },
        after: { amount: 1 },
      });
    }
  });

  it('stays with the older where the newer is worse', () => {
    const { route, rules: kept } = weigh(withLimits(rules, () => 400));
    expect(route.template).not.toBe('newer');
    expect(kept.weighed).toMatchObject({ chosen: 'older', used: 'older' });
  });

  it('leaves it open where one point is better and another is not, and stays with the older until somebody chooses', () => {
    const mixed = withLimits(rules, ({ id }) => (id === 'province.appraise' ? 400 : 1));
    const { route, rules: kept } = weigh(mixed);
    expect(route.template).not.toBe('newer');
    expect(kept.weighed).toMatchObject({ chosen: 'open', used: 'older' });
  });

  describe('with the file of the subject', () => {
    const subject = person({
      ratings: rated('excellent', 2016, 2025),
      holdings: [held('BK-TTG', '2022-05-04', 2021), ...titles('DH-CSTDCS', 2022, 2023, 2024)],
    });
    /** The criteria of today to the end of September, those of `newer` from October on. */
    const askingOtherwise = (newer: Criteria): LoadedRules => {
      const before = rules.criteria.byAward[AWARD] ?? [];
      const after = newer.byAward[AWARD] ?? [];
      const byAward = {
        ...rules.criteria.byAward,
        [AWARD]: [
          ...before.map((one) => (one.to === null ? { ...one, to: '2026-09-30' } : one)),
          ...after.filter(({ to }) => to === null).map((one) => ({ ...one, from: '2026-10-01' })),
        ],
      };
      const fresh = from1October(rules);
      return { ...fresh, criteria: { ...fresh.criteria, byAward } };
    };
    const weighFor = (loaded: LoadedRules, file: SubjectFile | null) =>
      plan(loaded, days, file).rules.weighed;
    const easier = loadRules(edited(/^criteria\.yaml$/, [/years: \d+/g, 'years: 1'])).criteria;
    const harder = loadRules(edited(/^criteria\.yaml$/, [/years: \d+/g, 'years: 40'])).criteria;

    it('keeps the eligibility under both texts, and says which serves the subject', () => {
      const found = weighFor(askingOtherwise(easier), subject)?.eligibility;
      expect(found?.older).toEqual(checkUnder(subject, textOn(rules.criteria, AWARD, '2026-09-30'), days.on));
      expect(found).toMatchObject({
        older: { verdict: 'not-yet' },
        newer: { verdict: 'eligible' },
        chosen: 'newer',
      });
      expect(weighFor(askingOtherwise(easier), subject)).toMatchObject({ chosen: 'newer', used: 'newer' });
      const worse = weighFor(askingOtherwise(harder), subject);
      expect(worse).toMatchObject({ chosen: 'older', used: 'older', eligibility: { chosen: 'older' } });
    });

    it('weighs nothing by a file that is not at hand', () => {
      expect(weighFor(askingOtherwise(easier), null)?.eligibility).toBeNull();
    });
  });
});
