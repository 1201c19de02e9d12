import type { Refusal } from '@vinhdanh/domain';
import type { Answer, Carried, Opening, Receipt, Recorder, ThingKind, Things } from './things';

/** What became of a command that was sent to a thing. */
export type CommandOutcome<Accepted extends Receipt = Receipt> =
  | { readonly kind: 'accepted'; readonly receipt: Accepted }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** No such thing is running: it never began, or it ended and was forgotten. */
  | { readonly kind: 'absent' }
  /** The answer did not arrive in time: it may have been recorded or not. Ask again under the same update id. */
  | { readonly kind: 'unknown' }
  /** The engine cannot be reached; nothing was sent. */
  | { readonly kind: 'unavailable' };

/** The way to running things. */
export interface ThingGateway {
  /** Begins the thing; beginning it again changes nothing. Throws when the engine cannot be reached. */
  begin<Kind extends ThingKind>(kind: Kind, id: string, opening: Opening<Kind>): Promise<void>;
  /** Sends a command; the same update id is handled once, however often it is sent. */
  command<Kind extends ThingKind>(
    kind: Kind,
    id: string,
    command: Things[Kind]['command'],
    updateId: string,
    request: string,
  ): Promise<CommandOutcome>;
  /**
   * Sends a command whose events the sender records, with those of other things in one go. It must be durable itself:
   * until they are recorded it sends the command again, and has the same answer.
   */
  entrust<Kind extends ThingKind>(
    kind: Kind,
    id: string,
    command: Things[Kind]['command'],
    updateId: string,
    request: string,
    recorder: Recorder,
  ): Promise<CommandOutcome<Answer<Kind>>>;
  /** What became of a command sent before, by its update id. */
  outcomeOf(kind: ThingKind, id: string, updateId: string): Promise<CommandOutcome>;
}

/** Names the gateway where it is injected. */
export const THING_GATEWAY = Symbol('ThingGateway');

/**
 * How a thing stands in the engine: it runs, it runs and the writer takes its events for others than the recorded ones, its
 * last run has ended and is remembered, or the engine knows of none.
 */
export type EngineStanding = 'running' | 'in-conflict' | 'ended' | 'absent';

/** The way back into an engine that has lost things. Throws when the engine cannot be reached. */
export interface ThingRevival extends Pick<ThingGateway, 'begin'> {
  standingOf(kind: ThingKind, id: string): Promise<EngineStanding>;
  /** What the run says of itself; null where it gives no answer. */
  versionOf(kind: ThingKind, id: string): Promise<Pick<Receipt, 'seq' | 'status'> | null>;
  /** Starts the thing at a state that it had. @returns false where the engine knows the thing; then nothing was started */
  revive<Kind extends ThingKind>(kind: Kind, id: string, carried: Carried<Kind>): Promise<boolean>;
  /** Everything of the queue that runs, as the engine's index knows it, which may be seconds behind. */
  running(): AsyncIterable<{ readonly kind: ThingKind; readonly id: string }>;
}

/** Names the way back where it is injected. */
export const THING_REVIVAL = Symbol('ThingRevival');
