import { HASH_BYTES } from './hashes';
import type { TreeHead } from './proof';

/** What a log says of its tree (C2SP tlog-checkpoint). */
export interface Checkpoint extends TreeHead {
  /** Names the log. */
  readonly origin: string;
  /** Lines after the three; none as a rule. */
  readonly extensions: readonly string[];
}

/** The text of a checkpoint, to be signed. */
export const checkpointText = (origin: string, { size, root }: TreeHead): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;

/** A size in decimal digits without leading zeroes; null where it is none. */
export function readSize(text: string): number | null {
  const size = Number(text);
  return /^(0|[1-9][0-9]*)$/.test(text) && Number.isSafeInteger(size) ? size : null;
}

/** A hash in base64; null where it is none. */
export function readHash(base64: string): Uint8Array | null {
  const hash = Buffer.from(base64, 'base64');
  return hash.length === HASH_BYTES && hash.toString('base64') === base64 ? hash : null;
}

/** The checkpoint that a note's text is; null where it is none. */
export function readCheckpoint(text: string): Checkpoint | null {
  const lines = text.split('\n');
  const [origin = '', sizeLine = '', rootLine = '', ...others] = lines;
  const size = readSize(sizeLine);
  const root = readHash(rootLine);
  const extensions = others.slice(0, -1);
  const isWhole = others.at(-1) === '' && origin !== '' && !extensions.includes('');
  return isWhole && size !== null && root !== null ? { origin, size, root, extensions } : null;
}
