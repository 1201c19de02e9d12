import type { By } from '../kernel/actor';
import { SYSTEM } from '../kernel/actor';
import type { Instant, LocalDate } from '../kernel/time';

/**
 * What an auditor looks for across dossiers; none is wrong by itself. `under-hold`: it was voted on or signed while a matter
 * was open; where an older record does not say when that was, any matter of the time in which it stood there counts.
 * `cap-passed`: an order let it past a cap. `limit-exceeded`: a step took longer than its limit. `by-substitute`: somebody
 * signed or voted in the place of another. `second-return`: returned once more. `prerequisite-cancelled`: an award that its
 * eligibility counted was taken away later.
 */
export type AnomalyKind =
  | 'under-hold'
  | 'cap-passed'
  | 'limit-exceeded'
  | 'by-substitute'
  | 'second-return'
  | 'prerequisite-cancelled';

export const ANOMALY_KINDS: readonly AnomalyKind[] = [
  'under-hold',
  'cap-passed',
  'limit-exceeded',
  'by-substitute',
  'second-return',
  'prerequisite-cancelled',
];

/** One anomaly of one dossier, at the event that shows it. */
export interface Anomaly {
  readonly kind: AnomalyKind;
  readonly dossier: string;
  readonly at: Instant;
  readonly on: LocalDate;
  /** Who did it; null where it is nobody's act, or the engine's. */
  readonly person: string | null;
  readonly office: string | null;
  /** The body where it happened. */
  readonly organization: string;
  /** The step, where it is one of a dossier. */
  readonly step: string | null;
}

/** Who did it, as far as it was a person. */
export const doneBy = (by: By): Pick<Anomaly, 'person' | 'office'> =>
  by === SYSTEM ? { person: null, office: null } : { person: by.person, office: by.office };
