import type { OfficeId } from '../../kernel/actor';
import type { LocalDate } from '../../kernel/time';
import type { Term } from '../../rules/validity';
import type { SigningPower } from '../acting';

/** The document that gives a power, and the document itself by the SHA-256 of its content where somebody attached it. */
export interface PowerDocument extends SigningPower {
  readonly file?: string;
}

/** Which power it is: an office signs in the place of another by a form of the rules, from a day on. */
export interface PowerKey {
  readonly office: OfficeId;
  readonly inPlaceOf: OfficeId;
  /** "KT" */
  readonly form: string;
  readonly from: LocalDate;
}

/** A power as the register has it. */
export interface GivenPower extends PowerKey, Term {
  readonly document: PowerDocument | null;
}

export const isSamePower = (one: PowerKey, other: PowerKey): boolean =>
  one.office === other.office &&
  one.inPlaceOf === other.inPlaceOf &&
  one.form === other.form &&
  one.from === other.from;
