import { canonicalJson, sha256Hex } from '@vinhdanh/platform';

/** An event with its place in the chain of its thing. */
export interface ChainedEvent {
  readonly seq: number;
  /** The whole event as it happened. */
  readonly body: unknown;
  /** '' before the first event. */
  readonly previousHash: string;
  /** SHA-256, lower-case hexadecimal. */
  readonly hash: string;
}

/** One text for one event (RFC 8785). Members that are `undefined` do not count. */
export const canonicalBody = (body: unknown): string => canonicalJson(body);

/** The hash of an event: SHA-256 over the previous hash, as text, and the canonical body, in UTF-8. */
export const chain = (previousHash: string, body: unknown): string =>
  sha256Hex(previousHash + canonicalBody(body));

/** What does not fit in a chain, and where. */
export interface ChainFault {
  readonly seq: number;
  readonly fault: 'sequence' | 'previous-hash' | 'hash';
}

/**
 * Recomputes the chain of one thing from its first event on. A chain cannot show that its newest events were cut.
 * @returns the first fault, or null when everything fits
 */
export function verifyChain(events: readonly ChainedEvent[]): ChainFault | null {
  let previousHash = '';
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1) return { seq: event.seq, fault: 'sequence' };
    if (event.previousHash !== previousHash) return { seq: event.seq, fault: 'previous-hash' };
    if (event.hash !== chain(previousHash, event.body)) return { seq: event.seq, fault: 'hash' };
    previousHash = event.hash;
  }
  return null;
}
