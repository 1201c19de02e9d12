import { checkUnder, type Eligibility, type EligibilityLine } from '../eligibility/check-eligibility';
import { textOn } from '../eligibility/criterion';
import type { SubjectFile } from '../eligibility/subject-file';
import type { Refusal } from '../kernel/refusal';
import { dayOf, type Instant, type LocalDate } from '../kernel/time';
import type { TimeLimit } from './calendar';
import type { CalendarYear } from './calendar-year';
import { diffParts } from './diff-award';
import { diffCalendar } from './diff-common';
import { diffRoute } from './diff-route';
import type { LoadedRules } from './loaded-rules';
import type { FindOrganization } from './organization';
import { calendarFor, planDossier, textDayOf, type DossierPlan, type PlanRequest } from './plan-dossier';
import type { Planned } from './plan-route';
import type { CouncilId, Route } from './route';
import type { RuleChange } from './rule-change';
import { endOfRunning, type RunningLimit } from './running-limit';
import { termFrom } from './term';
import { needed, type Threshold } from './threshold';
import { wayOf } from './weigh-plans';

/** What a dossier is re-evaluated from. Nothing in it is changed. */
export interface DossierAtHand extends PlanRequest {
  /** The step at which it stands: what lies behind it is not asked about. Null: the whole way is. */
  readonly step: string | null;
  /** The limit that runs; null: none does. */
  readonly running: RunningLimit | null;
  /** The day whose bodies above its unit close days for it: of reception, or before that of its last act. */
  readonly standsOn: LocalDate;
}

/** Votes needed in the council that would vote, by the number of its seats. */
export interface VotesNeeded {
  readonly seats: number;
  readonly before: number | null;
  readonly after: number | null;
}

/** One thing in which a dossier would differ. Each side carries its article. */
export type Difference =
  | { readonly topic: 'route' | 'limit' | 'parts'; readonly change: RuleChange }
  | { readonly topic: 'votes'; readonly change: RuleChange; readonly needed: VotesNeeded | null }
  | {
      readonly topic: 'deadline';
      readonly before: Instant;
      readonly after: Instant;
      /** The limits and days off that make it. */
      readonly because: readonly RuleChange[];
    }
  | {
      readonly topic: 'eligibility';
      readonly before: Eligibility['verdict'];
      readonly after: Eligibility['verdict'];
      readonly lines: ReadonlyArray<
        Pick<EligibilityLine, 'requirement' | 'article' | 'evidence' | 'sentence'>
      >;
    }
  /** It could be planned under one of the sets only; the refusal says why not under the other. */
  | { readonly topic: 'plan'; readonly under: 'before' | 'after'; readonly refusal: Refusal };

export interface WhatIfHelp {
  readonly find: FindOrganization;
  /** How many seats the council has; null where nobody knows. */
  readonly seatsOf?: (council: CouncilId) => number | null;
  /** The subject's file, where it is at hand: without it eligibility is not asked about. */
  readonly subject?: SubjectFile | null;
}

/** Whether the step that the change is about lies behind the one at which the dossier stands. */
function isBehind(name: string, step: string | null, before: Route, after: Route): boolean {
  if (step === null) return false;
  return [before, after].some(({ steps }) => {
    const [here, there] = [step, name].map((id) => steps.findIndex((one) => one.id === id));
    return here !== undefined && there !== undefined && there >= 0 && there < here;
  });
}

function votesOf(
  before: Threshold | null,
  after: Threshold | null,
  council: CouncilId | undefined,
  { seatsOf }: WhatIfHelp,
): VotesNeeded | null {
  const seats = council === undefined ? null : (seatsOf?.(council) ?? null);
  if (seats === null) return null;
  const count = (threshold: Threshold | null): number | null => threshold && needed(threshold, seats);
  return { seats, before: count(before), after: count(after) };
}

function differenceOf(change: RuleChange, plans: Plans, help: WhatIfHelp): Difference {
  if (change.topic === 'threshold') {
    const step = [...plans.after.route.steps, ...plans.before.route.steps].find(
      ({ id }) => id === change.name,
    );
    const votes = votesOf(change.before, change.after, step?.council, help);
    return { topic: 'votes', change, needed: votes };
  }
  if (change.topic === 'limit') return { topic: 'limit', change };
  return { topic: change.topic === 'part' ? 'parts' : 'route', change };
}

interface Plans {
  readonly before: DossierPlan;
  readonly after: DossierPlan;
}

const yearIn = (day: LocalDate): string => day.slice(0, 4);

/** Days that became days off or working days while the limit runs. */
function daysBetween(
  from: LocalDate,
  to: LocalDate,
  before: LoadedRules,
  after: LoadedRules,
): readonly RuleChange[] {
  const within = ({ book }: LoadedRules): readonly CalendarYear[] =>
    book.years.filter(({ year }) => year >= yearIn(from) && year <= yearIn(to));
  return diffCalendar(within(before), within(after))
    .filter((found) => found.from > from && found.from <= to)
    .map(({ change }) => change);
}

/**
 * The end of the limit that runs, where it would be another: as an order that brings the calendar moves it, holds and
 * returns counted. Where the step itself would have another limit, by that one.
 */
function diffDeadline(
  { running, unit, standsOn }: DossierAtHand,
  changes: readonly RuleChange[],
  { before, after, find }: { before: LoadedRules; after: LoadedRules; find: FindOrganization },
): readonly Difference[] {
  if (running === null) return [];
  const { step, dueAt, arrivedAt, term } = running;
  const calendar = calendarFor(after.book.calendar, unit, standsOn, find);
  const changed = changes.flatMap((change) =>
    change.topic === 'limit' && change.name === step.id ? [change] : [],
  );
  const end = endOfRunning(changed.reduce(withLimit, running), calendar);
  if (end === null || end === dueAt) return [];
  const last = dayOf(dueAt > end ? dueAt : end);
  const days = daysBetween(dayOf(term?.from ?? arrivedAt), last, before, after);
  return [{ topic: 'deadline', before: dueAt, after: end, because: [...changed, ...days] }];
}

/** The same term under another limit; a step that has none any more ends nothing. */
const withLimit = (running: RunningLimit, { after }: { readonly after: TimeLimit | null }): RunningLimit => ({
  ...running,
  step: { ...running.step, limit: after ?? undefined },
  term: running.term ?? termFrom(running.arrivedAt),
});

function diffEligibility(
  dossier: DossierAtHand,
  plans: Plans,
  before: LoadedRules,
  after: LoadedRules,
  subject: SubjectFile | null,
): readonly Difference[] {
  if (subject === null) return [];
  const check = ({ criteria }: LoadedRules, plan: DossierPlan): Eligibility =>
    checkUnder(subject, textOn(criteria, dossier.award, textDayOf(plan)), dossier.receivedOn);
  const [was, is] = [check(before, plans.before), check(after, plans.after)];
  if (was.verdict === is.verdict) return [];
  const known = new Set(was.requirements.map(lineKey));
  const lines = is.requirements
    .filter((line) => !known.has(lineKey(line)))
    .map(({ requirement, article, evidence, sentence }) => ({ requirement, article, evidence, sentence }));
  return [{ topic: 'eligibility', before: was.verdict, after: is.verdict, lines }];
}

const lineKey = ({ requirement, article, verdict }: EligibilityLine): string =>
  [requirement, article, verdict].join('\n');

/** What both rule sets make of a dossier by its days; the same for all that share them, but where a clause weighs two texts. */
export type Compared =
  | { readonly kind: 'both'; readonly plans: Plans; readonly changes: readonly RuleChange[] }
  | { readonly kind: 'one'; readonly difference: Difference }
  | { readonly kind: 'neither' };

/** @param subject its subject's file, where it is at hand: a more favourable clause weighs eligibility by it */
export function comparePlans(
  request: PlanRequest,
  before: LoadedRules,
  after: LoadedRules,
  find: FindOrganization,
  subject: SubjectFile | null = null,
): Compared {
  const plan = (rules: LoadedRules): Planned<DossierPlan> => planDossier(rules, request, find, subject);
  const [was, is] = [plan(before), plan(after)];
  if (!was.planned && !is.planned) return { kind: 'neither' };
  if (!was.planned)
    return { kind: 'one', difference: { topic: 'plan', under: 'before', refusal: was.refusal } };
  if (!is.planned) return { kind: 'one', difference: { topic: 'plan', under: 'after', refusal: is.refusal } };
  const changes = [
    ...diffRoute(wayOf(was.value.route), wayOf(is.value.route)),
    ...diffParts(was.value.award.parts, is.value.award.parts),
  ];
  return { kind: 'both', plans: { before: was.value, after: is.value }, changes };
}

/** Whether a clause weighs two texts for it under one of the sets, so that its subject's file counts as well as its days. */
export const isWeighed = (compared: Compared): boolean =>
  compared.kind === 'both' &&
  [compared.plans.before, compared.plans.after].some(({ rules }) => rules.weighed !== null);

/**
 * In what a dossier would differ under the second rule set from the first, and by which articles: its route, the votes that
 * it needs, its limits, its documents, and its subject's eligibility. Nothing is decided here and nothing changes.
 * @param compared `comparePlans` of the dossier's days, where it is at hand
 */
export function whatIf(
  dossier: DossierAtHand,
  before: LoadedRules,
  after: LoadedRules,
  help: WhatIfHelp,
  compared: Compared = comparePlans(dossier, before, after, help.find, help.subject),
): readonly Difference[] {
  if (compared.kind === 'neither') return [];
  if (compared.kind === 'one') return [compared.difference];
  const { plans, changes } = compared;
  return [
    ...changes
      .filter(({ name }) => !isBehind(name, dossier.step, plans.before.route, plans.after.route))
      .map((change) => differenceOf(change, plans, help)),
    ...diffDeadline(dossier, changes, { before, after, find: help.find }),
    ...diffEligibility(dossier, plans, before, after, help.subject ?? null),
  ];
}
