import type { PlacedEntry } from '@vinhdanh/persistence';
import { entryHash } from '@vinhdanh/record';
import { leafHash } from '@vinhdanh/tlog';

/** The hash of the leaf; null where the entry does not hash to what is kept beside it. */
export function placedHash({ opening, hash, ...entry }: PlacedEntry): Uint8Array | null {
  if (opening !== null) return leafHash(Buffer.from(opening));
  return hash !== null && entryHash(entry) === hash ? Buffer.from(hash, 'hex') : null;
}
