import type { SubjectFile } from '@vinhdanh/domain';
import { check, collective, held, lineOf, person, rated } from '../../test/support/subjects';

describe('collectives', () => {
  const year = { year: 2025, members: 10, completed: 10, advanced: 7, fighters: 1, warned: 0 };
  const good = collective({ ratings: rated('excellent', 2025, 2025), collectiveYears: [year] });

  it('Tập thể lao động xuất sắc: everybody completed, seven of ten advanced, one fighter', () => {
    expect(check(good, 'DH-TTLDXS', '2026-02-01').verdict).toBe('eligible');
    const verdict = (change: Partial<typeof year>, award: string) =>
      check({ ...good, collectiveYears: [{ ...year, ...change }] }, award, '2026-02-01').verdict;
    for (const change of [{ completed: 9 }, { advanced: 6 }, { fighters: 0 }])
      expect([change, verdict(change, 'DH-TTLDXS')]).toEqual([change, 'not-yet']);
    expect(['DH-TTLDXS', 'DH-TTLDTT'].map((award) => verdict({ warned: 1 }, award))).toEqual([
      'eligible',
      'not-yet',
    ]);
  });

  it('Tập thể lao động tiên tiến asks for no fighter; the same year is rewarded once', () => {
    const file = { ...good, collectiveYears: [{ ...year, fighters: 0, completed: 9 }] };
    expect(check(file, 'DH-TTLDTT', '2026-02-01').verdict).toBe('eligible');
    const twice = { ...file, holdings: [held('DH-TTLDTT', '2026-01-30', 2025)] };
    expect(check(twice, 'DH-TTLDTT', '2026-02-01').verdict).toBe('not-yet');
  });

  it('a Labour Hero: ten years of a person’s contribution, ten years of leading the nation for a collective', () => {
    const asked = (file: SubjectFile, day: string) =>
      lineOf(check(file, 'VD-AHLD', day), 'open')?.sentence.en ?? '';
    expect(asked(person(), '2026-02-01')).toMatch(/^Ten years or more of contribution/);
    expect(asked(collective(), '2026-02-01')).toMatch(/^The nation's leader for ten years/);
    expect(asked(collective(), '2020-02-01')).toMatch(/^The criteria of Decree 91/);
  });

  it('flags: the leader of the centre is eligible, a leader of the province is chosen by its council', () => {
    const leader = (by: 'province' | 'central'): SubjectFile =>
      collective({ leads: [{ of: 'cluster', by, year: 2025, years: 1 }] });
    expect(check(leader('central'), 'DH-CO-CP', '2026-02-01').verdict).toBe('eligible');
    expect(check(leader('province'), 'DH-CO-CP', '2026-02-01').verdict).toBe('needs-decision');
    expect(check(leader('province'), 'DH-CO-BT', '2026-02-01').verdict).toBe('eligible');
    expect(check(collective(), 'DH-CO-BT', '2026-02-01').verdict).toBe('not-yet');
  });
});
