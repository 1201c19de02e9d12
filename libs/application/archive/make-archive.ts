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
    const { year, fonds, withoutLost } = request;
    const body = await this.bodyOf(viewer, request.body);
    const log = await this.log.open();
    if (!log) throw refused('record-not-sealed');
    if (await this.archives.hidesSome(viewer, body.id, year)) throw refused('archive-not-whole', { year });
    const scope = { viewer, body: body.id, year };
    if (!(await this.isWhole(scope, log.number, withoutLost ?? false)))
      throw refused('archive-empty', { year });
    const why = [`${year} · ${body.nameVi}`, viewer.why].filter(Boolean).join(' · ');
    await recordReading(
      this.readings,
      { ...viewer, why },
      { what: 'export', thingKind: 'archive', thing: null },
    );
    const named = { id: body.id, name: body.nameVi };
    const head = { body: named, year, fonds: fonds?.trim() || null, origin: log.origin };
    return {
      name: `luu-tru-${body.id}-${year}`,
      bytes: writeZip(writeBag(head, this.things.execute(scope))),
    };
  }

  private async bodyOf(viewer: Viewer, id: string): Promise<BodyName> {
    const body = archivists(viewer) ? await this.archives.body(viewer, id) : null;
    if (!body) throw notFound();
    return body;
  }

  /** Whether there is anything at all. @throws Refused `archive-file-lost`, `record-not-sealed` */
  private async isWhole(scope: ArchiveScope, log: number, withoutLost: boolean): Promise<boolean> {
    let isAny = false;
    for await (const state of this.things.dossiers(scope)) {
      isAny = true;
      if (await this.archives.waitsForSeal(log, thingsOf(state))) throw refused('record-not-sealed');
      const lost = withoutLost ? undefined : await this.files.firstLost(this.things.wanted(state));
      if (lost) throw refused('archive-file-lost', { code: state.code, document: lost.title });
    }
    return isAny;
  }
}
