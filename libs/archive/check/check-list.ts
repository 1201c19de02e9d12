import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { BYTE_ORDER_MARK, csvRow } from '@vinhdanh/platform';
import { PAYLOAD } from '../bag/bag-words';
import type { ArchiveHead, PlacedThing } from '../listing/thing';
import {
  DOCUMENTS_FILE,
  DOCUMENTS_HEADER,
  KIND_NAMES,
  LISTING_FILE,
  THINGS_FILE,
  THINGS_HEADER,
} from '../listing/words';
import { documentRows, thingRow } from '../listing/write-rows';
import { EvidenceCheck } from './check-evidence';
import { faultAt, type BagFault } from './fault';
import { headOf, placedThing } from './placed-thing';
import { readList, type ListElement } from './read-list';
import type { FoundFile } from './walk';

/** What the list says is there. */
export interface CheckedList {
  /** Whose archive it is, and of which year; null where it does not say it. */
  readonly head: ArchiveHead | null;
  readonly things: number;
  readonly documents: number;
  readonly lost: number;
  /** Taken away by orders of erasure. */
  readonly erased: number;
  /** Evidence bundles, which `vinhdanh-verify` verifies one by one. */
  readonly bundles: number;
}

/**
 * Compares the list with the files that were found: each document is there as it is listed, nothing is there that is not
 * listed, the counts are right, dossiers ended in the year, and the tables say the same as the XML.
 */
export async function checkList(
  folder: string,
  found: ReadonlyMap<string, FoundFile>,
  faults: BagFault[],
): Promise<CheckedList> {
  const tables = {
    [THINGS_FILE]: createHash('sha256').update(BYTE_ORDER_MARK + csvRow(THINGS_HEADER)),
    [DOCUMENTS_FILE]: createHash('sha256').update(BYTE_ORDER_MARK + csvRow(DOCUMENTS_HEADER)),
  };
  const listed = new Set<string>();
  const codes = new Set<string>();
  const related = new Set<string>();
  const evidence = new EvidenceCheck(folder, found, faults);
  let head: ArchiveHead | null = null;
  let [lost, erased] = [0, 0];
  for await (const element of readList(join(folder, LISTING_FILE), LISTING_FILE, faults)) {
    if (element.name === 'tongSo') checkCounts(element, codes.size, listed.size, faults);
    if (element.name === 'phong') head = headOf(element);
    if (element.name !== 'hoSo') continue;
    const thing = placedThing(element);
    if (codes.has(thing.code)) faults.push(faultAt('list-twice', thing.code));
    codes.add(thing.code);
    for (const code of thing.related) related.add(code);
    if (thing.kind === 'dossier' && head && !thing.ended.startsWith(`${head.year}-`))
      faults.push(faultAt('other-year', thing.code, thing.ended));
    checkDocuments(element, thing, found, listed, faults);
    await evidence.take(thing);
    tables[THINGS_FILE].update(thingRow(thing));
    tables[DOCUMENTS_FILE].update(documentRows(thing));
    lost += thing.lost.filter(({ isErased }) => !isErased).length;
    erased += thing.lost.filter(({ isErased }) => isErased).length;
  }
  for (const code of related) if (!codes.has(code)) faults.push(faultAt('list-related', code));
  for (const path of found.keys())
    if (path.startsWith(`${PAYLOAD}/`) && !listed.has(path)) faults.push(faultAt('not-listed', path));
  for (const [name, hash] of Object.entries(tables))
    if (found.has(name) && found.get(name)?.sha256 !== hash.digest('hex'))
      faults.push(faultAt('table', name));
  return { head, things: codes.size, documents: listed.size, lost, erased, bundles: evidence.end() };
}

function checkCounts(element: ListElement, things: number, documents: number, faults: BagFault[]): void {
  const said = `${element.attributes.get('hoSo')}/${element.attributes.get('taiLieu')}`;
  const counted = `${things}/${documents}`;
  if (said !== counted) faults.push(faultAt('list-count', said, counted));
}

function checkDocuments(
  element: ListElement,
  { kind, code, documents }: PlacedThing,
  found: ReadonlyMap<string, FoundFile>,
  listed: Set<string>,
  faults: BagFault[],
): void {
  const count = element.children.find(({ name }) => name === 'tongSoTaiLieu')?.text ?? '';
  if (count !== String(documents.length)) faults.push(faultAt('list-count', code, count));
  for (const { path, sha256, size } of documents) {
    if (listed.has(path) || !path.startsWith(`${PAYLOAD}/${KIND_NAMES[kind]}/${code}/`))
      faults.push(faultAt('list-twice', path));
    listed.add(path);
    const file = found.get(path);
    if (!file) faults.push(faultAt('not-in-bag', path));
    else if (file.sha256 !== sha256 || file.size !== size) faults.push(faultAt('listed-otherwise', path));
  }
}
