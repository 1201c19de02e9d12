import type { OrganizationId, PersonId, Role } from '@vinhdanh/domain';
import type { Notification } from '@vinhdanh/notify';

/** Who is told: persons by name, or whoever holds one of the roles in the body on the event's day. */
export type Audience =
  | { readonly persons: readonly PersonId[] }
  | { readonly organization: OrganizationId; readonly roles: readonly Role[] }
  /** Whoever holds one of the roles over one of the areas, except one person. */
  | {
      readonly jurisdictions: readonly OrganizationId[];
      readonly roles: readonly Role[];
      /** Those over the whole country, too. */
      readonly everywhere?: true;
      readonly but: PersonId;
    };

/** What somebody is to be told of an event, in both languages. */
export interface Intent {
  readonly audience: Audience;
  /** What is said besides to a person of the audience: which office is meant. */
  readonly own?: Readonly<Record<PersonId, Readonly<Record<string, string>>>>;
  readonly vi: Notification;
  readonly en: Notification;
}

export interface Localized {
  readonly vi: string;
  readonly en: string;
}
