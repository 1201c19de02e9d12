import {
  calendarUnder,
  foreseeRoute,
  isInForce,
  isVerified,
  lineageOf,
  planDossier,
  planRoute,
  type Award,
  type DossierPlan,
  type LocalDate,
  type LoadedRules,
  type Organization,
  type PlanRequest,
  type Route,
  type RouteRequest,
  type Step,
  type SubjectFile,
  type WorkingCalendar,
} from '@vinhdanh/domain';
import type { BodyName, OrganizationQuery, Viewer } from '@vinhdanh/persistence';
import { actorOf, planned } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import type { RuleShelf } from '../rules/rule-shelf';

export type AwardView = Omit<Award, 'from' | 'to'> & { readonly verified: boolean };
export type StepView = Omit<Step, 'organization'> & { readonly organization: BodyName };
export type RouteView = Omit<Route, 'steps'> & { readonly steps: readonly StepView[] };
export type OrganizationView = BodyName & Pick<Organization, 'level' | 'from' | 'to'>;

/** The awards, the route that a dossier would take, and the register of bodies. */
export class Catalogue {
  constructor(
    private readonly shelf: RuleShelf,
    private readonly organizations: OrganizationQuery,
    private readonly clock: Clock,
  ) {}

  awards(on: LocalDate = this.clock.today()): readonly AwardView[] {
    return this.shelf.current.book.awards
      .filter((award) => isInForce(award, on))
      .map(({ from: _from, to: _to, ...award }) => ({ ...award, verified: isVerified(award) }));
  }

  /** The route of a dossier of the acting office's body, received on the day, as far as it is settled. */
  async previewRoute(viewer: Viewer, award: string, on: LocalDate = this.clock.today()): Promise<RouteView> {
    const { organization } = actorOf(viewer);
    return this.foreseeRoute(this.shelf.current, { award, unit: organization, receivedOn: on });
  }

  /** A route by the text of a day, as far as it is settled. */
  async foreseeRoute({ book }: LoadedRules, request: RouteRequest): Promise<RouteView> {
    return this.named(planned(foreseeRoute(book, request, await this.find())));
  }

  /** The route with its bodies named. */
  async named(route: Route): Promise<RouteView> {
    return nameBodies(route, await this.bodies());
  }

  /**
   * What the rules make of a dossier: its text, route and documents.
   * @param subject its subject's file, where it is at hand: a more favourable clause weighs eligibility by it
   */
  async plan(
    rules: LoadedRules,
    request: PlanRequest,
    subject: SubjectFile | null = null,
  ): Promise<DossierPlan> {
    return planned(planDossier(rules, request, await this.find(), subject));
  }

  /** The route by the text of a day that somebody chose. */
  async planRoute({ book }: LoadedRules, request: RouteRequest): Promise<Route> {
    return planned(planRoute(book, request, await this.find()));
  }

  /** The calendar by which the body works today. */
  async calendarOf(body: string): Promise<WorkingCalendar> {
    const { calendar } = this.shelf.current.book;
    if (calendar.closures === undefined) return calendar;
    const find = await this.find();
    const found = find(body);
    const lineage = found ? [...lineageOf(found, this.clock.today(), find).values()] : [];
    return calendarUnder(
      calendar,
      lineage.map(({ id }) => id),
    );
  }

  async listOrganizations(): Promise<readonly OrganizationView[]> {
    const bodies = await this.organizations.all();
    return bodies.map(({ id, nameVi, nameEn, level, from, to }) => ({ id, nameVi, nameEn, level, from, to }));
  }

  /** How a body of the register is found. */
  async find(): Promise<(id: string) => Organization | undefined> {
    const bodies = await this.bodies();
    return (id) => bodies.get(id);
  }

  private async bodies(): Promise<ReadonlyMap<string, Organization>> {
    return new Map((await this.organizations.all()).map((body) => [body.id, body]));
  }
}

/** The route with its bodies named. */
export const nameBodies = (route: Route, bodies: ReadonlyMap<string, BodyName>): RouteView => ({
  ...route,
  steps: route.steps.map((step) => ({ ...step, organization: nameOf(step.organization, bodies) })),
});

/** The body's name; a body that is no longer in the register keeps its id. */
export function nameOf(id: string, bodies: ReadonlyMap<string, BodyName>): BodyName {
  const body = bodies.get(id);
  return { id, nameVi: body?.nameVi ?? id, nameEn: body?.nameEn ?? id };
}
