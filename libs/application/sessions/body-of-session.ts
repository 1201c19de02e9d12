import {
  addDays,
  bodiesAbove,
  type BodyOfSession,
  type FindOrganization,
  type LocalDate,
  type OrganizationId,
} from '@vinhdanh/domain';
import type { KnownSuccession, OrganizationQuery, Viewer } from '@vinhdanh/persistence';

/** What the register says of a session's body to an administrator, who ends sessions of bodies that are gone. */
export async function bodyOfSession(
  organizations: OrganizationQuery,
  viewer: Viewer,
  organization: OrganizationId,
  today: LocalDate,
): Promise<BodyOfSession | undefined> {
  const { office } = viewer;
  if (office?.role !== 'administrator') return undefined;
  const [bodies, successions] = await Promise.all([organizations.all(), organizations.successions()]);
  const register = new Map(bodies.map((body) => [body.id, body]));
  const find: FindOrganization = (id) => register.get(id);
  const last = find(organization)?.to ?? null;
  if (last === null || last >= today) return { goneSince: null, isOverseen: false };
  const heir = heirOf(organization, successions, today);
  const above = [
    ...bodiesAbove(organization, last, find),
    ...(heir === null ? [] : bodiesAbove(heir, today, find)),
  ];
  const isOverseen = office.everywhere || above.some((id) => id === office.jurisdiction);
  return { goneSince: addDays(last, 1), isOverseen };
}

/** Who took over from all of the body, and is there today; nobody answers for the whole of a divided one. */
function heirOf(
  body: OrganizationId,
  successions: readonly KnownSuccession[],
  today: LocalDate,
): OrganizationId | null {
  const [only, ...others] = successions.filter(({ from, day }) => from === body && day <= today);
  if (!only) return body;
  return others.length > 0 || only.to === null ? null : heirOf(only.to, successions, today);
}
