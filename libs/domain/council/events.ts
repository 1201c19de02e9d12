import type { EventHead } from '../kernel/act';
import type { OrganizationId } from '../kernel/actor';
import type { PassedOver } from '../kernel/passed-over';
import type { Instant, LocalDate } from '../kernel/time';
import type { CouncilId } from '../rules/route';
import type { AgendaLine, Attendance, CallingOff, Paper, Recusal, Seat, SeatId } from './state';
import type { LineResult } from './tally';

/** A session as its secretary convenes it. */
export interface Convocation {
  readonly id: string;
  readonly council: CouncilId;
  readonly organization: OrganizationId;
  readonly heldOn: LocalDate;
  readonly retrospective: boolean;
  readonly seats: readonly Seat[];
  readonly agenda: readonly AgendaLine[];
}

export type SessionHappening =
  | { readonly type: 'convened'; readonly convocation: Convocation }
  | { readonly type: 'agenda-frozen'; readonly agendaHash: string }
  | {
      readonly type: 'attendance-marked';
      readonly marks: ReadonlyArray<{ readonly seat: SeatId; readonly attendance: Attendance }>;
    }
  | { readonly type: 'recused'; readonly recusal: Recusal }
  | { readonly type: 'opened'; readonly votingEndsAt: Instant | null }
  | { readonly type: 'paper-cast'; readonly paper: Paper }
  | {
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
