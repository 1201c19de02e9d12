import type { OrganizationId } from '../kernel/actor';
import type { LocalDate } from '../kernel/time';
import { isInForce } from './award';
import type { CouncilId } from './route';

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

export type FindOrganization = (id: OrganizationId) => Organization | undefined;

/** A body and those above it, by level. */
export type Lineage = ReadonlyMap<string, Organization>;

function parentOn(body: Organization, day: LocalDate, find: FindOrganization): Organization | undefined {
  const parentage = body.parents.find((link) => isInForce(link, day));
  return parentage && find(parentage.parent);
}

/** The body itself and every one above it on the day. */
export function bodiesAbove(
  id: OrganizationId,
  day: LocalDate,
  find: FindOrganization,
): ReadonlySet<OrganizationId> {
  const reached = new Set([id]);
  for (const body of reached)
    for (const link of find(body)?.parents ?? []) if (isInForce(link, day)) reached.add(link.parent);
  return reached;
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
