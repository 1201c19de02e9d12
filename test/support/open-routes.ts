import {
  planRoute,
  type OpenQuestion,
  type Organization,
  type RouteChoice,
  type RouteTemplate,
  type RuleBook,
  type StepTemplate,
} from '@vinhdanh/domain';

export const CITED = { article: 'fixture', evidence: 'N' } as const;
const FOREVER = { from: '2024-01-01', to: null } as const;
/** The day of reception. */
export const DAY = '2026-03-02';

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
export const find = (id: string): Organization | undefined => BODIES.find((candidate) => candidate.id === id);

const step = (id: string, kind: StepTemplate['kind'], more: Partial<StepTemplate> = {}): StepTemplate => ({
  ...CITED,
  id,
  kind,
  level: id.split('.')[0] ?? id,
  ...more,
});
export const openVote = (ballotCompulsory = false): Partial<StepTemplate> => ({
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
export const AT_COMMUNE = way('commune', [
  step('unit.intake', 'intake'),
  step('unit.sign', 'sign'),
  step('commune.intake', 'intake'),
  step('commune.vote', 'vote', openVote()),
  step('commune.decide', 'decide'),
]);
export const AT_UNIT = way('unit', [step('unit.intake', 'intake'), step('unit.decide', 'decide')], {
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
export const book = (...routes: readonly RouteTemplate[]): RuleBook => ({
  awards: [],
  routes,
  standing: [],
  calendar: { daysOff: [], workingSaturdays: [] },
  years: [],
  openQuestions: ['several-deciders', 'council-share', 'council-quorum', 'own-chain'].map(question),
  principles: [{ ...CITED, id: 'hold', from: '2024-01-01', to: null }],
});

export const choice = (
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
export const FIGURES = {
  num: 2,
  den: 3,
  of: 'all-members',
  ballot: 'open',
  quorum: { num: 1, den: 2, countsWritten: true },
} as const;
export const SHARE = 'council-share/commune.vote';

export const plan = (rules: RuleBook, unit: string, ...choices: readonly RouteChoice[]) =>
  planRoute(rules, { award: 'TITLE', unit, receivedOn: DAY, choices }, find);
export const codeOf = (rules: RuleBook, unit: string, ...choices: readonly RouteChoice[]): string => {
  const planned = plan(rules, unit, ...choices);
  return planned.planned ? planned.value.template : planned.refusal.code;
};
export const stepsOf = (rules: RuleBook, unit: string, ...choices: readonly RouteChoice[]) => {
  const planned = plan(rules, unit, ...choices);
  if (!planned.planned) throw new Error(planned.refusal.code);
  return planned.value.steps;
};
