import type { OfficeId, OrganizationId, PersonId } from '../kernel/actor';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal';
import type { LocalDate } from '../kernel/time';
import { isInForce } from '../rules/award';
import type { Citation } from '../rules/citation';
import type { SigningForm } from '../rules/signing-form';

/** A numbered paper that gives somebody the power to sign. */
export interface SigningPower {
  readonly number: string;
  readonly date: LocalDate;
}

/** In whose place somebody signs, and by which right. */
export interface Acting extends Citation {
  /** As the document prints it: "KT." */
  readonly prefix: string;
  /** The office in whose place. */
  readonly office: OfficeId;
  /** The title of that office. */
  readonly of: string;
  /** The body of whoever signs, whose name stands in the certificate. */
  readonly organization: OrganizationId;
  /** The name of that body, where it is another than the one whose document it is. */
  readonly unit: string | null;
  readonly power: SigningPower | null;
  /** First and last day of the power, the last null while it is open; both absent in what was kept before they were. */
  readonly from?: LocalDate;
  readonly to?: LocalDate | null;
}

/** An office that the register lets sign in the place of another, as it is held on a day. */
export interface StandIn extends Pick<Acting, 'of' | 'organization' | 'unit' | 'power'> {
  readonly office: OfficeId;
  readonly person: PersonId;
  readonly name: string;
  readonly title: string;
  readonly form: string;
  readonly inPlaceOf: OfficeId;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/**
 * By which right the office signs in the other's place on the day; null where the rules know no such form, or it lacks its
 * document, or the document is of a later day.
 */
export function actingOf(standIn: StandIn, forms: readonly SigningForm[], day: LocalDate): Acting | null {
  const form = forms.find(({ id, ...term }) => id === standIn.form && isInForce(term, day));
  if (!form || (form.needsDocument && standIn.power === null)) return null;
  const { inPlaceOf, of, organization, unit, power, from, to } = standIn;
  if (power !== null && power.date > day) return null;
  const { prefix, article, evidence } = form;
  return { prefix, office: inPlaceOf, of, organization, unit, power, from, to, article, evidence };
}

/** Who signs in another's place does so while the power lasts, not only when the round was composed. */
export function checkPower({ from, to }: Acting, day: LocalDate): Verdict {
  if (from !== undefined && day < from) return refuse('signing-power-not-begun', { from });
  return to !== undefined && to !== null && day > to ? refuse('signing-power-ended', { to }) : ALLOWED;
}
