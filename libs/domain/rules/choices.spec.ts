import {
  foreseeRoute,
  planRoute,
  type OpenQuestion,
  type Organization,
  type RouteChoice,
  type RouteTemplate,
  type RuleBook,
  type StepTemplate,
} from '../index';

const CITED = { article: 'fixture', evidence: 'N' } as const;
const FOREVER = { from: '2024-01-01', to: null } as const;
const DAY = '2026-03-02';

const body = (id: string, level: string, parent: string | null, council: string | null): Organization => ({
  id,
  nameVi: id,
  nameEn: id,
  level,
  parents: parent === null ? [] : [{ parent, ...FOREVER }],
  council,
  ...FOREVER,
});
const BODIES = [
  body('commune', 'commune', null, 'council-of-commune'),
  body('school', 'unit', 'commune', null),
  body('bare-commune', 'commune', null, null),
];
const find = (id: string): Organization | undefined => BODIES.find((candidate) => candidate.id === id);

const step = (id: string, kind: StepTemplate['kind'], more: Partial<StepTemplate> = {}): StepTemplate => ({
  ...CITED,
  id,
  kind,
  level: id.split('.')[0] ?? id,
  ...more,
});
const openVote = (ballotCompulsory = false): Partial<StepTemplate> => ({
  openVote: { ...CITED, rule: 'V-LOCAL', share: null, ballotCompulsory },
});
const way = (
  name: string,
  steps: readonly StepTemplate[],
  more: Partial<RouteTemplate> = {},
): RouteTemplate => ({
  ...CITED,
  ...FOREVER,
  id: `new.${name}`,
  awards: ['TITLE'],
  steps,
  ...more,
});
const AT_COMMUNE = way('commune', [
  step('unit.intake', 'intake'),
  step('unit.sign', 'sign'),
  step('commune.intake', 'intake'),
  step('commune.vote', 'vote', openVote()),
  step('commune.decide', 'decide'),
]);
const AT_UNIT = way('unit', [step('unit.intake', 'intake'), step('unit.decide', 'decide')], {
  enters: ['unit'],
});

const WORDS = { vi: 'hỏi', en: 'asked' };
const question = (id: string): OpenQuestion => ({
  ...CITED,
  id,
  what: WORDS,
  whoDecides: WORDS,
  sentence: WORDS,
});
const book = (...routes: readonly RouteTemplate[]): RuleBook => ({
  awards: [],
  routes,
  standing: [],
  calendar: { daysOff: [], workingSaturdays: [] },
  years: [],
  openQuestions: ['several-deciders', 'council-share', 'council-quorum', 'own-chain'].map(question),
  principles: [{ ...CITED, id: 'hold', from: '2024-01-01', to: null }],
});

const choice = (
  asked: string,
  answer: RouteChoice['answer'],
  more: Partial<RouteChoice> = {},
): RouteChoice => ({
  question: asked,
  answer,
  order: { number: '12/QĐ-UBND', date: '2026-01-15' },
  reason: 'Theo quy chế.',
  ...more,
});
const FIGURES = {
  num: 2,
  den: 3,
  of: 'all-members',
  ballot: 'open',
  quorum: { num: 1, den: 2, countsWritten: true },
} as const;
const SHARE = 'council-share/commune.vote';

const plan = (rules: RuleBook, unit: string, ...choices: readonly RouteChoice[]) =>
  planRoute(rules, { award: 'TITLE', unit, receivedOn: DAY, choices }, find);
const codeOf = (rules: RuleBook, unit: string, ...choices: readonly RouteChoice[]): string => {
  const planned = plan(rules, unit, ...choices);
  return planned.planned ? planned.value.template : planned.refusal.code;
};
const stepsOf = (rules: RuleBook, unit: string, ...choices: readonly RouteChoice[]) => {
  const planned = plan(rules, unit, ...choices);
  if (!planned.planned) throw new Error(planned.refusal.code);
  return planned.value.steps;
};

describe('a vote that the law leaves open', () => {
  const rules = book(AT_COMMUNE);

  it('is asked about, with who may decide it and where the gap stands', () => {
    const planned = plan(rules, 'commune');
    expect(planned).toMatchObject({
      planned: false,
      refusal: { code: 'choice-needed', params: { questions: SHARE, questionsEn: 'asked: commune (asked)' } },
      questions: [{ id: SHARE, step: 'commune.vote', form: 'vote', article: 'fixture' }],
    });
  });

  it('takes the figures that were decided, under the document that decides them', () => {
    const [vote] = stepsOf(rules, 'commune', choice(SHARE, FIGURES)).filter(({ kind }) => kind === 'vote');
    expect(vote).toMatchObject({
      council: 'council-of-commune',
      threshold: { num: 2, den: 3, article: '12/QĐ-UBND, 2026-01-15', quorum: { num: 1, den: 2 } },
    });
  });

  it('may be minutes without a ballot: the result is recorded, nobody votes', () => {
    const steps = stepsOf(rules, 'commune', choice(SHARE, 'minutes'));
    const [recorded] = steps.filter(({ id }) => id === 'commune.vote');
    expect(recorded).toMatchObject({ kind: 'appraise', organization: 'commune' });
    expect(recorded).not.toHaveProperty('council');
  });

  it('is minutes only where no council is registered, and nothing where the law wants a ballot', () => {
    expect(codeOf(rules, 'bare-commune', choice(SHARE, FIGURES))).toBe('choice-answer-invalid');
    expect(codeOf(rules, 'bare-commune', choice(SHARE, 'minutes'))).toBe('new.commune');
    const compulsory = book({
      ...AT_COMMUNE,
      steps: AT_COMMUNE.steps.map((one) => (one.kind === 'vote' ? { ...one, ...openVote(true) } : one)),
    });
    expect(codeOf(compulsory, 'bare-commune')).toBe('council-missing');
    expect(codeOf(compulsory, 'commune', choice(SHARE, 'minutes'))).toBe('choice-answer-invalid');
  });

  it('asks for the quorum alone where the share is settled', () => {
    const share = { ...CITED, num: 80, den: 100, of: 'all-members', ballot: 'secret' } as const;
    const settled = book({
      ...AT_COMMUNE,
      steps: AT_COMMUNE.steps.map((one) =>
        one.kind === 'vote'
          ? { ...one, openVote: { ...CITED, rule: 'V-80', share, ballotCompulsory: true } }
          : one,
      ),
    });
    const asked = 'council-quorum/commune.vote';
    expect(plan(settled, 'commune')).toMatchObject({ questions: [{ id: asked, form: 'quorum' }] });
    const quorum = { num: 2, den: 3, countsWritten: false };
    const [vote] = stepsOf(settled, 'commune', choice(asked, quorum)).filter(({ kind }) => kind === 'vote');
    expect(vote?.threshold).toMatchObject({ num: 80, quorum: { num: 2, den: 3, countsWritten: false } });
    expect(codeOf(settled, 'commune', choice(asked, FIGURES))).toBe('choice-answer-invalid');
  });

  it.each([
    ['no share', { ...FIGURES, num: 0 }],
    ['more than the whole', { ...FIGURES, num: 4 }],
    ['half a vote', { ...FIGURES, num: 1.5 }],
    ['a whole beyond reason', { ...FIGURES, den: 1001 }],
    ['a base that is none', { ...FIGURES, of: 'friends' as 'all-members' }],
    ['a ballot that is none', { ...FIGURES, ballot: 'loud' as 'open' }],
    ['a quorum above the whole', { ...FIGURES, quorum: { num: 3, den: 2, countsWritten: true } }],
    ['another word', 'as-we-like'],
  ])('takes no answer with %s', (_what, answer) => {
    expect(codeOf(rules, 'commune', choice(SHARE, answer))).toBe('choice-answer-invalid');
  });
});

describe('a choice', () => {
  const rules = book(AT_COMMUNE);

  it.each([
    ['no number of a document', { order: { number: ' ', date: '2026-01-15' } }, 'choice-needs-order'],
    [
      'a number without end',
      { order: { number: 'x'.repeat(101), date: '2026-01-15' } },
      'choice-needs-order',
    ],
    ['a day that is none', { order: { number: '1', date: '2026-02-30' } }, 'effective-date-invalid'],
    [
      'a document of after the reception',
      { order: { number: '1', date: '2026-03-03' } },
      'choice-order-later',
    ],
    ['no reason', { reason: ' ' }, 'reason-required'],
    ['an unprintable reason', { reason: 'a\u0000' }, 'text-has-control-characters'],
  ])('is refused with %s', (_what, more, code) => {
    expect(codeOf(rules, 'commune', choice(SHARE, FIGURES, more))).toBe(code);
  });

  it('answers what is asked, once', () => {
    const answered = choice(SHARE, FIGURES);
    expect(codeOf(rules, 'commune', answered, answered)).toBe('choice-twice');
    expect(codeOf(rules, 'commune', answered, choice('unheard', 'x'))).toBe('choice-not-asked');
  });

  it('is kept with the words of its question and of its answer', () => {
    const planned = plan(rules, 'commune', choice(SHARE, FIGURES));
    expect(planned.planned && planned.value.choices).toMatchObject([
      {
        question: SHARE,
        answered: {
          en: 'at least 2/3 of all members of the council, open vote; valid with at least 1/2 of the members, votes in writing included',
        },
        order: { number: '12/QĐ-UBND' },
        article: 'fixture',
        evidence: 'N',
      },
    ]);
  });
});

describe('several who may decide', () => {
  const rules = book(AT_COMMUNE, AT_UNIT);

  it('are asked about; each answer says what else must be decided', () => {
    const planned = plan(rules, 'school');
    expect(planned).toMatchObject({
      refusal: { code: 'choice-needed' },
      questions: [
        {
          id: 'several-deciders',
          step: null,
          answers: [
            { id: 'commune', en: 'Decided by commune', asks: [{ id: SHARE }] },
            { id: 'unit', en: 'Decided by school', asks: [] },
          ],
        },
      ],
    });
  });

  it('are one where only one stands above the unit', () => {
    expect(codeOf(rules, 'commune')).toBe('choice-needed');
    expect(codeOf(rules, 'commune', choice(SHARE, FIGURES))).toBe('new.commune');
    expect(codeOf(book(AT_UNIT), 'commune')).toBe('no-route-for-unit');
  });

  it('are told apart by the answer, and all that it asks must be answered too', () => {
    const atUnit = choice('several-deciders', 'unit');
    const atCommune = choice('several-deciders', 'commune');
    expect(codeOf(rules, 'school', atUnit)).toBe('new.unit');
    expect(plan(rules, 'school', atCommune)).toMatchObject({ questions: [{ id: SHARE }] });
    expect(codeOf(rules, 'school', atCommune, choice(SHARE, FIGURES))).toBe('new.commune');
    expect(codeOf(rules, 'school', atUnit, choice(SHARE, FIGURES))).toBe('choice-not-asked');
    expect(codeOf(rules, 'school', choice('several-deciders', 'king'))).toBe('choice-answer-invalid');
  });

  it('settle a chain that nobody found, even where it is the only one', () => {
    const chain = book({ ...AT_UNIT, question: 'own-chain', name: { vi: 'riêng', en: 'Own' } });
    expect(plan(chain, 'school')).toMatchObject({
      questions: [{ id: 'own-chain', answers: [{ id: 'unit', en: 'Own, decided by school' }] }],
    });
    expect(codeOf(chain, 'school', choice('own-chain', 'unit'))).toBe('new.unit');
  });
});

describe('a route before reception', () => {
  const foresee = (rules: RuleBook, unit: string) => {
    const planned = foreseeRoute(rules, { award: 'TITLE', unit, receivedOn: DAY }, find);
    if (!planned.planned) throw new Error(planned.refusal.code);
    return planned.value;
  };

  it('goes as far as all ways go together, and names what is open', () => {
    const route = foresee(book(AT_COMMUNE, AT_UNIT), 'school');
    expect(route.steps.map(({ id }) => id)).toEqual(['unit.intake']);
    expect(route.questions?.map(({ id }) => id)).toEqual(['several-deciders']);
  });

  it('shows a vote without its figures, and stops at no council that is not registered', () => {
    const route = foresee(book(AT_COMMUNE), 'commune');
    expect(route.steps.map(({ id }) => id)).toEqual(['unit.intake', 'commune.vote', 'commune.decide']);
    expect(route.steps[1]).not.toHaveProperty('threshold');
    expect(foresee(book(AT_COMMUNE), 'bare-commune').questions).toHaveLength(1);
  });

  it('carries the rules for every dossier that are in force', () => {
    expect(foresee(book(AT_UNIT), 'school').principles).toEqual({ hold: CITED });
  });
});
