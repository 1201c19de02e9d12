import { addDays, type LocalDate } from '../kernel/time';
import type { Citation } from './citation';
import type { Instrument, PinningEvent, Transition } from './law';

/** The days of a dossier's life that a transition clause may ask for. */
export interface PinningDays {
  readonly submittedOn: LocalDate;
  readonly receivedOn: LocalDate;
  /** Null while it is undecided. */
  readonly decidedOn?: LocalDate | null;
  /** Null where nobody recorded it: clauses that ask for it are passed over. */
  readonly achievementOn?: LocalDate | null;
  /** The day on which the question is asked: clauses of instruments that are not in force yet say nothing. */
  readonly on: LocalDate;
}

/** A transition clause at work: which instrument's, and the event that it looked at. */
export interface ClauseAtWork extends Citation {
  readonly instrument: string;
  readonly number: string;
  readonly event: PinningEvent;
  readonly eventOn: LocalDate;
  /** First day of the newer text. */
  readonly from: LocalDate;
}

/** Under which day's text a dossier is read. */
export interface TextDay {
  readonly day: LocalDate;
  /** The clause that keeps it under an older text; null: the text of the day of reception. */
  readonly kept: ClauseAtWork | null;
  /** The clause that gives the newer text where that is more favourable; its text is read on `from`. */
  readonly newer: ClauseAtWork | null;
}

type WithClause = Instrument & { readonly transition: Transition };

const eventOn = (event: PinningEvent, days: PinningDays): LocalDate | null => {
  switch (event) {
    case 'submitted':
      return days.submittedOn;
    case 'received-for-appraisal':
      return days.receivedOn;
    case 'decided':
      return days.decidedOn ?? null;
    case 'achievement':
      return days.achievementOn ?? null;
  }
};

/** Clauses for every field that are in force on the day, newest instrument first. A sector's own clause is its sector's. */
const clausesOn = (instruments: readonly Instrument[], on: LocalDate): readonly WithClause[] =>
  instruments
    .filter((one): one is WithClause => one.transition !== null && one.sector === null && one.from <= on)
    .sort((one, other) => (one.from < other.from ? 1 : -1));

const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);
const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

/** An instrument that spares only what was decided before it takes what is undecided. */
const firstDay = (clauses: readonly WithClause[], days: PinningDays): LocalDate =>
  clauses
    .filter(({ transition, from }) => {
      if (transition.pinningEvent !== 'decided') return false;
      return !days.decidedOn || days.decidedOn >= from;
    })
    .map(({ from }) => from)
    .reduce(later, days.receivedOn);

/**
 * Which day's text a dossier is read under: the text of the day of reception, unless the transition clause of a newer
 * instrument keeps what came before it (Decree 152/2025 Art. 60(3): submitted before; Law 06/2026: received for appraisal
 * before 1 October 2026, unless the new text is more favourable).
 */
export function pinningDay(instruments: readonly Instrument[], days: PinningDays): TextDay {
  const clauses = clausesOn(instruments, days.on);
  let text: TextDay = { day: firstDay(clauses, days), kept: null, newer: null };
  for (const { id, number, from, transition } of clauses) {
    const { pinningEvent: event, article, evidence, moreFavourable } = transition;
    const happened = eventOn(event, days);
    if (happened === null || happened >= from) continue;
    const clause = { instrument: id, number, event, eventOn: happened, from, article, evidence };
    text = {
      day: earlier(text.day, addDays(from, -1)),
      kept: clause,
      newer: text.newer ?? (moreFavourable ? clause : null),
    };
  }
  return text;
}
