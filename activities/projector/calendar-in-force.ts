import {
  countsLimit,
  dayOf,
  recomputationFor,
  type DossierEvent,
  type DossierState,
  type Organization,
  type Recomputation,
} from '@vinhdanh/domain';
import { OrganizationQuery, type Repositories } from '@vinhdanh/persistence';

/**
 * What a dossier is told that has just counted a limit by a calendar which is not in force any more: null where it ends on
 * the same day. So an order that publishes a calendar need not touch dossiers whose limit it does not move.
 */
export async function calendarTold(
  repositories: Repositories,
  state: DossierState,
  events: readonly DossierEvent[],
): Promise<Recomputation | null> {
  const last = events.at(-1);
  if (!last || state.dueAt === null || !events.some(countsLimit)) return null;
  const inForce = await repositories.calendars.otherThan(state.calendar, dayOf(last.at));
  if (inForce === null) return null;
  const bodies = await bodiesFor(repositories, inForce.calendar.closures !== undefined);
  return recomputationFor(state, inForce, inForce.source, (id) => bodies.get(id));
}

/** The register, where closures of single bodies make it matter who stands under whom. */
export async function bodiesFor(
  { manager }: Repositories,
  areNeeded: boolean,
): Promise<ReadonlyMap<string, Organization>> {
  const all = areNeeded ? await new OrganizationQuery(manager).all() : [];
  return new Map(all.map((body) => [body.id, body]));
}
