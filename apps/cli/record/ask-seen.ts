import { originHash, type RecordFault, type Witness } from '@vinhdanh/application';
import type { SignedCheckpoint } from '@vinhdanh/persistence';
import { readSignedCheckpoint, type Checkpoint } from '@vinhdanh/tlog';
import { newestSeenBy } from './call-witness';
import { probe } from './probe-witness';

/** What a witness shows of a log. */
export interface Seen {
  readonly url: string;
  readonly origin: string;
  /** Null where it shows none that counts. */
  readonly checkpoint: Checkpoint | null;
  /**
   * `unknown`: it has none; `unreachable`: it does not answer; `forged`: it has not signed what it shows, or that is of
   * another log; `differs`: it says that what it cosigned is none of this log.
   */
  readonly state: 'seen' | 'unknown' | 'unreachable' | 'forged' | 'differs';
}

/** A checkpoint of our log of that name, the newest or that of a size; null where there is none. */
export type OwnCheckpoint = (origin: string, size?: number) => Promise<SignedCheckpoint | null>;

/** Asks every witness what it has seen of each log; one that shows no checkpoints is asked with ours. */
export const askSeen = (
  witnesses: readonly Witness[],
  origins: readonly string[],
  own: OwnCheckpoint,
): Promise<readonly Seen[]> =>
  Promise.all(
    witnesses.flatMap((witness) =>
      origins.map(async (origin) => ({ url: witness.url, origin, ...(await seenBy(witness, origin, own)) })),
    ),
  );

async function seenBy(
  witness: Witness,
  origin: string,
  own: OwnCheckpoint,
): Promise<Pick<Seen, 'checkpoint' | 'state'>> {
  const note = await newestSeenBy(witness, originHash(origin)).catch(() => undefined);
  if (note === undefined) return { checkpoint: null, state: 'unreachable' };
  if (note === null)
    return probe(witness, (size) => own(origin, size)).catch(() => ({
      checkpoint: null,
      state: 'unreachable' as const,
    }));
  const checkpoint = readSignedCheckpoint(note, [witness.verifier]);
  return checkpoint?.origin === origin
    ? { checkpoint, state: 'seen' }
    : { checkpoint: null, state: 'forged' };
}

/**
 * What witnesses leave unanswered that were to answer, or say against us: all asked must answer, and each must know the log
 * that is open; one that was closed, or that nobody has begun, may be unknown to them.
 */
export const unanswered = (seen: readonly Seen[], open: string | null): readonly RecordFault[] =>
  seen.flatMap(({ url, origin, state, checkpoint }): RecordFault[] => {
    if (state === 'seen' || (state === 'unknown' && origin !== open)) return [];
    if (state === 'differs') return [{ fault: 'witnessed-differs', size: checkpoint?.size ?? 0 }];
    const fault = state === 'forged' ? 'witness-forged' : 'witness-silent';
    return [{ fault, witness: url, log: origin }];
  });
