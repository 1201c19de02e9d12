import type { Actor } from '../kernel/actor';
import { dayOf, type Instant } from '../kernel/time';
import type { EnactmentEvent } from './events';
import { DOSSIER_OUTCOMES, type DossierOutcome, type EnactmentProposal, type EnactmentState } from './state';

/** The first event of every order. */
export const proposeEnactment = (
  proposal: EnactmentProposal,
  by: Actor,
  now: Instant,
): readonly EnactmentEvent[] => [{ seq: 1, at: now, on: dayOf(now), by, type: 'proposed', proposal }];

const NONE: EnactmentState['counts'] = {
  moved: 0,
  'route-changed': 0,
  stopped: 0,
  'limit-moved': 0,
  'passed-over': 0,
};

function proposed(event: Extract<EnactmentEvent, { type: 'proposed' }>): EnactmentState {
  if (event.by === 'system') throw new Error('an order is proposed by a person');
  return {
    ...event.proposal,
    seq: event.seq,
    phase: 'proposed',
    proposedBy: event.by,
    proposedAt: event.at,
    confirmedBy: null,
    confirmedAt: null,
    counts: NONE,
    last: null,
    doneAt: null,
    withdrawn: null,
  };
}

/** The state after the event. */
export function evolveEnactment(state: EnactmentState | null, event: EnactmentEvent): EnactmentState {
  if (event.type === 'proposed') return proposed(event);
  if (state === null) throw new Error(`enactment event ${event.type} before its proposal`);
  const next: EnactmentState = { ...state, seq: event.seq };
  switch (event.type) {
    case 'confirmed':
      return {
        ...next,
        phase: 'confirmed',
        confirmedBy: event.by === 'system' ? null : event.by,
        confirmedAt: event.at,
      };
    case 'withdrawn':
      return { ...next, phase: 'withdrawn', withdrawn: event.reason };
    case 'carrying-out-begun':
      return { ...next, phase: 'carrying-out' };
    case 'carried-out':
      return {
        ...next,
        counts: counted(state.counts, event.outcomes),
        last: event.outcomes.at(-1)?.dossier ?? state.last,
      };
    case 'done':
      return { ...next, phase: 'done', doneAt: event.at };
  }
}

const counted = (
  counts: EnactmentState['counts'],
  outcomes: readonly DossierOutcome[],
): EnactmentState['counts'] =>
  Object.fromEntries(
    DOSSIER_OUTCOMES.map((kind) => [
      kind,
      counts[kind] + outcomes.filter(({ outcome }) => outcome === kind).length,
    ]),
  ) as EnactmentState['counts'];
