import { ALLOWED, refuse, type Verdict } from './refusal';
import type { LocalDate } from './time';

export type PersonId = string;
export type OfficeId = string;
export type OrganizationId = string;

/**
 * What an office lets its holder do. `applicant` submits and follows; `secretary` is the standing body (receives,
 * appraises, convenes, drafts); `head` signs and decides; `deputy` signs in the head's place; `clerk` adds the body's signature and number (văn thư);
 * `member` sits on a council; `inspector` holds and lifts; `auditor` reads; `administrator` reroutes and cancels.
 */
export const ROLES = [
  'applicant',
  'secretary',
  'head',
  'deputy',
  'clerk',
  'member',
  'inspector',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** A person in a capacity: every act records both. */
export interface Actor {
  readonly person: PersonId;
  readonly office: OfficeId;
  readonly organization: OrganizationId;
  readonly role: Role;
  /** The term of the office, inclusive; `to` null while it lasts. The body's own life bounds it. */
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** The engine itself: timers, deliveries, rendered documents. */
export const SYSTEM = 'system';
export type By = Actor | typeof SYSTEM;

/** The office must be held on the day on which the act has effect. */
export function holdsOfficeOn(actor: Actor, day: LocalDate): Verdict {
  if (day < actor.from || (actor.to !== null && day > actor.to))
    return refuse('office-not-held', { day, from: actor.from, to: actor.to ?? '' });
  return ALLOWED;
}

export const hasRole = (actor: Actor, ...roles: readonly Role[]): Verdict =>
  roles.includes(actor.role) ? ALLOWED : refuse('office-wrong-role', { needed: roles.join(', ') });
