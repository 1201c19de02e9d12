import { fromBase64 } from '../bytes';
import type { TreeHead } from './merkle';

/** What a log says of its tree (C2SP tlog-checkpoint). */
export interface Checkpoint extends TreeHead {
  /** Names the log. */
  readonly origin: string;
}

const HASH_BYTES = 32;

export function readHash(text: string): Uint8Array | null {
  const hash = fromBase64(text);
  return hash?.length === HASH_BYTES ? hash : null;
}

export const readSize = (text: string): number | null =>
  /^(0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : null;

/** The checkpoint that a note's text is; null where it is none. */
export function readCheckpoint(text: string): Checkpoint | null {
  const [origin = '', sizeLine = '', rootLine = '', ...others] = text.split('\n');
  const [size, root] = [readSize(sizeLine), readHash(rootLine)];
  const isWhole = origin !== '' && others.at(-1) === '' && !others.slice(0, -1).includes('');
  return isWhole && size !== null && root !== null ? { origin, size, root } : null;
}

/** That an entry is in a log (C2SP tlog-proof). */
export interface LoggedProof {
  readonly index: number;
  readonly path: readonly Uint8Array[];
  /** The signed note of its checkpoint. */
  readonly checkpoint: string;
}

/** The proof as it is written; null where it is none. */
export function readLoggedProof(text: string): LoggedProof | null {
  const parting = text.indexOf('\n\n');
  const [header, ...lines] = text.slice(0, Math.max(parting, 0)).split('\n');
  const [first = '', ...hashes] = lines;
  const index = first.startsWith('index ') ? readSize(first.slice('index '.length)) : null;
  const path = hashes.map(readHash);
  if (header !== 'c2sp.org/tlog-proof@v1' || index === null || path.includes(null)) return null;
  return { index, path: path as Uint8Array[], checkpoint: text.slice(parting + 2) };
}

/** That an older tree is the beginning of the bundle's. */
export interface ConsistencyProof {
  readonly older: number;
  readonly path: readonly Uint8Array[];
}

/** "old <size>", then the hashes, one a line; null where it is none. */
export function readConsistency(text: string): ConsistencyProof | null {
  const [first = '', ...rest] = text.split('\n');
  const older = first.startsWith('old ') ? readSize(first.slice('old '.length)) : null;
  const path = rest.slice(0, -1).map(readHash);
  return older === null || rest.at(-1) !== '' || path.includes(null)
    ? null
    : { older, path: path as Uint8Array[] };
}
