import type { Actor, LocalDate, Role } from '@vinhdanh/domain';

/** A body as lists name it. */
export interface BodyName {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** A dated office of a person. */
export interface HeldOffice {
  readonly id: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly role: Role;
  readonly organization: BodyName & { readonly level: string };
  /** The term, already bounded by the life of the body. */
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly jurisdiction: string | null;
  /** The jurisdiction is the whole country. */
  readonly everywhere: boolean;
  /** Councils of which the office holds or held a seat. */
  readonly councils: readonly string[];
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly locale: 'vi' | 'en';
  readonly fictitious: boolean;
  /** Lets the secretary of a council remind them of a vote that waits for them. */
  readonly allowsNudges: boolean;
}

/** Who looks, in which office. */
export interface Viewer {
  readonly person: KnownPerson;
  readonly office: HeldOffice | null;
  /** Why they read what they read now, where they said it; it is written down with what is read. */
  readonly why?: string;
}

/** The office's holder as the domain sees an actor. */
export const actorIn = (person: KnownPerson, office: HeldOffice): Actor => ({
  person: person.id,
  office: office.id,
  organization: office.organization.id,
  role: office.role,
  from: office.from,
  to: office.to,
});
