import type { OrganizationId } from '../kernel/actor';
import { refuse, type Refusal } from '../kernel/refusal';
import type { LocalDate } from '../kernel/time';
import type { Award } from './award';
import { isInForce } from './award';
import type { WorkingCalendar } from './calendar';
import type { CalendarYear } from './calendar-year';
import { checkAsked, checkChoices, choicesNeeded } from './choose';
import type { Citation } from './citation';
import { draftRoute, type RouteDraft } from './draft-route';
import type { OpenQuestion } from './law';
import { lineageOf, type FindOrganization } from './organization';
import type { PinnedPrinciples, Principle } from './principle';
import type { RouteChoice, RouteQuestion } from './question';
import type { Route, RouteTemplate } from './route';
import { fitsUnder } from './route-fit';
import type { StandingBody } from './standing-body';

/** The law as the core needs it: plain data, loaded and checked outside. */
export interface RuleBook {
  readonly awards: readonly Award[];
  readonly routes: readonly RouteTemplate[];
  readonly standing: readonly StandingBody[];
  readonly calendar: WorkingCalendar;
  /** The years of the calendar with their notices, for display. */
  readonly years: readonly CalendarYear[];
  /** What no rule settles; asked when a route comes to it. */
  readonly openQuestions: readonly OpenQuestion[];
  readonly principles: readonly Principle[];
}

export type Planned<T> =
  | { readonly planned: true; readonly value: T }
  | { readonly planned: false; readonly refusal: Refusal; readonly questions?: readonly RouteQuestion[] };

const failed = (code: string, params: Refusal['params']): { planned: false; refusal: Refusal } => ({
  planned: false,
  refusal: refuse(code, params).refusal,
});

/** The award's text in force on the day. */
export function awardOn(rules: RuleBook, code: string, day: LocalDate): Planned<Award> {
  const versions = rules.awards.filter((award) => award.code === code);
  if (versions.length === 0) return failed('award-unknown', { award: code });
  const award = versions.find((version) => isInForce(version, day));
  return award ? { planned: true, value: award } : failed('award-not-in-force', { award: code, day });
}

/** For which award, from whom, received when, and what was decided where the rules settle nothing. */
export interface RouteRequest {
  readonly award: string;
  readonly unit: OrganizationId;
  readonly receivedOn: LocalDate;
  /** The day whose text is taken instead, where a transition clause keeps another one. */
  readonly textOf?: LocalDate;
  readonly choices?: readonly RouteChoice[];
}

/**
 * The route that a dossier of this award from this unit takes when it is received on the day: the template in force that
 * fits the bodies above the unit, with each level's body found by going up. A level of no vote or decision that the unit
 * does not stand under is skipped (a provincial department has no district above it: Law 2022 Art. 80(1)). A body that
 * does not exist on the day refuses the plan; what no rule settles refuses it with the questions that must be answered.
 */
export function planRoute(rules: RuleBook, request: RouteRequest, find: FindOrganization): Planned<Route> {
  const { choices = [], receivedOn } = request;
  const told = checkChoices(choices, receivedOn);
  if (!told.allowed) return { planned: false, refusal: told.refusal };
  const draft = draftFor(rules, request, find);
  if ('code' in draft) return { planned: false, refusal: draft };
  if (draft.questions.length > 0)
    return { planned: false, refusal: choicesNeeded(draft.questions), questions: draft.questions };
  if (draft.wrong) return { planned: false, refusal: draft.wrong };
  const asked = checkAsked(choices, draft.choices);
  return asked.allowed
    ? { planned: true, value: routeOf(rules, draft, request) }
    : { planned: false, refusal: asked.refusal };
}

/**
 * The route as far as it is settled before reception: with the questions that reception will have to answer, and without
 * what depends on them. What is missing in the register of bodies does not stop a submission.
 */
export function foreseeRoute(rules: RuleBook, request: RouteRequest, find: FindOrganization): Planned<Route> {
  const draft = draftFor(rules, request, find);
  if ('code' in draft) return { planned: false, refusal: draft };
  return { planned: true, value: routeOf(rules, draft, request) };
}

function draftFor(
  rules: RuleBook,
  { award, unit: id, receivedOn: day, textOf = day, choices = [] }: RouteRequest,
  find: FindOrganization,
): RouteDraft | Refusal {
  const unit = find(id);
  if (!unit) return refuse('organization-unknown', { organization: id }).refusal;
  const inForce = rules.routes.filter((route) => route.awards.includes(award) && isInForce(route, textOf));
  if (inForce.length === 0) return refuse('no-route', { award, day: textOf }).refusal;
  const lineage = lineageOf(unit, day, find);
  const fitting = inForce.filter((route) => fitsUnder(route, unit, lineage));
  const standing = rules.standing.filter((rule) => isInForce(rule, day));
  const ask = (question: string): OpenQuestion =>
    rules.openQuestions.find((open) => open.id === question) ?? unasked(question);
  if (fitting.length === 0)
    return refuse('no-route-for-unit', { award, unit: unit.nameVi, unitVi: unit.nameVi, unitEn: unit.nameEn })
      .refusal;
  return draftRoute(fitting, { day, lineage, standing, find, ask, choices });
}

/** A question of which the packs have no words: its name must do. */
const unasked = (id: string): OpenQuestion => {
  const words = { vi: id, en: id };
  return { id, what: words, whoDecides: words, sentence: words, article: id, evidence: 'N' };
};

/** Where the rules for every dossier stand on the day. */
export const principlesOn = (principles: readonly Principle[], day: LocalDate): PinnedPrinciples =>
  Object.fromEntries(
    principles
      .filter((principle) => isInForce(principle, day))
      .map(({ id, article, evidence }) => [id, { article, evidence } satisfies Citation]),
  );

function routeOf(
  { principles }: RuleBook,
  { template, steps, choices, questions }: RouteDraft,
  { receivedOn: chosenBy, textOf = chosenBy }: RouteRequest,
): Route {
  const { id, article, evidence, clock } = template;
  const pinned = principlesOn(principles, textOf);
  return {
    template: id,
    chosenBy,
    steps,
    article,
    evidence,
    ...(clock ? { clock } : {}),
    ...(choices.length === 0 ? {} : { choices }),
    ...(questions.length === 0 ? {} : { questions }),
    ...(Object.keys(pinned).length === 0 ? {} : { principles: pinned }),
  };
}
