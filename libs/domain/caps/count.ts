import type { LocalDate } from '../kernel/time';
import type { Bilingual } from '../rules/validity';
import type { NumberedDocument } from './cap-record';

/**
 * What the read models had of a cap when they were asked. Two dossiers that come in together may each be counted without
 * the other: nothing is promised but that what was seen is kept with the act that relied on it. Because a cap is counted
 * again at its next step, and every dossier has one place in the order of handing in, both are never within by the same place.
 */
export interface CapCount {
  /** The body in which it is counted, and the calendar year in which the dossiers were handed in. */
  readonly body: Bilingual;
  readonly year: number;
  /** Awards of the year in the ledger that still stand. */
  readonly held: number;
  /** Dossiers on their way. */
  readonly open: number;
  /** Which of them this one is, after all that are held, in the order of handing in; null where it is not on its way. */
  readonly place: number | null;
  /** How many the ledger has of the denominator's awards; null where the denominator is no award. Seldom all of them. */
  readonly ledger: number | null;
  readonly stated: {
    readonly count: number;
    readonly document: NumberedDocument;
    readonly on: LocalDate;
  } | null;
}
