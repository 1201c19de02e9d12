import type { EventHead } from '../kernel/act';
import type { OrganizationId } from '../kernel/actor';
import type { PassedOver } from '../kernel/passed-over';
import type { Instant, LocalDate } from '../kernel/time';
import type { CouncilId } from '../rules/route';
import type { TellersRule } from '../rules/voting';
import type { Agenda, AgendaLine, ConvenedLine } from './agenda';
import type { Ballot, BallotForm, BallotId, LineNumber } from './ballot';
import type { PastPaper } from './past';
import type { Places, TieLevel } from './places';
import type { Attendance, Holder, Recusal, Seat, SeatId } from './seat';
import type { SecretHappening } from './secret/events';
import type { CallingOff, Nudge, Paper, Staff } from './state';
import type { LineResult } from './tally/line';
import type { Teller, TellerEntry } from './teller';

/** A session as its secretary convenes it. */
export interface Convocation {
  readonly id: string;
  readonly council: CouncilId;
  readonly organization: OrganizationId;
  readonly heldOn: LocalDate;
  readonly retrospective: boolean;
  readonly seats: readonly Seat[];
  readonly agenda: readonly AgendaLine[] | readonly ConvenedLine[];
  /** The rules that the lines name; absent where each line has its own, as in the first release. */
  readonly rules?: Agenda['rules'];
  /** Where they meet; absent where nobody said. */
  readonly venue?: string;
  /** Where a rule asks another attendance of such a session: "awards", "heroes". */
  readonly kind?: string;
  /** Opinions in writing, without a meeting. */
  readonly inWriting?: boolean;
  /** Bodies whose head decides the dossiers. */
  readonly deciders?: readonly OrganizationId[];
  /** A cluster chooses among its units: the lines are no dossiers, and their outcomes are delivered to none. */
  readonly nominating?: true;
  /** Places that are known as it is convened. */
  readonly places?: readonly Places[];
  /** The version of the council that the seats are of; absent where the register did not know versions. */
  readonly councilVersion?: number;
  /** Who may count, by the council's own decision. */
  readonly tellersFrom?: TellersRule['from'];
}

/** New ballots in the place of those that were laid and have not begun. */
interface Relaid {
  readonly ballots?: readonly Ballot[];
}

export type SessionHappening =
  | { readonly type: 'convened'; readonly convocation: Convocation }
  | ({
      readonly type: 'agenda-frozen';
      readonly agendaHash: string;
      readonly writtenUntil?: Instant | null;
      readonly staff?: Staff;
      readonly places?: readonly Places[];
      /** `ballots` absent in events of the first release: one open ballot over all. */
    } & Relaid)
  | ({
      readonly type: 'form-chosen';
      readonly ballot: BallotId;
      readonly form: BallotForm;
      readonly reason: string;
    } & Relaid)
  | {
      readonly type: 'attendance-marked';
      readonly marks: ReadonlyArray<{ readonly seat: SeatId; readonly attendance: Attendance }>;
    }
  | ({ readonly type: 'recused'; readonly recusal: Recusal } & Relaid)
  | {
      readonly type: 'opened';
      readonly votingEndsAt: Instant | null;
      /** Not in events of the first release. */
      readonly ballots?: readonly BallotId[];
      /** The roster as it is held now, where it is held otherwise than when the session was convened. */
      readonly seats?: readonly Seat[];
    }
  /** A paper of a seat that has cast takes the place of the one before it, which is kept. */
  | { readonly type: 'paper-cast'; readonly paper: Paper | PastPaper }
  /** A vote in writing that came after the close. */
  | { readonly type: 'written-late'; readonly paper: Paper }
  | { readonly type: 'tellers-named'; readonly tellers: readonly Teller[] }
  | { readonly type: 'counts-entered'; readonly entry: TellerEntry }
  | {
      readonly type: 'tellers-disagree';
      readonly ballot: BallotId;
      readonly attempt: number;
      readonly lines: readonly LineNumber[];
    }
  | {
      readonly type: 'substitute-named';
      readonly seat: SeatId;
      readonly holder: Holder;
      readonly letter: string;
    }
  | ({
      readonly type: 'holder-replaced';
      readonly seat: SeatId;
      readonly before: Holder;
      readonly holder: Holder;
      readonly reason: string;
      /** Dossiers whose lines were closed to who sat there before, and are not to the successor. */
      readonly reopened: readonly string[];
    } & Relaid)
  | ({
      /** The council was seated anew before the session opened: it votes with the seats in force now. */
      readonly type: 'seats-taken';
      readonly councilVersion: number;
      readonly tellersFrom: TellersRule['from'];
      readonly seats: readonly Seat[];
      /** Marks, tellers and lines closed of those who sit on, under their new seats. */
      readonly attendance: Readonly<Record<SeatId, Attendance>>;
      readonly recusals: readonly Recusal[];
      readonly tellers: readonly Teller[];
    } & Relaid)
  | { readonly type: 'leave-given' }
  | ({ readonly type: 'line-deferred'; readonly line: LineNumber; readonly reason: string } & Relaid)
  | {
      readonly type: 'second-ballot-called';
      readonly round: number;
      readonly lines: readonly LineNumber[];
      readonly ballots: readonly Ballot[];
    }
  | { readonly type: 'tie-broken'; readonly level: Exclude<TieLevel, { readonly by: 'second-ballot' }> }
  | { readonly type: 'tie-left' }
  | { readonly type: 'nudged'; readonly nudge: Nudge }
  | { readonly type: 'adjourned'; readonly reason: string; readonly voided: readonly BallotId[] }
  | { readonly type: 'resumed'; readonly heldOn: LocalDate; readonly ballots: readonly Ballot[] }
  | {
      readonly type: 'ballot-closed';
      readonly ballot: BallotId;
      readonly papersMissing: readonly SeatId[];
      /** Who took part, see `writeAttendance`. */
      readonly attendance: string;
    }
  | {
      /** Every ballot is counted. In events of the first release the one ballot closes with it. */
      readonly type: 'closed';
      readonly papersMissing: readonly SeatId[];
      readonly results: readonly LineResult[];
    }
  | SecretHappening
  | {
      /** A secret ballot counts for nothing and is never opened; its lines are voted again in new ballots. */
      readonly type: 'ballot-voided';
      readonly ballot: BallotId;
      readonly reason: string;
      readonly ballots: readonly Ballot[];
    }
  | { readonly type: 'minutes-signed'; readonly as: 'secretary' | 'chair' }
  | { readonly type: 'cancelled'; readonly reason: string; readonly order?: CallingOff }
  | {
      readonly type: 'outcomes-delivered';
      /** Not in events of the first release. */ readonly passedOver?: readonly PassedOver[];
    };

export type SessionEvent = EventHead & SessionHappening;
export type SessionEventType = SessionEvent['type'];
