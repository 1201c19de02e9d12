import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { SAFE_PATH } from '../bag/bag-words';
import { faultAt, type BagFault } from './fault';

const LINE = /^([0-9a-f]{64}) {2}(.+)$/;

/** Letters; no path of ours comes near it. */
const LONGEST_LINE = 4096;

/**
 * A manifest: the SHA-256 of each file by its path; what of it cannot be read is a fault.
 * @param belongs whether a file of that path is this manifest's to name
 */
export async function readManifest(
  folder: string,
  name: string,
  belongs: (path: string) => boolean,
  faults: BagFault[],
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  let number = 0;
  for await (const line of linesOf(join(folder, name))) {
    number++;
    const [, sha256, path] = LINE.exec(line) ?? [];
    if (sha256 === undefined || path === undefined) faults.push(faultAt('manifest-line', name, number));
    else if (!SAFE_PATH.test(path)) faults.push(faultAt('unsafe', path));
    else if (!belongs(path)) faults.push(faultAt('manifest-line', name, number));
    else if (hashes.has(path)) faults.push(faultAt('twice', path));
    else hashes.set(path, sha256);
  }
  return hashes;
}

/** The lines of a file, one that does not end cut short. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + piece).split('\n');
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE + 1);
    yield* lines.map((line) => line.slice(0, LONGEST_LINE + 1));
  }
  if (rest !== '') yield rest;
}
