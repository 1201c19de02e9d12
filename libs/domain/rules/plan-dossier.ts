import { textOn } from '../eligibility/criterion';
import { moreFavourable, type Favour } from '../eligibility/more-favourable';
import type { SubjectFile } from '../eligibility/subject-file';
import type { OrganizationId } from '../kernel/actor';
import type { LocalDate } from '../kernel/time';
import type { Award } from './award';
import { calendarOfDossier, type WorkingCalendar } from './calendar';
import type { LoadedRules } from './loaded-rules';
import { lineageOf, type FindOrganization, type Organization } from './organization';
import { awardOn, foreseeRoute, planRoute, type Planned } from './plan-route';
import type { RouteChoice } from './question';
import type { Route } from './route';
import type { RuleSetVersions } from './rule-set';
import { pinningDay, type TextDay } from './text-day';
import { weighPlans, weighTexts, type WeighedTexts } from './weigh-plans';

/** What a dossier is planned from. */
export interface PlanRequest {
  readonly award: string;
  readonly unit: OrganizationId;
  readonly submittedOn: LocalDate;
  /** The day of reception, or the day taken for it before. */
  readonly receivedOn: LocalDate;
  /** The day on which it is planned. */
  readonly on: LocalDate;
  /** Before reception a route is planned as far as it is settled; after it, with what was decided beside the rules. */
  readonly choices: readonly RouteChoice[] | 'before-reception';
}

/** The rules that a dossier keeps: which texts, of which day, and why. A later rule set changes nothing in them. */
export interface DossierRules {
  readonly set: RuleSetVersions;
  readonly text: TextDay;
  /** Both results where a clause asks which text is more favourable; null where none does. */
  readonly weighed: WeighedTexts | null;
}

export interface DossierPlan {
  readonly award: Award;
  readonly route: Route;
  readonly calendar: WorkingCalendar;
  readonly rules: DossierRules;
}

/** The day whose text a dossier goes under: the first day of a newer one that is more favourable, or later. The first release kept no rules. */
export function textDayOf({
  rules,
  route,
}: {
  readonly rules?: DossierRules;
  readonly route: Route;
}): LocalDate {
  if (!rules) return route.chosenBy;
  const { text, weighed } = rules;
  return weighed?.used === 'newer' && weighed.clause.from > text.day ? weighed.clause.from : text.day;
}

type Text = Pick<DossierPlan, 'award' | 'route'>;

/** The award and route by the text of a day. */
export function planText(
  { book }: LoadedRules,
  { award: code, unit, receivedOn, choices }: PlanRequest,
  textOf: LocalDate,
  find: FindOrganization,
): Planned<Text> {
  const award = awardOn(book, code, textOf);
  if (!award.planned) return award;
  const request = { award: code, unit, receivedOn, textOf };
  const route =
    choices === 'before-reception'
      ? foreseeRoute(book, request, find)
      : planRoute(book, { ...request, choices }, find);
  return route.planned ? { planned: true, value: { award: award.value, route: route.value } } : route;
}

/** The calendar of a dossier from the unit: with the closures of the bodies that it stands under on the day. */
export function calendarFor(
  calendar: WorkingCalendar,
  unit: OrganizationId,
  day: LocalDate,
  find: FindOrganization,
): WorkingCalendar {
  if (calendar.closures === undefined) return calendar;
  const body = find(unit);
  return calendarOfDossier(calendar, body ? lineageOf(body, day, find) : new Map<string, Organization>());
}

/** Eligibility under both texts of a more favourable clause. */
export function favourOf(
  { criteria }: LoadedRules,
  award: string,
  { day, newer }: TextDay,
  subject: SubjectFile | null,
  on: LocalDate,
): Favour | null {
  if (subject === null || newer === null) return null;
  const texts = { older: textOn(criteria, award, day), newer: textOn(criteria, award, newer.from) };
  return moreFavourable(subject, on, texts);
}

/**
 * Under which text a dossier goes, by which route and with which documents. Where a clause gives the newer text if it is
 * more favourable, both are planned, both results are kept, and the reason stands with them.
 * @param subject the subject's file, where it is at hand: eligibility is weighed as well
 */
export function planDossier(
  rules: LoadedRules,
  request: PlanRequest,
  find: FindOrganization,
  subject: SubjectFile | null = null,
): Planned<DossierPlan> {
  const text = pinningDay(rules.law.instruments, request);
  const calendar = calendarFor(rules.book.calendar, request.unit, request.receivedOn, find);
  const older = planText(rules, request, text.day, find);
  const newer = text.newer && planText(rules, request, text.newer.from, find);
  if (!older.planned) return older;
  const plan = (used: Text, weighed: WeighedTexts | null): Planned<DossierPlan> => ({
    planned: true,
    value: { ...used, calendar, rules: { set: rules.set, text, weighed } },
  });
  if (!text.newer || !newer?.planned) return plan(older.value, null);
  const [was, is] = [older.value, newer.value].map(({ award, route }) => ({ route, parts: award.parts }));
  const points = was && is ? weighPlans(was, is) : [];
  const weighed = weighTexts(text.newer, points, favourOf(rules, request.award, text, subject, request.on));
  return weighed.chosen === 'newer'
    ? plan(newer.value, { ...weighed, used: 'newer' })
    : plan(older.value, weighed);
}
