import { originHash, type Witness } from '@vinhdanh/application';
import { readSignedCheckpoint, type Checkpoint } from '@vinhdanh/tlog';
import { newestSeenBy } from './call-witness';

/** What a witness has seen of a log; null where it cannot be asked, does not know it, or shows what it has not signed. */
export interface Seen {
  readonly url: string;
  readonly origin: string;
  readonly checkpoint: Checkpoint | null;
}

/** Asks every witness what it has seen of each log. */
export const askSeen = (
  witnesses: readonly Witness[],
  origins: readonly string[],
): Promise<readonly Seen[]> =>
  Promise.all(
    witnesses.flatMap((witness) =>
      origins.map(async (origin) => ({
        url: witness.url,
        origin,
        checkpoint: await seenBy(witness, origin).catch(() => null),
      })),
    ),
  );

async function seenBy(witness: Witness, origin: string): Promise<Checkpoint | null> {
  const note = await newestSeenBy(witness, originHash(origin));
  const checkpoint = note === null ? null : readSignedCheckpoint(note, [witness.verifier]);
  return checkpoint?.origin === origin ? checkpoint : null;
}
