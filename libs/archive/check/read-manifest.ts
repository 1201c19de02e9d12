import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SAFE_PATH } from '../bag/bag-words';
import { faultAt, type BagFault } from './fault';

const LINE = /^([0-9a-f]{64}) {2}(.+)$/;

/** A manifest: the SHA-256 of each file by its path; what of it cannot be read is a fault. */
export async function readManifest(
  folder: string,
  name: string,
  faults: BagFault[],
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(join(folder, name)) })) {
    number++;
    const [, sha256, path] = LINE.exec(line) ?? [];
    if (sha256 === undefined || path === undefined) faults.push(faultAt('manifest-line', name, number));
    else if (!SAFE_PATH.test(path)) faults.push(faultAt('unsafe', path));
    else if (hashes.has(path)) faults.push(faultAt('twice', path));
    else hashes.set(path, sha256);
  }
  return hashes;
}
