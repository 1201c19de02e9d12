import { originHash, type Witness } from '@vinhdanh/application';
import { readSignedCheckpoint, type Checkpoint } from '@vinhdanh/tlog';
import { newestSeenBy } from './call-witness';

/** What a witness shows of a log. */
export interface Seen {
  readonly url: string;
  readonly origin: string;
  /** Null where it shows none that counts. */
  readonly checkpoint: Checkpoint | null;
  /** `unknown`: it has none; `unreachable`: it does not answer; `forged`: it has not signed what it shows, or that is of another log. */
  readonly state: 'seen' | 'unknown' | 'unreachable' | 'forged';
}

/** Asks every witness what it has seen of each log. */
export const askSeen = (
  witnesses: readonly Witness[],
  origins: readonly string[],
): Promise<readonly Seen[]> =>
  Promise.all(
    witnesses.flatMap((witness) =>
      origins.map(async (origin) => ({ url: witness.url, origin, ...(await seenBy(witness, origin)) })),
    ),
  );

async function seenBy(witness: Witness, origin: string): Promise<Pick<Seen, 'checkpoint' | 'state'>> {
  const note = await newestSeenBy(witness, originHash(origin)).catch(() => undefined);
  if (note === undefined) return { checkpoint: null, state: 'unreachable' };
  if (note === null) return { checkpoint: null, state: 'unknown' };
  const checkpoint = readSignedCheckpoint(note, [witness.verifier]);
  return checkpoint?.origin === origin
    ? { checkpoint, state: 'seen' }
    : { checkpoint: null, state: 'forged' };
}

/**
 * What witnesses leave unanswered that were to answer: all asked must, and each must know the log that is open; one that
 * was closed, or that nobody has begun, may be unknown to them.
 */
export const unanswered = (seen: readonly Seen[], open: string | null) =>
  seen.flatMap(({ url, origin, state }) => {
    if (state === 'seen' || (state === 'unknown' && origin !== open)) return [];
    const fault = state === 'forged' ? ('witness-forged' as const) : ('witness-silent' as const);
    return [{ fault, witness: url, log: origin }];
  });
