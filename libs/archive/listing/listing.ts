import { BYTE_ORDER_MARK, csvRow } from '@vinhdanh/platform';
import type { GrowingFile, Spool, SpooledFile } from '../bag/spool';
import type { ArchiveHead, PlacedThing } from './thing';
import { DOCUMENTS_FILE, DOCUMENTS_HEADER, LISTING_FILE, THINGS_FILE, THINGS_HEADER } from './words';
import { documentRows, thingRow } from './write-rows';
import { xmlEnd, xmlHead, xmlThing } from './write-xml';

/** The list of what is in an archive, which grows with it: as XML, and as two tables. */
export class Listing {
  private things = 0;
  private documents = 0;

  private constructor(
    private readonly xml: GrowingFile,
    private readonly thingRows: GrowingFile,
    private readonly documentRows: GrowingFile,
  ) {}

  static async begin(spool: Spool, head: ArchiveHead): Promise<Listing> {
    const listing = new Listing(await spool.growing(), await spool.growing(), await spool.growing());
    await listing.xml.add(xmlHead(head));
    await listing.thingRows.add(BYTE_ORDER_MARK + csvRow(THINGS_HEADER));
    await listing.documentRows.add(BYTE_ORDER_MARK + csvRow(DOCUMENTS_HEADER));
    return listing;
  }

  async add(thing: PlacedThing): Promise<void> {
    this.things++;
    this.documents += thing.documents.length;
    await this.xml.add(xmlThing(thing));
    await this.thingRows.add(thingRow(thing));
    await this.documentRows.add(documentRows(thing));
  }

  /** @returns its files by their names in the bag */
  async end(): Promise<ReadonlyArray<readonly [name: string, file: SpooledFile]>> {
    await this.xml.add(xmlEnd(this.things, this.documents));
    return [
      [DOCUMENTS_FILE, await this.documentRows.end()],
      [THINGS_FILE, await this.thingRows.end()],
      [LISTING_FILE, await this.xml.end()],
    ];
  }
}
