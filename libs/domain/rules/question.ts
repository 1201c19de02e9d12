import type { LocalDate } from '../kernel/time';
import type { Bilingual } from './validity';
import type { Citation } from './citation';
import type { Quorum, Threshold } from './threshold';

/** How a council votes, as whoever may decide it has decided: in whole numbers, the quorum with it. */
export interface VoteAnswer extends Pick<Threshold, 'num' | 'den' | 'of' | 'ballot'> {
  readonly quorum: QuorumAnswer;
}

/** How many must attend before votes count. */
export type QuorumAnswer = Pick<Quorum, 'num' | 'den' | 'countsWritten'>;

/** The answer of a council that keeps minutes and casts no ballot. */
export const MINUTES = 'minutes';

/** One of the answers offered, by its id, or the figures of a vote. */
export type Answer = string | VoteAnswer | QuorumAnswer;

/** An answer that may be given, in words, and what is to be asked once it is. */
export interface OfferedAnswer extends Bilingual {
  readonly id: string;
  readonly asks: readonly RouteQuestion[];
}

/** `one-of`: an answer that is offered. `vote`, `quorum`: figures, or an answer that is offered beside them. */
export type AnswerForm = 'one-of' | 'vote' | 'quorum';

/** What no rule settles, so that no route can be planned before somebody has decided it. */
export interface RouteQuestion extends Citation {
  /** "several-deciders", "council-share/province.vote". */
  readonly id: string;
  /** The step that it is about; null for the whole route. */
  readonly step: string | null;
  readonly what: Bilingual;
  readonly whoDecides: Bilingual;
  readonly sentence: Bilingual;
  readonly form: AnswerForm;
  readonly answers: readonly OfferedAnswer[];
}

/** The document by which somebody decided. */
export interface DecidingDocument {
  readonly number: string;
  readonly date: LocalDate;
}

/** What was decided where the rules settle nothing, by which document and why. */
export interface RouteChoice {
  readonly question: string;
  readonly answer: Answer;
  readonly order: DecidingDocument;
  readonly reason: string;
}

/** A choice as a dossier keeps it: with the words of its day, and the article that leaves the matter open. */
export interface RecordedChoice extends RouteChoice, Citation {
  readonly what: Bilingual;
  readonly answered: Bilingual;
}
