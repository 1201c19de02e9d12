import { bodiesAbove, type FindOrganization, type LocalDate, type OrganizationId } from '@vinhdanh/domain';
import type { OrganizationQuery, Viewer } from '@vinhdanh/persistence';

/** Whether the area that the viewer's office looks after holds the body on the day. */
export async function oversees(
  organizations: OrganizationQuery,
  { office }: Viewer,
  body: OrganizationId,
  day: LocalDate,
): Promise<boolean> {
  if (office === null || office.role !== 'administrator' || office.jurisdiction === null) return false;
  if (office.everywhere) return true;
  const register = new Map((await organizations.all()).map((one) => [one.id, one]));
  const find: FindOrganization = (id) => register.get(id);
  return bodiesAbove(body, day, find).has(office.jurisdiction);
}
