import type { EventHead } from '../kernel/act';
import type { OrganizationId } from '../kernel/actor';
import type { PassedOver } from '../kernel/passed-over';
import type { Instant, LocalDate } from '../kernel/time';
import type { CouncilId } from '../rules/route';
import type { Agenda, AgendaLine, ConvenedLine } from './agenda';
import type { Ballot, BallotForm, BallotId } from './ballot';
import type { PastPaper } from './past';
import type { Attendance, Recusal, Seat, SeatId } from './seat';
import type { CallingOff, Paper } from './state';
import type { LineResult } from './tally/line';

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
    }
  | { readonly type: 'paper-cast'; readonly paper: Paper | PastPaper }
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
  | { readonly type: 'minutes-signed'; readonly as: 'secretary' | 'chair' }
  | { readonly type: 'cancelled'; readonly reason: string; readonly order?: CallingOff }
  | {
      readonly type: 'outcomes-delivered';
      /** Not in events of the first release. */ readonly passedOver?: readonly PassedOver[];
    };

export type SessionEvent = EventHead & SessionHappening;
export type SessionEventType = SessionEvent['type'];
