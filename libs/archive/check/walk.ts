import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SAFE_PATH } from '../bag/bag-words';
import { faultAt, type BagFault } from './fault';

/** Every file below the folder by its path within it, in order; what is neither file nor folder is a fault. */
export async function* filesBelow(folder: string, faults: BagFault[], within = ''): AsyncGenerator<string> {
  const entries = await readdir(join(folder, within), { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = within === '' ? entry.name : `${within}/${entry.name}`;
    if (!SAFE_PATH.test(path) || !(entry.isFile() || entry.isDirectory()))
      faults.push(faultAt('unsafe', path));
    else if (entry.isDirectory()) yield* filesBelow(folder, faults, path);
    else yield path;
  }
}

/** A file as it is. */
export interface FoundFile {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

export async function hashFile(path: string): Promise<FoundFile> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
    hash.update(piece);
    size += piece.length;
  }
  return { sha256: hash.digest('hex'), size };
}
