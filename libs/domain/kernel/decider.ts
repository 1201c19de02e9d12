import type { Decision } from './refusal';
import type { Instant } from './time';

/**
 * A durable thing as three pure functions. Workflow, API, command line and tests call the same ones, so what a
 * screen offers, what the API allows and what the workflow does cannot differ.
 */
export interface Decider<State, Command, Event> {
  /** What the command makes happen, or why it is refused. Never changes the state. */
  readonly decide: (state: State, command: Command, now: Instant) => Decision<Event>;
  /**
   * The same of a command that was let in: what only its time was asked is not asked again. A history in which an earlier
   * release let a late one in goes on as it went. Absent where `decide` asks nothing of that kind.
   */
  readonly decideLetIn?: (state: State, command: Command, now: Instant) => Decision<Event>;
  /** The state after the event; null before the first one. Every event that was ever recorded can be applied. */
  readonly evolve: (state: State | null, event: Event) => State;
  /** When time itself will next make something happen, or null. The answer to it is the command `time-passed`. */
  readonly due: (state: State) => Instant | null;
}

/** Applies the events in order. A thing without any event is a mistake of the caller. */
export function evolveAll<State, Event>(
  evolve: (state: State | null, event: Event) => State,
  state: State | null,
  events: readonly Event[],
): State {
  const evolved = events.reduce<State | null>(evolve, state);
  if (evolved === null) throw new Error('a thing has no state before its first event');
  return evolved;
}
