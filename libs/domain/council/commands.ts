import type { Act } from '../kernel/act';
import type { PassedOver } from '../kernel/passed-over';
import type { Instant } from '../kernel/time';
import type { BallotForm, BallotId } from './ballot';
import type { PaperLine, PaperLines } from './choice';
import type { Attendance, SeatId } from './seat';
import type { BodyOfSession, CallingOff } from './state';

/** What a person does to a session. */
export type SessionAct = Act &
  (
    | {
        readonly type: 'freeze-agenda';
        readonly agendaHash: string;
        /** Absent in commands of the first release, which held one open ballot over the whole agenda. */
        readonly layOut?: true;
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
  /** An order has ended the body: nobody can hold the session, or sign its minutes. */
  | { readonly type: 'call-off'; readonly order: CallingOff }
  | { readonly type: 'outcomes-delivered'; readonly passedOver: readonly PassedOver[] };
export type SessionActType = SessionAct['type'];

/** The act of one type. */
export type ActOf<Type extends SessionActType> = Extract<SessionAct, { readonly type: Type }>;

/** In the order in which they are offered: what waits for a person is the first that they may do. */
export const SESSION_ACTS: readonly SessionActType[] = [
  'freeze-agenda',
  'recuse',
  'open',
  'cast-paper',
  'close',
  'mark-attendance',
  'choose-form',
  'sign-minutes',
  'cancel',
];
