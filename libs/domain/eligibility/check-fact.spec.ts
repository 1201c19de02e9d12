import type { SubjectKind } from '../rules/award';
import { checkFact, FACT_KINDS, onceKey, yearOfFact, type SubjectFact } from '.';

const TODAY = '2026-11-26';

const GOOD: Readonly<Record<SubjectFact['kind'], SubjectFact>> = {
  rating: { kind: 'rating', year: 2026, rating: 'good' },
  work: { kind: 'work', name: 'SK-01', work: 'initiative', scope: 'unit', year: 2025, used: [] },
  achievement: { kind: 'achievement', name: 'TT-01', ground: 'ad-hoc', scope: 'province', year: 2025 },
  service: { kind: 'service', post: 'director', from: '2020-01-01', to: null, higherRetirementAge: false },
  leave: { kind: 'leave', leave: 'maternity', from: '2026-09-01', to: '2027-02-28' },
  discipline: { kind: 'discipline', measure: 'Khiển trách', from: '2026-10-01', to: '2027-09-30' },
  'open-matter': { kind: 'open-matter', matter: 'press', since: '2026-11-01', until: null },
  'collective-year': {
    ...{ kind: 'collective-year', year: 2025, members: 40, completed: 40 },
    ...{ advanced: 30, fighters: 5, warned: 0 },
  },
  lead: { kind: 'lead', of: 'cluster', by: 'province', year: 2025, years: 1 },
  death: { kind: 'death', on: '2026-05-01' },
  dissolution: { kind: 'dissolution', on: '2026-05-01' },
};

const subjectOf = (kind: SubjectFact['kind']): SubjectKind =>
  kind === 'collective-year' || kind === 'dissolution' ? 'collective' : 'person';

const refusalOf = (fact: SubjectFact, kind = subjectOf(fact.kind)): string => {
  const verdict = checkFact(fact, kind, TODAY);
  return verdict.allowed ? 'allowed' : verdict.refusal.code;
};

it.each(FACT_KINDS)('%s: a good one is taken, under its year', (kind) => {
  expect(refusalOf(GOOD[kind])).toBe('allowed');
  expect(yearOfFact(GOOD[kind])).toBeGreaterThanOrEqual(2020);
});

it.each<[string, SubjectFact['kind'], Partial<SubjectFact>, string]>([
  ['"năm 203"', 'rating', { year: 203 }, 'fact-invalid'],
  ['a year to come', 'rating', { year: 2027 }, 'fact-invalid'],
  ['half a year', 'lead', { year: 2025.5 }, 'fact-invalid'],
  ['a nameless work', 'work', { name: ' ' }, 'fact-invalid'],
  ['a name without end', 'achievement', { name: 'x'.repeat(201) }, 'text-too-long'],
  ['control characters', 'work', { name: 'SK\u0007' }, 'text-has-control-characters'],
  ['a post to come', 'service', { from: '2027-01-01' }, 'effective-date-in-future'],
  ['a leave that ends before it begins', 'leave', { to: '2026-08-31' }, 'fact-invalid'],
  ['a day that is none', 'death', { on: '2026-02-30' }, 'fact-invalid'],
  ['a conclusion before the matter', 'open-matter', { until: '2026-10-31' }, 'fact-invalid'],
  ['a conclusion to come', 'open-matter', { until: '2026-12-31' }, 'effective-date-in-future'],
  ['more fighters than members', 'collective-year', { fighters: 41 }, 'fact-invalid'],
  ['nobody', 'collective-year', { members: 0 }, 'fact-invalid'],
  ['a movement of no year', 'lead', { years: 0 }, 'fact-invalid'],
])('refuses %s', (_what, kind, change, code) => {
  expect(refusalOf({ ...GOOD[kind], ...change } as SubjectFact)).toBe(code);
});

it('gives persons no figures, and collectives no leave', () => {
  expect(refusalOf(GOOD['collective-year'], 'person')).toBe('fact-not-for-kind');
  expect(refusalOf(GOOD.leave, 'collective')).toBe('fact-not-for-kind');
});

it('knows a year, a name and an end again, however they are written', () => {
  const { work, achievement } = GOOD;
  expect(onceKey(work)).toBe(onceKey({ ...achievement, name: ' sk-01' } as SubjectFact));
  expect(onceKey(GOOD.rating)).not.toBe(onceKey({ ...GOOD.rating, year: 2025 } as SubjectFact));
  expect(onceKey(GOOD.service)).toBeNull();
});
