import { readNote, timeOf } from '@vinhdanh/tlog';
import type { LogQuery, RecordLog, SignedCheckpoint } from './log.query';

/** A cosignature is worth waiting for, for so long, milliseconds. */
const FRESH_MS = 3_600_000;

/** Bytes of a cosignature: the time, and a signature (C2SP tlog-cosignature, Ed25519). */
const COSIGNATURE_BYTES = 72;

/** A witness that has cosigned a checkpoint. */
export interface Cosigner {
  readonly name: string;
  /** When it says that it did, milliseconds since 1970. */
  readonly at: number;
}

/** Who has cosigned a checkpoint, as it says below it; nothing of it is verified. */
export const cosignersOf = (origin: string, note: string): readonly Cosigner[] =>
  (readNote(note)?.signatures ?? [])
    .filter(({ name, bytes }) => name !== origin && bytes.length === COSIGNATURE_BYTES)
    .map(({ name, bytes }) => ({ name, at: Number(timeOf(bytes)) * 1_000 }));

/**
 * The checkpoint that is worth keeping outside: the newest that a witness cosigned within the hour; else the newest.
 * @param now milliseconds
 */
export async function checkpointToKeep(
  query: LogQuery,
  { number, origin }: RecordLog,
  now: number,
): Promise<SignedCheckpoint | null> {
  const cosigned = await query.cosigned(number);
  const isFresh = cosigned && cosignersOf(origin, cosigned.note).some(({ at }) => at > now - FRESH_MS);
  return isFresh ? cosigned : query.shown(number);
}
