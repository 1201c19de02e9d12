import type { Act } from '../kernel/act';
import type { PassedOver } from '../kernel/passed-over';
import type { Instant } from '../kernel/time';
import type { PaperLine } from './choice';
import type { Attendance, BodyOfSession, CallingOff, SeatId } from './state';

/** What a person does to a session. */
export type SessionAct = Act &
  (
    | { readonly type: 'freeze-agenda'; readonly agendaHash: string }
    | {
        readonly type: 'mark-attendance';
        readonly marks: ReadonlyArray<{ readonly seat: SeatId; readonly attendance: Attendance }>;
      }
    | { readonly type: 'recuse'; readonly seat: SeatId; readonly dossier: string; readonly reason: string }
    | { readonly type: 'open'; readonly votingEndsAt: Instant | null }
    | { readonly type: 'cast-paper'; readonly agendaHash: string; readonly lines: readonly PaperLine[] }
    | { readonly type: 'close'; readonly withPapersMissing: boolean }
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

export const SESSION_ACTS: readonly SessionActType[] = [
  'freeze-agenda',
  'mark-attendance',
  'recuse',
  'open',
  'cast-paper',
  'close',
  'sign-minutes',
  'cancel',
];
