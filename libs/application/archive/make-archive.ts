import { writeBag, writeZip } from '@vinhdanh/archive';
import type { ArchiveQuery, BodyName, LogQuery, ReadingStore, Viewer } from '@vinhdanh/persistence';
import { notFound, refused } from '../kernel/refused';
import { recordReading } from '../tracing/record-reading';
import type { ArchivedFiles } from './archived-files';
import { archivists } from './archivists';
import { thingsOf, type ArchiveScope, type CollectThings } from './collect-things';

export interface ArchiveRequest {
  readonly body: string;
  readonly year: number;
  /** The code that the archive gave the fonds. */
  readonly fonds?: string | undefined;
  /** Goes on without files that the store has lost: the list says which. */
  readonly withoutLost?: boolean | undefined;
}

/** An archive on its way out, as a ZIP file. */
export interface MadeArchive {
  /** Without its ending. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** An archive that could be made. */
export interface CheckedArchive {
  /** Without its ending. */
  readonly name: string;
  readonly dossiers: number;
}

/** Everything that a body hands over to its archive for a year, in the form that docs/archive.md describes. */
export class MakeArchive {
  constructor(
    private readonly archives: ArchiveQuery,
    private readonly things: CollectThings,
    private readonly files: ArchivedFiles,
    private readonly log: LogQuery,
    private readonly readings: ReadingStore,
  ) {}

  /**
   * Looks for every file first: what it answers is whole, or breaks off so that nobody takes it for whole.
   * @throws Refused `not-found`, `archive-not-whole`, `archive-empty`, `archive-file-lost`, `record-not-sealed`
   */
  async execute(viewer: Viewer, request: ArchiveRequest): Promise<MadeArchive> {
    const { year, fonds } = request;
    const { body, scope, log } = await this.whole(viewer, request);
    const thingKind = `archive-${year}-${body.id}`;
    await recordReading(this.readings, viewer, { what: 'export', thingKind, thing: null });
    const named = { id: body.id, name: body.nameVi };
    const head = { body: named, year, fonds: fonds?.trim() || null, origin: log.origin };
    return { name: nameOf(body, year), bytes: writeZip(writeBag(head, this.things.execute(scope))) };
  }

  /** Whether it can be made, and how much is in it: nothing is given out, and no reading written down. @throws Refused as `execute` */
  async check(viewer: Viewer, request: ArchiveRequest): Promise<CheckedArchive> {
    const { body, dossiers } = await this.whole(viewer, request);
    return { name: nameOf(body, request.year), dossiers };
  }

  /** What an archive is made of, once it is known to be whole. @throws Refused as `execute` */
  private async whole(viewer: Viewer, { body: id, year, withoutLost = false }: ArchiveRequest) {
    const body = await this.bodyOf(viewer, id);
    const log = await this.log.open();
    if (!log) throw refused('record-not-sealed');
    if (await this.archives.hidesSome(viewer, body.id, year)) throw refused('archive-not-whole', { year });
    const scope = { viewer, body: body.id, year };
    const dossiers = await this.countWhole(scope, log.number, withoutLost);
    if (dossiers === 0) throw refused('archive-empty', { year });
    return { body, log, scope, dossiers };
  }

  private async bodyOf(viewer: Viewer, id: string): Promise<BodyName> {
    const body = archivists(viewer) ? await this.archives.body(viewer, id) : null;
    if (!body) throw notFound();
    return body;
  }

  /** How many dossiers there are, of which nothing is missing. @throws Refused `archive-file-lost`, `record-not-sealed` */
  private async countWhole(scope: ArchiveScope, log: number, withoutLost: boolean): Promise<number> {
    let count = 0;
    for await (const state of this.things.dossiers(scope)) {
      count += 1;
      if (await this.archives.waitsForSeal(log, thingsOf(state))) throw refused('record-not-sealed');
      const lost = withoutLost ? undefined : await this.files.firstLost(this.things.wanted(state));
      if (lost) throw refused('archive-file-lost', { code: state.code, document: lost.title });
    }
    return count;
  }
}

const nameOf = ({ id }: BodyName, year: number): string => `luu-tru-${id}-${year}`;
