import type { LocalDate } from '../kernel/time';

/** In force from the first day to the last, both included; `to` is null where no end is known. */
export interface Term {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A text in both languages of the interface. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
