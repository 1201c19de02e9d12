import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DECLARATION,
  DECLARATION_FILE,
  INFO_FILE,
  MANIFEST_FILE,
  PAYLOAD,
  TAG_MANIFEST_FILE,
} from '../bag/bag-words';
import { LISTING_SCHEMA } from '../listing/schema';
import { DOCUMENTS_FILE, LISTING_FILE, README_FILE, SCHEMA_FILE, THINGS_FILE } from '../listing/words';
import { checkList, type CheckedList } from './check-list';
import { faultAt, type BagFault } from './fault';
import { readManifest } from './read-manifest';
import { filesBelow, hashFile, type FoundFile } from './walk';

/** What a check of a bag found. */
export interface CheckedBag extends CheckedList {
  readonly files: number;
  /** Of what is handed over. */
  readonly bytes: number;
  readonly faults: readonly BagFault[];
}

/** Without these a folder is none of our bags. */
const NEEDED = [INFO_FILE, MANIFEST_FILE, TAG_MANIFEST_FILE];

/** What the bag describes itself with. */
const DESCRIBING = [DECLARATION_FILE, INFO_FILE, MANIFEST_FILE, README_FILE, LISTING_FILE, SCHEMA_FILE];
const TAGS = [...DESCRIBING, THINGS_FILE, DOCUMENTS_FILE];

const NOTHING: CheckedList = { things: 0, documents: 0, lost: 0 };

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/**
 * Reads every file of a bag that `writeBag` wrote, offline: each is as its manifest says, none is missing and none was added;
 * the list keeps to its schema and says what is there.
 */
export async function checkBag(folder: string): Promise<CheckedBag> {
  const faults: BagFault[] = [];
  if (!(await isDeclared(folder))) faults.push(faultAt('no-bag', DECLARATION_FILE));
  for (const name of NEEDED) if (!(await isThere(join(folder, name)))) faults.push(faultAt('no-bag', name));
  if (faults.length > 0) return { ...NOTHING, files: 0, bytes: 0, faults };
  const payload = await readManifest(folder, MANIFEST_FILE, faults);
  const tags = await readManifest(folder, TAG_MANIFEST_FILE, faults);
  for (const name of TAGS) if (!tags.has(name)) faults.push(faultAt('missing', name));
  const found = new Map<string, FoundFile>();
  for await (const path of filesBelow(folder, faults)) {
    if (path === TAG_MANIFEST_FILE) continue;
    const said = (path.startsWith(`${PAYLOAD}/`) ? payload : tags).get(path);
    const file = await hashFile(join(folder, path));
    found.set(path, file);
    if (said === undefined) faults.push(faultAt('added', path));
    else if (said !== file.sha256) faults.push(faultAt('changed', path));
  }
  for (const path of [...payload.keys(), ...tags.keys()])
    if (!found.has(path)) faults.push(faultAt('missing', path));
  const files = [...found].filter(([path]) => path.startsWith(`${PAYLOAD}/`));
  const bytes = files.reduce((sum, [, { size }]) => sum + size, 0);
  await checkSum(folder, `${bytes}.${files.length}`, faults);
  await checkSchema(folder, found, faults);
  const list = found.has(LISTING_FILE) ? await checkList(folder, found, faults) : NOTHING;
  return { ...list, files: files.length, bytes, faults };
}

const isDeclared = async (folder: string): Promise<boolean> =>
  (await readFile(join(folder, DECLARATION_FILE), 'utf8').catch(() => '')) === DECLARATION;

/** Octets and files that the bag says it hands over (RFC 8493, 2.2.2). */
async function checkSum(folder: string, counted: string, faults: BagFault[]): Promise<void> {
  const [, said = ''] = /^Payload-Oxum: (.*)$/m.exec(await readFile(join(folder, INFO_FILE), 'utf8')) ?? [];
  if (said !== counted) faults.push(faultAt('sum', said, counted));
}

async function checkSchema(
  folder: string,
  found: ReadonlyMap<string, FoundFile>,
  faults: BagFault[],
): Promise<void> {
  if (found.has(SCHEMA_FILE) && (await readFile(join(folder, SCHEMA_FILE), 'utf8')) !== LISTING_SCHEMA)
    faults.push(faultAt('schema', SCHEMA_FILE));
}
