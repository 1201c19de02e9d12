import {
  awardOn,
  lineageOf,
  planRoute,
  type Award,
  type Organization,
  type RouteTemplate,
  type RuleBook,
  type StepTemplate,
} from '../index';

const CITED = { article: 'fixture', evidence: 'N' } as const;
const FOREVER = { from: '2000-01-01', to: null } as const;

const body = (id: string, level: string, parent: string | null, more: Partial<Organization> = {}) => ({
  id,
  nameVi: id,
  nameEn: id,
  level,
  parents: parent === null ? [] : [{ parent, ...FOREVER }],
  council: null,
  ...FOREVER,
  ...more,
});

const BODIES: readonly Organization[] = [
  body('province', 'province', null),
  body('desk', 'department', 'province', { council: 'council' }),
  body('department', 'department', 'province'),
  body('district', 'district', 'province', { to: '2025-06-30' }),
  body('commune', 'commune', null, {
    parents: [
      { parent: 'district', from: '2000-01-01', to: '2025-06-30' },
      { parent: 'province', from: '2025-07-01', to: null },
    ],
  }),
  body('president', 'president', null),
];
const find = (id: string): Organization | undefined => BODIES.find((candidate) => candidate.id === id);

const step = (id: string, kind: StepTemplate['kind'], level: string, more: Partial<StepTemplate> = {}) => ({
  ...CITED,
  id,
  kind,
  level,
  ...more,
});

const vote = step('province.vote', 'vote', 'province', {
  standing: true,
  threshold: {
    ...CITED,
    num: 90,
    den: 100,
    of: 'all-members',
    ballot: 'secret',
    quorum: { ...CITED, num: 2, den: 3, countsWritten: true },
  },
});

const route = (more: Partial<RouteTemplate> = {}): RouteTemplate => ({
  ...CITED,
  id: 'with-district',
  awards: ['HC'],
  from: '2000-01-01',
  to: '2025-06-30',
  steps: [
    step('unit.intake', 'intake', 'unit'),
    step('district.sign', 'sign', 'district'),
    vote,
    step('province.sign', 'sign', 'province'),
    step('central.decide', 'decide', 'central', { body: 'president' }),
  ],
  ...more,
});

const rules: RuleBook = {
  awards: [],
  routes: [route(), route({ id: 'without-district', from: '2025-07-01', to: null })],
  standing: [{ ...CITED, of: 'province', body: 'desk', ...FOREVER }],
  calendar: { daysOff: [], workingSaturdays: [] },
  years: [],
  openQuestions: [],
  principles: [],
};

const plan = (unit: string, receivedOn: string, book = rules): readonly string[] => {
  const planned = planRoute(book, { award: 'HC', unit, receivedOn }, find);
  return planned.planned
    ? planned.value.steps.map(({ id, organization }) => `${id}@${organization}`)
    : [planned.refusal.code];
};

describe('planRoute', () => {
  it('takes the template and the parents of the day of receipt', () => {
    expect(plan('commune', '2024-03-04')).toEqual([
      'unit.intake@commune',
      'district.sign@district',
      'province.vote@desk',
      'province.sign@province',
      'central.decide@president',
    ]);
    expect(plan('commune', '2025-07-02')).not.toContain('district.sign@district');
    expect(plan('commune', '2025-07-02')).toHaveLength(4);
  });

  it('skips a level that the unit does not stand under', () => {
    expect(plan('department', '2024-03-04')[1]).toBe('province.vote@desk');
  });

  it('gives the vote to the council of the body that holds the step', () => {
    const planned = planRoute(rules, { award: 'HC', unit: 'commune', receivedOn: '2024-03-04' }, find);
    const voted = planned.planned ? planned.value.steps[2] : undefined;
    expect(voted).toMatchObject({ council: 'council', level: 'province' });
    expect(voted).not.toHaveProperty('standing');
  });

  it('lets the body itself do what its standing body would where it has none on the day', () => {
    const later = { ...rules, standing: rules.standing.map((rule) => ({ ...rule, from: '2030-01-01' })) };
    expect(plan('department', '2024-03-04', later)).toEqual(['council-missing']);
    const appraised = route({
      steps: [step('province.appraise', 'appraise', 'province', { standing: true })],
    });
    expect(plan('department', '2024-03-04', { ...later, routes: [appraised] })).toEqual([
      'province.appraise@province',
    ]);
  });

  it('refuses what it cannot plan, with the reason', () => {
    expect(plan('nowhere', '2024-03-04')).toEqual(['organization-unknown']);
    expect(plan('district', '2025-07-02')).toEqual(['organization-dissolved']);
    expect(plan('commune', '1999-12-31')).toEqual(['no-route']);
    const stranger = step('central.decide', 'decide', 'central', { body: 'nobody' });
    expect(plan('commune', '2024-03-04', { ...rules, routes: [route({ steps: [stranger] })] })).toEqual([
      'organization-unknown',
    ]);
    const bare = route({ steps: [{ ...vote, threshold: undefined }] });
    expect(plan('commune', '2024-03-04', { ...rules, routes: [bare] })).toEqual(['choice-needed']);
  });

  it('goes up from the unit without losing its way in a circle of parents', () => {
    const circle = [body('first', 'one', 'second'), body('second', 'two', 'first')];
    const lineage = lineageOf(circle[0] as Organization, '2024-01-01', (id) =>
      circle.find((candidate) => candidate.id === id),
    );
    expect([...lineage.keys()].sort()).toEqual(['one', 'two', 'unit']);
  });
});

describe('awardOn', () => {
  const award = (from: string, to: string | null): Award => ({
    ...CITED,
    code: 'HC',
    nameVi: 'Huân chương',
    nameEn: 'Order',
    subjects: ['person'],
    parts: [],
    made: [],
    from,
    to,
  });
  const book = { ...rules, awards: [award('2017-10-01', '2023-12-31'), award('2024-01-01', null)] };

  it('finds the text in force on the day, both ends included', () => {
    expect(awardOn(book, 'HC', '2023-12-31')).toMatchObject({ value: { from: '2017-10-01' } });
    expect(awardOn(book, 'HC', '2024-01-01')).toMatchObject({ value: { from: '2024-01-01' } });
  });

  it('tells an unknown award from one that is not in force', () => {
    expect(awardOn(book, 'XX', '2024-01-01')).toMatchObject({ refusal: { code: 'award-unknown' } });
    expect(awardOn(book, 'HC', '2000-01-01')).toMatchObject({ refusal: { code: 'award-not-in-force' } });
  });
});
