import { Listing } from '../listing/listing';
import { LISTING_SCHEMA } from '../listing/schema';
import type { ArchivedDocument, ArchivedThing, ArchiveHead, PlacedDocument } from '../listing/thing';
import { KIND_NAMES, README_FILE, SCHEMA_FILE } from '../listing/words';
import type { ZipPart } from '../zip/write-zip';
import {
  DECLARATION,
  DECLARATION_FILE,
  INFO_FILE,
  MANIFEST_FILE,
  manifestLine,
  PAYLOAD,
  SAFE_PATH,
  TAG_MANIFEST_FILE,
} from './bag-words';
import { infoLines } from './info-lines';
import { README } from './readme';
import { Spool, type GrowingFile, type SpooledFile } from './spool';

/** A document of the store is not what its name says. */
export class DamagedDocument extends Error {
  constructor(
    readonly code: string,
    readonly document: string,
  ) {
    super(`${code}: ${document} is damaged`);
    this.name = 'DamagedDocument';
  }
}

/** What the bag has so far. */
interface Making {
  readonly spool: Spool;
  readonly listing: Listing;
  readonly manifest: GrowingFile;
  readonly head: ArchiveHead;
  files: number;
  octets: number;
}

/**
 * The files of a bag (RFC 8493) in the order in which they go out: what is handed over, the list of it, and last what
 * makes the folder a bag. One document and the list lie on the disk at a time; nothing is left there, however it ends.
 * @throws DamagedDocument
 */
export async function* writeBag(
  head: ArchiveHead,
  things: AsyncIterable<ArchivedThing>,
): AsyncGenerator<ZipPart> {
  const spool = await Spool.begin();
  try {
    const [listing, manifest] = [await Listing.begin(spool, head), await spool.growing()];
    const making: Making = { spool, listing, manifest, head, files: 0, octets: 0 };
    for await (const thing of things) yield* payloadOf(making, thing);
    yield* tagFiles(making);
  } finally {
    await spool.remove();
  }
}

async function* payloadOf(making: Making, thing: ArchivedThing): AsyncGenerator<ZipPart> {
  const { spool, listing, manifest } = making;
  const placed: PlacedDocument[] = [];
  for (const document of thing.documents) {
    const path = safe(`${PAYLOAD}/${KIND_NAMES[thing.kind]}/${thing.code}/${document.name}`);
    const file = await intact(spool, thing, document);
    await manifest.add(manifestLine(file.sha256, path));
    making.files++;
    making.octets += file.size;
    placed.push({ ...document, path, sha256: file.sha256, size: file.size });
    yield partOf(spool, path, file);
  }
  await listing.add({ ...thing, documents: placed });
}

async function intact(
  spool: Spool,
  { code }: ArchivedThing,
  document: ArchivedDocument,
): Promise<SpooledFile> {
  const file = await spool.keep(document.bytes());
  if (document.sha256 !== null && document.sha256 !== file.sha256)
    throw new DamagedDocument(code, document.title);
  return file;
}

async function* tagFiles({ spool, listing, manifest, head, files, octets }: Making): AsyncGenerator<ZipPart> {
  const tags: ReadonlyArray<readonly [string, SpooledFile]> = [
    [README_FILE, await spool.keep([README])],
    ...(await listing.end()),
    [SCHEMA_FILE, await spool.keep([LISTING_SCHEMA])],
    [MANIFEST_FILE, await manifest.end()],
    [INFO_FILE, await spool.keep(infoLines(head, octets, files))],
    [DECLARATION_FILE, await spool.keep([DECLARATION])],
  ];
  for (const [name, file] of tags) yield partOf(spool, name, file);
  const lines = tags.map(([name, { sha256 }]) => manifestLine(sha256, name));
  yield partOf(spool, TAG_MANIFEST_FILE, await spool.keep(lines));
}

const partOf = (spool: Spool, name: string, file: SpooledFile): ZipPart => ({
  name,
  size: file.size,
  crc: file.crc,
  bytes: () => spool.release(file),
});

function safe(path: string): string {
  if (!SAFE_PATH.test(path)) throw new TypeError(`"${path}" is no name for a file of a bag`);
  return path;
}
