import { bodiesAbove, type FindOrganization, type LocalDate, type OrganizationId } from '@vinhdanh/domain';
import type { Viewer } from '@vinhdanh/persistence';

/** Whether the area that the viewer's office looks after holds the body on the day. */
export function oversees(
  { office }: Viewer,
  body: OrganizationId,
  day: LocalDate,
  find: FindOrganization,
): boolean {
  if (office === null || office.role !== 'administrator' || office.jurisdiction === null) return false;
  return office.everywhere || bodiesAbove(body, day, find).has(office.jurisdiction);
}
