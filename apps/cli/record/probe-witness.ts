import { givenCosignature, namedSize, type Witness } from '@vinhdanh/application';
import type { SignedCheckpoint } from '@vinhdanh/persistence';
import { HASH_BYTES, readClaimedCheckpoint, writeAddCheckpoint, type Checkpoint } from '@vinhdanh/tlog';
import { callWitness } from './call-witness';

interface Probed {
  readonly checkpoint: Checkpoint | null;
  readonly state: 'seen' | 'unknown' | 'differs';
}

const UNKNOWN: Probed = { checkpoint: null, state: 'unknown' };

/**
 * What a witness that shows no checkpoints has seen of a log: it is asked to cosign once more what it cosigned last, which
 * takes it no further. It names the size; that the tree is ours it says with its cosignature.
 * @param own our checkpoint of a size, or the newest
 */
export async function probe(
  witness: Witness,
  own: (size?: number) => Promise<SignedCheckpoint | null>,
): Promise<Probed> {
  const newest = await own();
  if (!newest) return UNKNOWN;
  const asked = await askAgain(witness, newest);
  if (typeof asked !== 'number') return asked;
  if (asked === 0) return UNKNOWN;
  const known = readClaimedCheckpoint(newest.note);
  const named = known && { ...known, size: asked, root: new Uint8Array(HASH_BYTES) };
  if (asked > newest.size) return { checkpoint: named, state: 'seen' };
  const older = await own(asked);
  if (!older) return { checkpoint: named, state: 'differs' };
  const again = await askAgain(witness, older);
  return typeof again === 'number' ? UNKNOWN : again;
}

/** @returns another size, where it cosigned that one last */
async function askAgain(witness: Witness, { size, note }: SignedCheckpoint): Promise<Probed | number> {
  const body = writeAddCheckpoint({ oldSize: size, proof: [], checkpoint: note });
  const { status, text } = await callWitness(witness, body);
  const checkpoint = readClaimedCheckpoint(note);
  if (status === 409) return namedSize(text) ?? UNKNOWN;
  if (status === 422) return { checkpoint, state: 'differs' };
  const isCosigned = status === 200 && givenCosignature(witness.verifier, text, note) !== null;
  return isCosigned ? { checkpoint, state: 'seen' } : UNKNOWN;
}
