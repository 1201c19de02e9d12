import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DECLARATION, DECLARATION_FILE, INFO_FILE } from '../bag/bag-words';
import { AFTER_LABEL, infoLines } from '../bag/info-lines';
import type { ArchiveHead } from '../listing/thing';
import { faultAt, type BagFault } from './fault';

/** Bytes; what describes a bag in a few lines is shorter. */
const LONGEST = 64 * 1024;

/** A small file as it lies there; null where there is none, or a link, a device or something large in its place. */
async function readSmall(path: string): Promise<string | null> {
  const found = await lstat(path).catch(() => null);
  return found?.isFile() && found.size <= LONGEST ? readFile(path, 'utf8') : null;
}

export const isFile = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isFile(),
    () => false,
  );

export const isDeclared = async (folder: string): Promise<boolean> =>
  (await readSmall(join(folder, DECLARATION_FILE))) === DECLARATION;

const labelOf = (line: string): string => line.slice(0, line.indexOf(AFTER_LABEL));

/**
 * Whether `bag-info.txt` says what the list says: whose it is and of which year; and how many bytes and files are there
 * (RFC 8493, 2.2.2). Lines of others are let be.
 * @param head as the list has it; null where it has none, which is a fault of its own
 */
export async function checkInfo(
  folder: string,
  head: ArchiveHead | null,
  counted: { readonly bytes: number; readonly files: number },
  faults: BagFault[],
): Promise<void> {
  const said = ((await readSmall(join(folder, INFO_FILE))) ?? '').split('\n');
  const sum = `${counted.bytes}.${counted.files}`;
  const [, oxum = ''] = said.map((line) => /^Payload-Oxum: (.*)$/.exec(line)).find(Boolean) ?? [];
  if (oxum !== sum) faults.push(faultAt('sum', oxum, sum));
  if (!head) return;
  const wanted = infoLines(head, counted.bytes, counted.files).map((line) => line.slice(0, -1));
  const ours = new Set(wanted.map(labelOf));
  for (const line of wanted)
    if (!said.includes(line) && !line.startsWith('Payload-Oxum')) faults.push(faultAt('info', line));
  for (const line of said)
    if (ours.has(labelOf(line)) && !wanted.includes(line) && line !== `Payload-Oxum: ${oxum}`)
      faults.push(faultAt('info', line));
}
