import type { Actor, By } from './actor';
import { ALLOWED, refuse, type Verdict } from './refusal';
import type { Instant, LocalDate } from './time';

/** What every command of a person carries. */
export interface Act {
  readonly actor: Actor;
  /** When given, the act is refused as stale if the thing has moved on since the person looked. */
  readonly expectedSeq?: number;
}

/** What every event carries: its place, who in which capacity, when it was recorded and the day from which it has effect. */
export interface EventHead {
  readonly seq: number;
  readonly at: Instant;
  readonly on: LocalDate;
  readonly by: By;
}

export const checkSeq = (state: { readonly seq: number }, act: Act): Verdict =>
  act.expectedSeq === undefined || act.expectedSeq === state.seq
    ? ALLOWED
    : refuse('stale-version', { expected: act.expectedSeq, actual: state.seq });

/** Gives the happenings their heads, numbered on from the state. */
export const numbered = <Happening>(
  state: { readonly seq: number },
  happenings: readonly Happening[],
  head: Omit<EventHead, 'seq'>,
): Array<EventHead & Happening> =>
  happenings.map((happening, index) => ({ seq: state.seq + 1 + index, ...head, ...happening }));
