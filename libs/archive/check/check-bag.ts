import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DECLARATION_FILE, INFO_FILE, MANIFEST_FILE, PAYLOAD, TAG_MANIFEST_FILE } from '../bag/bag-words';
import { LISTING_SCHEMA } from '../listing/schema';
import { DOCUMENTS_FILE, LISTING_FILE, README_FILE, SCHEMA_FILE, THINGS_FILE } from '../listing/words';
import { checkInfo, isDeclared, isFile } from './check-info';
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

const NOTHING: CheckedList = { head: null, things: 0, documents: 0, lost: 0, erased: 0, bundles: 0 };

const SCHEMA_HASH = createHash('sha256').update(LISTING_SCHEMA).digest('hex');

const isPayload = (path: string): boolean => path.startsWith(`${PAYLOAD}/`);
const isTag = (path: string): boolean => TAGS.includes(path);

/**
 * Reads every file of a bag that `writeBag` wrote, offline: each is as its manifest says, none is missing and none was added;
 * the list keeps to its schema and says what is there.
 */
export async function checkBag(folder: string): Promise<CheckedBag> {
  const faults: BagFault[] = [];
  if (!(await isDeclared(folder))) faults.push(faultAt('no-bag', DECLARATION_FILE));
  for (const name of NEEDED) if (!(await isFile(join(folder, name)))) faults.push(faultAt('no-bag', name));
  if (faults.length > 0) return { ...NOTHING, files: 0, bytes: 0, faults };
  const payload = await readManifest(folder, MANIFEST_FILE, isPayload, faults);
  const tags = await readManifest(folder, TAG_MANIFEST_FILE, isTag, faults);
  for (const name of TAGS) if (!tags.has(name)) faults.push(faultAt('missing', name));
  const found = new Map<string, FoundFile>();
  for await (const path of filesBelow(folder, faults)) {
    if (path === TAG_MANIFEST_FILE) continue;
    const said = (isPayload(path) ? payload : tags).get(path);
    const file = await hashFile(join(folder, path));
    found.set(path, file);
    if (said === undefined) faults.push(faultAt('added', path));
    else if (said !== file.sha256) faults.push(faultAt('changed', path));
  }
  for (const path of [...payload.keys(), ...tags.keys()])
    if (!found.has(path)) faults.push(faultAt('missing', path));
  const files = [...found].filter(([path]) => isPayload(path));
  const counted = { files: files.length, bytes: files.reduce((sum, [, { size }]) => sum + size, 0) };
  if (found.has(SCHEMA_FILE) && found.get(SCHEMA_FILE)?.sha256 !== SCHEMA_HASH)
    faults.push(faultAt('schema', SCHEMA_FILE));
  const list = found.has(LISTING_FILE) ? await checkList(folder, found, faults) : NOTHING;
  await checkInfo(folder, list.head, counted, faults);
  return { ...list, ...counted, faults };
}
