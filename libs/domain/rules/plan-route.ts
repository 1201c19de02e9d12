import type { OrganizationId } from '../kernel/actor';
import { refuse, type Refusal } from '../kernel/refusal';
import type { LocalDate } from '../kernel/time';
import { isInForce, type Award } from './award';
import type { WorkingCalendar } from './calendar';
import type { CalendarYear } from './calendar-year';
import type { Citation } from './citation';
import type { CouncilId, Route, RouteTemplate, Step, StepTemplate } from './route';

/**
 * Which body keeps another's award business (cơ quan thường trực): receives, appraises, asks and posts, and convenes
 * its council. The Department of Home Affairs does so for the People's Committee of a province.
 */
export interface StandingBody extends Citation {
  readonly of: OrganizationId;
  readonly body: OrganizationId;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** The law as the core needs it: plain data, loaded and checked outside. */
export interface RuleBook {
  readonly awards: readonly Award[];
  readonly routes: readonly RouteTemplate[];
  readonly standing: readonly StandingBody[];
  readonly calendar: WorkingCalendar;
  /** The years of the calendar with their notices, for display. */
  readonly years: readonly CalendarYear[];
}

/** Which body stood above another, and when: the communes left their districts on 2025-07-01. */
export interface Parentage {
  readonly parent: OrganizationId;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A body at a level, for as long as it exists. */
export interface Organization {
  readonly id: OrganizationId;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly level: string;
  readonly parents: readonly Parentage[];
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly council: CouncilId | null;
}

export type Planned<T> =
  { readonly planned: true; readonly value: T } | { readonly planned: false; readonly refusal: Refusal };

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

type FindOrganization = (id: OrganizationId) => Organization | undefined;

function parentOn(body: Organization, day: LocalDate, find: FindOrganization): Organization | undefined {
  const parentage = body.parents.find((link) => isInForce(link, day));
  return parentage && find(parentage.parent);
}

/** The body itself and those above it on the day, by level; the body stands under "unit" too. */
export function lineageOf(
  unit: Organization,
  day: LocalDate,
  find: FindOrganization,
): Map<string, Organization> {
  const lineage = new Map<string, Organization>();
  for (
    let body: Organization | undefined = unit;
    body && !lineage.has(body.level);
    body = parentOn(body, day, find)
  )
    lineage.set(body.level, body);
  lineage.set('unit', unit);
  return lineage;
}

/** Who does the step: the body named in the rule, else the level's body or, where the rule says so, its standing body. */
function bodyOf(
  template: StepTemplate,
  lineage: ReadonlyMap<string, Organization>,
  standing: readonly StandingBody[],
  find: FindOrganization,
): Organization | Refusal | 'not-above' {
  const found = (id: OrganizationId): Organization | Refusal =>
    find(id) ?? refuse('organization-unknown', { organization: id }).refusal;
  if (template.body) return found(template.body);
  const ofLevel = lineage.get(template.level);
  if (!ofLevel) return 'not-above';
  if (!template.standing) return ofLevel;
  const desk = standing.find((rule) => rule.of === ofLevel.id);
  return desk ? found(desk.body) : ofLevel;
}

/**
 * The route that a dossier of this award from this unit takes when it is received on the day: the template in force,
 * with each level's body found by going up from the unit. `textOf`: the day whose text is taken instead, where a transition
 * clause keeps an older one; the bodies are those of the day of receipt all the same. A level that the unit does not stand under is skipped
 * (a provincial department has no district above it: Law 2022 Art. 80(1)). A body that does not exist on the day
 * refuses the plan.
 */
export function planRoute(
  rules: RuleBook,
  request: { award: string; unit: OrganizationId; receivedOn: LocalDate; textOf?: LocalDate },
  find: FindOrganization,
): Planned<Route> {
  const { award, receivedOn, textOf = receivedOn } = request;
  const unit = find(request.unit);
  if (!unit) return failed('organization-unknown', { organization: request.unit });
  const template = rules.routes.find((route) => route.awards.includes(award) && isInForce(route, textOf));
  if (!template) return failed('no-route', { award, day: textOf });

  const lineage = lineageOf(unit, receivedOn, find);
  const standing = rules.standing.filter((rule) => isInForce(rule, receivedOn));
  const steps: Step[] = [];
  for (const stepTemplate of template.steps) {
    const body = bodyOf(stepTemplate, lineage, standing, find);
    if (body === 'not-above') continue;
    if ('code' in body) return { planned: false, refusal: body };
    if (!isInForce(body, receivedOn))
      return failed('organization-dissolved', { organization: body.nameVi, day: receivedOn });
    const step = assign(stepTemplate, body);
    if (step.kind === 'vote' && (!step.council || !step.threshold))
      return failed('threshold-missing', { step: step.id });
    steps.push(step);
  }
  const { article, evidence, clock } = template;
  const route: Route = { template: template.id, chosenBy: receivedOn, steps, article, evidence };
  return { planned: true, value: clock ? { ...route, clock } : route };
}

function assign(template: StepTemplate, holder: Organization): Step {
  const { body, standing, ...step } = template;
  const council = step.kind === 'vote' ? holder.council : null;
  return { ...step, organization: holder.id, ...(council === null ? {} : { council }) };
}
