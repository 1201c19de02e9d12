import type { Decision } from './refusal';
import type { Instant } from './time';

/**
 * A durable thing as three pure functions. Workflow, API, command line and tests call the same ones, so what a
 * screen offers, what the API allows and what the workflow does cannot differ.
 */
export interface Decider<State, Command, Event> {
  /** What the command makes happen, or why it is refused. Never changes the state. */
  decide(state: State, command: Command, now: Instant): Decision<Event>;
  /** The state after the event. Total: every event that was ever recorded can be applied. */
  evolve(state: State, event: Event): State;
  /** When time itself will next make something happen, or null. The answer to it is the command `time-passed`. */
  due(state: State): Instant | null;
}

/** Applies the events in order. */
export const evolveAll = <State, Event>(
  evolve: (state: State, event: Event) => State,
  state: State,
  events: readonly Event[],
): State => events.reduce(evolve, state);
