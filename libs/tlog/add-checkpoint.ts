import { readHash, readSize } from './checkpoint';
import type { Hash } from './hashes';

/** What a witness is asked for: a cosignature of a checkpoint that goes on from the one it cosigned last (C2SP tlog-witness). */
export interface AddCheckpoint {
  /** Size of the tree that the witness cosigned last; 0 where it has seen none. */
  readonly oldSize: number;
  /** That the older tree is the beginning of the checkpoint's. */
  readonly proof: readonly Hash[];
  /** The signed note of the checkpoint. */
  readonly checkpoint: string;
}

/** Hashes of a proof, at most: as many as a tree has levels. */
const LONGEST_PROOF = 63;

/** The body of a request to a witness. */
export const writeAddCheckpoint = ({ oldSize, proof, checkpoint }: AddCheckpoint): string =>
  [`old ${oldSize}`, ...proof.map((hash) => Buffer.from(hash).toString('base64')), '', checkpoint].join('\n');

/** What a request asks for; null where its form is wrong. */
export function readAddCheckpoint(body: string): AddCheckpoint | null {
  const parting = body.indexOf('\n\n');
  const [old = '', ...hashes] = body.slice(0, Math.max(parting, 0)).split('\n');
  const oldSize = old.startsWith('old ') ? readSize(old.slice('old '.length)) : null;
  const proof = hashes.map(readHash);
  if (oldSize === null || proof.length > LONGEST_PROOF || proof.includes(null)) return null;
  return { oldSize, proof: proof as Hash[], checkpoint: body.slice(parting + 2) };
}
