import type { Act } from '../kernel/act';
import type { PassedOver } from '../kernel/passed-over';
import type { Instant, LocalDate } from '../kernel/time';
import type { TellersRule } from '../rules/voting';
import type { BallotForm, BallotId, LineNumber } from './ballot';
import type { PaperLine, PaperLines } from './choice';
import type { Places } from './places';
import type { Attendance, Holder, Seat, SeatId } from './seat';
import type { SealBox, SecretAct } from './secret/commands';
import type { BodyOfSession, CallingOff, Staff } from './state';
import type { BoxFigures, LineCounts, Teller } from './teller';

/** What a person does to a session. */
export type SessionAct = Act &
  (
    | {
        readonly type: 'freeze-agenda';
        readonly agendaHash: string;
        /** Absent in commands of the first release, which held one open ballot over the whole agenda. */
        readonly layOut?: true;
        /** Until when votes in writing are taken; absent or null: until the close. */
        readonly writtenUntil?: Instant | null;
        readonly staff?: Staff;
        readonly places?: readonly Places[];
      }
    | {
        readonly type: 'choose-form';
        readonly ballot: BallotId;
        readonly form: BallotForm;
        /** Empty where the form is no looser than what the rules ask for. */
        readonly reason: string;
      }
    | {
        readonly type: 'mark-attendance';
        readonly marks: ReadonlyArray<{ readonly seat: SeatId; readonly attendance: Attendance }>;
      }
    | { readonly type: 'recuse'; readonly seat: SeatId; readonly dossier: string; readonly reason: string }
    | {
        readonly type: 'open';
        /** Absent: all ballots whose turn it is. */
        readonly ballot?: BallotId;
        readonly votingEndsAt: Instant | null;
        /** Public halves of the keys made for secret ballots that this may open. */
        readonly issuingKeys?: Readonly<Record<BallotId, string>>;
        /** Takes into each secret ballot what its rules let be shown; absent in commands of the first release. */
        readonly discloses?: true;
        /** The seats as they are held now, where the session opens. */
        readonly holders?: readonly Seat[];
        /** The version of the council in force now. */
        readonly councilVersion?: number;
      }
    | {
        readonly type: 'cast-paper';
        readonly agendaHash: string;
        /** Absent: the one ballot that is open. */
        readonly ballot?: BallotId;
        /** A letter for each line of the ballot; in commands of the first release a word. */
        readonly lines: PaperLines | readonly PaperLine[];
      }
    | {
        readonly type: 'close';
        /** Absent: all ballots that are open. */
        readonly ballot?: BallotId;
        readonly withPapersMissing: boolean;
      }
    | { readonly type: 'name-tellers'; readonly tellers: readonly Teller[] }
    | {
        readonly type: 'enter-counts';
        readonly ballot: BallotId;
        readonly counts: LineCounts;
        /** Of slips in a box; null for a show of hands. */
        readonly box: BoxFigures | null;
      }
    | {
        /** A vote that an absent member sent, entered by the secretary. */
        readonly type: 'record-written';
        readonly ballot: BallotId;
        readonly seat: SeatId;
        readonly lines: PaperLines;
      }
    | {
        readonly type: 'name-substitute';
        readonly seat: SeatId;
        readonly holder: Holder;
        readonly letter: string;
      }
    | {
        readonly type: 'replace-holder';
        readonly seat: SeatId;
        readonly holder: Holder;
        readonly reason: string;
      }
    | {
        /** Takes the seats that a decision has given the council since the session was convened. */
        readonly type: 'take-seats';
        readonly councilVersion: number;
        readonly tellersFrom: TellersRule['from'];
        readonly seats: readonly Seat[];
      }
    | { readonly type: 'give-leave' }
    | { readonly type: 'defer-line'; readonly line: LineNumber; readonly reason: string }
    | { readonly type: 'second-ballot' }
    | {
        /** Tells tied lines apart: by figures of a criterion, or by the vote of the chair or the decider. */
        readonly type: 'break-tie';
        readonly by: 'chair-vote' | 'decider' | 'criterion';
        readonly criterion?: string;
        readonly lines: readonly LineNumber[];
        /** One whole number for each of the lines; of a vote 1 for a line that is taken and 0 for one that is not. */
        readonly values: readonly number[];
        readonly reason: string;
      }
    | {
        readonly type: 'nudge';
        readonly ballot: BallotId;
        /** Seats whose voters let themselves be reminded, as they have said themselves. */
        readonly allowing: readonly SeatId[];
      }
    | { readonly type: 'leave-tied' }
    | { readonly type: 'adjourn'; readonly reason: string }
    | { readonly type: 'resume'; readonly heldOn: LocalDate }
    | SecretAct
    | { readonly type: 'sign-minutes' }
    | {
        readonly type: 'cancel';
        readonly reason: string;
        /** Where an administrator acts, who ends sessions of bodies that are gone. */
        readonly body?: BodyOfSession;
      }
  );

export type SessionCommand =
  | SessionAct
  | { readonly type: 'time-passed' }
  | SealBox
  /** An order has ended the body: nobody can hold the session, or sign its minutes. */
  | { readonly type: 'call-off'; readonly order: CallingOff }
  | { readonly type: 'outcomes-delivered'; readonly passedOver: readonly PassedOver[] };
export type SessionActType = SessionAct['type'];

/** The act of one type. */
export type ActOf<Type extends SessionActType> = Extract<SessionAct, { readonly type: Type }>;

/** In the order in which they are offered: what waits for a person is the first that they may do. */
export const SESSION_ACTS: readonly SessionActType[] = [
  'freeze-agenda',
  'take-seats',
  'recuse',
  'give-leave',
  'open',
  'cast-paper',
  'enter-counts',
  'give-teller-key',
  'take-token',
  'confirm-cast',
  'close',
  'leave-shares',
  'report-box',
  'complain',
  'second-ballot',
  'break-tie',
  'leave-tied',
  'resume',
  'mark-attendance',
  'nudge',
  'choose-form',
  'name-tellers',
  'record-written',
  'name-substitute',
  'replace-holder',
  'defer-line',
  'void-ballot',
  'adjourn',
  'sign-minutes',
  'cancel',
];
