import {
  diffRuleBooks,
  diffRulesOn,
  type Award,
  type CalendarYear,
  type ChangeInForce,
  type DossierPart,
  type RouteTemplate,
  type RuleBook,
  type StepTemplate,
  type Threshold,
} from '../index';

const CITED = { article: 'fixture', evidence: 'N' } as const;

const part = (id: string): DossierPart => ({ ...CITED, id, nameVi: id, nameEn: id });
const award = (more: Partial<Award> = {}): Award => ({
  ...CITED,
  code: 'A',
  nameVi: 'A',
  nameEn: 'A',
  subjects: ['person'],
  parts: [part('report')],
  made: [],
  from: '2024-01-01',
  to: null,
  ...more,
});
const step = (id: string, kind: StepTemplate['kind'], more: Partial<StepTemplate> = {}): StepTemplate => ({
  ...CITED,
  id,
  kind,
  level: 'province',
  ...more,
});
const threshold = (num: number, article = 'fixture'): Threshold => ({
  ...CITED,
  article,
  num,
  den: 100,
  of: 'all-members',
  ballot: 'open',
  quorum: { ...CITED, num: 2, den: 3, countsWritten: true },
});
const [sign, vote, decide] = [
  step('sign', 'sign', { limit: { ...CITED, amount: 5, unit: 'working-day' } }),
  step('vote', 'vote', { threshold: threshold(80) }),
  step('decide', 'decide'),
];
const route = (steps: readonly StepTemplate[], more: Partial<RouteTemplate> = {}): RouteTemplate => ({
  ...CITED,
  id: 'all',
  awards: ['A', 'B'],
  from: '2024-01-01',
  to: null,
  steps,
  ...more,
});
const year = (daysOff: readonly string[], worked: readonly string[] = []): CalendarYear => ({
  ...CITED,
  year: '2025',
  daysOff: daysOff.map((day) => ({ ...CITED, day, nameVi: day, nameEn: day })),
  workingSaturdays: worked.map((day) => ({ day, insteadOf: '2025-01-02' })),
});
const book = (steps: readonly StepTemplate[], more: Partial<RuleBook> = {}): RuleBook => ({
  awards: [award(), award({ code: 'B' })],
  routes: [route(steps)],
  standing: [],
  calendar: { daysOff: [], workingSaturdays: [] },
  years: [year(['2025-01-01'])],
  openQuestions: [],
  principles: [],
  ...more,
});
const BEFORE = book([sign, vote, decide]);

const seen = (changes: readonly ChangeInForce[]) =>
  changes.map(({ change, awards, from, to }) => {
    const sides = `${change.before === null ? '' : '-'}${change.after === null ? '' : '+'}`;
    return `${sides}${change.topic} ${change.name} [${awards.join()}] ${from}..${to ?? ''}`;
  });
const diff = (after: RuleBook, before = BEFORE): readonly string[] => seen(diffRuleBooks(before, after));

describe('diffRuleBooks', () => {
  it('finds nothing between a book and itself, nor in another article for the same rule', () => {
    expect(diff(BEFORE)).toEqual([]);
    expect(diff(book([sign, { ...vote, threshold: threshold(80, 'elsewhere') }, decide]))).toEqual([]);
  });

  it('names steps added, removed, moved and given to others, once for all awards of the route', () => {
    const ask = step('ask', 'consult', { consulted: ['party'] });
    expect(diff(book([sign, vote, ask, decide]))).toEqual(['+step ask [A,B] 2024-01-01..']);
    expect(diff(book([sign, decide]))).toEqual(['-step vote [A,B] 2024-01-01..']);
    expect(diff(book([vote, decide, sign]))).toEqual(['-+step sign [A,B] 2024-01-01..']);
    expect(diff(book([sign, vote, { ...decide, body: 'president' }]))).toEqual([
      '-+step decide [A,B] 2024-01-01..',
    ]);
  });

  it('says which step an added or moved one follows', () => {
    const [moved] = diffRuleBooks(BEFORE, book([vote, decide, sign]));
    expect(moved?.change).toMatchObject({ before: { follows: null }, after: { follows: 'decide' } });
  });

  it('compares figures of votes and limits', () => {
    const higher = { ...vote, threshold: threshold(90) };
    const shorter = { ...sign, limit: { ...CITED, amount: 4, unit: 'working-day' } as const };
    expect(diff(book([shorter, higher, decide]))).toEqual([
      '-+limit sign [A,B] 2024-01-01..',
      '-+threshold vote [A,B] 2024-01-01..',
    ]);
    expect(diff(book([{ ...sign, limit: undefined }, vote, decide]))).toEqual([
      '-limit sign [A,B] 2024-01-01..',
    ]);
  });

  it('compares parts, awards and routes', () => {
    const awards = [award({ parts: [part('minutes')] }), award({ code: 'C' })];
    expect(diff(book([sign, vote, decide], { awards }))).toEqual([
      '-part report [A] 2024-01-01..',
      '+part minutes [A] 2024-01-01..',
      '-award  [B] 2024-01-01..',
      '+award  [C] 2024-01-01..',
    ]);
    expect(diff({ ...BEFORE, routes: [] })).toEqual(['-route  [A,B] 2024-01-01..']);
  });

  it('gives the days on which a change shows, joined over days on which something else turns', () => {
    const routes = [
      route([sign, vote, decide], { to: '2024-06-30' }),
      route([sign, decide], { from: '2024-07-01', to: '2024-12-31' }),
      route([sign, vote, decide], { from: '2025-01-01' }),
    ];
    const awards = [award({ to: '2024-09-30' }), award({ from: '2024-10-01' }), award({ code: 'B' })];
    expect(diff({ ...BEFORE, routes, awards })).toEqual(['-step vote [A,B] 2024-07-01..2024-12-31']);
  });

  it('compares days off, Saturdays worked and standing bodies, which concern all awards', () => {
    const years = [year(['2025-01-02'], ['2025-01-11'])];
    const standing = [{ ...CITED, of: 'province', body: 'desk', from: '2024-01-01', to: null }];
    expect(diff({ ...BEFORE, years, standing })).toEqual([
      '+standing province [] 2024-01-01..',
      '-day-off 2025-01-01 [] 2025-01-01..2025-01-01',
      '+day-off 2025-01-02 [] 2025-01-02..2025-01-02',
      '+working-saturday 2025-01-11 [] 2025-01-11..2025-01-11',
    ]);
  });
});

describe('diffRulesOn', () => {
  it('compares two days of one book', () => {
    const routes = [
      route([sign, vote, decide], { to: '2025-06-30' }),
      route([sign, { ...vote, threshold: threshold(90) }, decide], { from: '2025-07-01' }),
    ];
    const rules = { ...BEFORE, routes };
    const on = (day: string) => ({ rules, day });
    expect(seen(diffRulesOn(on('2025-06-30'), on('2025-07-01')))).toEqual([
      '-+threshold vote [A,B] 2025-07-01..2025-07-01',
    ]);
    expect(diffRulesOn(on('2025-07-01'), on('2026-07-01'))).toEqual([]);
  });
});
