import { entryHash, type RecordedThing } from './entry';
import { commitmentOf, sealEvent, type SealedEvent } from './seal';

/** An event with its place in the chain of its thing. */
export interface ChainedEvent extends SealedEvent {
  readonly seq: number;
  /** Of the event before it; '' before the first. */
  readonly previousHash: string;
  /** Of its entry in the log, lower-case hexadecimal. */
  readonly hash: string;
}

/** An event that has just been chained, with what goes into the log. */
export interface NewlyChained extends ChainedEvent {
  readonly commitment: string;
}

/** Chains events that follow one another to the newest one of their thing. @param tailHash '' before the first event */
export function chainEvents(
  thing: RecordedThing,
  tailHash: string,
  bodies: ReadonlyArray<{ readonly seq: number }>,
): NewlyChained[] {
  let previousHash = tailHash;
  return bodies.map((body) => {
    const sealed = sealEvent(body);
    const commitment = commitmentOf(sealed);
    if (commitment === null)
      throw new TypeError(`Event ${body.seq} of ${thing.kind} ${thing.id} cannot be recorded`);
    const { seq } = body;
    const hash = entryHash({ ...thing, seq, previousHash, commitment });
    const event = { ...sealed, seq, commitment, previousHash, hash };
    previousHash = hash;
    return event;
  });
}

/** What does not fit in a chain, and where. */
export interface ChainFault {
  readonly seq: number;
  readonly fault: 'sequence' | 'previous-hash' | 'hash';
}

/**
 * Recomputes the chain of one thing from its first event on. A chain cannot show that its newest events were cut.
 * @returns the first fault, or null when everything fits
 */
export function verifyChain(thing: RecordedThing, events: readonly ChainedEvent[]): ChainFault | null {
  let previousHash = '';
  for (const [index, event] of events.entries()) {
    const { seq } = event;
    if (seq !== index + 1) return { seq, fault: 'sequence' };
    if (event.previousHash !== previousHash) return { seq, fault: 'previous-hash' };
    const commitment = commitmentOf(event);
    if (commitment === null || event.hash !== entryHash({ ...thing, seq, previousHash, commitment }))
      return { seq, fault: 'hash' };
    previousHash = event.hash;
  }
  return null;
}
