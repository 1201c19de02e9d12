import type { Actor } from '../kernel/actor';
import { dayOf, type Instant } from '../kernel/time';
import type { Convocation, SessionEvent } from './events';
import type { SessionState } from './state';

/** The first event of every session. */
export const convene = (convocation: Convocation, by: Actor, now: Instant): readonly SessionEvent[] => [
  { seq: 1, at: now, on: dayOf(now), by, type: 'convened', convocation },
];

/** The state that a convocation begins. */
const convened = (convocation: Convocation): SessionState => ({
  ...convocation,
  seq: 1,
  phase: 'convened',
  agendaHash: null,
  attendance: {},
  recusals: [],
  votingEndsAt: null,
  papers: [],
  results: [],
  signatures: { secretary: false, chair: false },
  cancelled: null,
  passedOver: [],
});

/** The state after the event. */
export function evolveSession(state: SessionState | null, event: SessionEvent): SessionState {
  if (event.type === 'convened') return convened(event.convocation);
  if (state === null) throw new Error(`session event ${event.type} before convocation`);
  const next: SessionState = { ...state, seq: event.seq };
  switch (event.type) {
    case 'agenda-frozen':
      return { ...next, phase: 'frozen', agendaHash: event.agendaHash };
    case 'attendance-marked':
      return {
        ...next,
        attendance: {
          ...state.attendance,
          ...Object.fromEntries(event.marks.map((mark) => [mark.seat, mark.attendance])),
        },
      };
    case 'recused':
      return { ...next, recusals: [...state.recusals, event.recusal] };
    case 'opened':
      return { ...next, phase: 'voting', votingEndsAt: event.votingEndsAt };
    case 'paper-cast':
      return { ...next, papers: [...state.papers, event.paper] };
    case 'closed':
      return { ...next, phase: 'closed', results: event.results };
    case 'minutes-signed':
      return event.as === 'secretary'
        ? { ...next, signatures: { ...state.signatures, secretary: true } }
        : { ...next, phase: 'minuted', signatures: { ...state.signatures, chair: true } };
    case 'outcomes-delivered':
      return { ...next, phase: 'delivered', passedOver: event.passedOver ?? [] };
    case 'cancelled':
      return {
        ...next,
        phase: 'cancelled',
        votingEndsAt: null,
        cancelled: event.reason,
        ...(event.order ? { calledOffBy: event.order } : {}),
      };
  }
}
