import type { ArchivedDocument, ListedDocument, LostDocument } from '@vinhdanh/archive';
import type { FileStore } from '@vinhdanh/files';
import type { ArchiveQuery, BundleQuery } from '@vinhdanh/persistence';
import { fileName } from './file-names';

/** A stored file that belongs into an archive. */
export interface WantedFile {
  readonly sha256: string;
  readonly title: string;
  readonly number: string | null;
  readonly day: string | null;
  readonly isSigned: boolean;
}

/** What there is of the wanted files, and what is gone. */
export interface SortedFiles {
  readonly documents: readonly ArchivedDocument[];
  readonly lost: readonly LostDocument[];
}

const UNKNOWN_TYPE = 'application/octet-stream';

/** Files of the store on their way into an archive. */
export class ArchivedFiles {
  constructor(
    private readonly bundles: BundleQuery,
    private readonly archives: ArchiveQuery,
    private readonly store: FileStore,
  ) {}

  async sort(wanted: readonly WantedFile[]): Promise<SortedFiles> {
    const known = await this.bundles.files(wanted.map(({ sha256 }) => sha256));
    const types = new Map(known.map(({ sha256, type }) => [sha256, type]));
    const missing = new Set((await this.missing(wanted)).map(({ sha256 }) => sha256));
    const erased = await this.archives.erased([...missing]);
    const documents: ArchivedDocument[] = [];
    const lost: LostDocument[] = [];
    for (const [at, { sha256, ...more }] of wanted.entries()) {
      const mediaType = types.get(sha256) ?? UNKNOWN_TYPE;
      const listed: ListedDocument = { ...more, mediaType, name: fileName(at + 1, more.title, mediaType) };
      if (missing.has(sha256)) lost.push({ ...listed, sha256, isErased: erased.has(sha256) });
      else documents.push({ ...listed, sha256, bytes: () => this.read(sha256) });
    }
    return { documents, lost };
  }

  /** The first that the store has lost: not what an order of erasure has taken away. */
  async firstLost(wanted: readonly WantedFile[]): Promise<WantedFile | undefined> {
    const missing = await this.missing(wanted);
    const erased = await this.archives.erased(missing.map(({ sha256 }) => sha256));
    return missing.find(({ sha256 }) => !erased.has(sha256));
  }

  private async missing(wanted: readonly WantedFile[]): Promise<readonly WantedFile[]> {
    const there = await Promise.all(wanted.map(({ sha256 }) => this.store.has(sha256)));
    return wanted.filter((_file, at) => !there[at]);
  }

  private async *read(sha256: string): AsyncGenerator<Uint8Array> {
    yield* (await this.store.open(sha256)) as AsyncIterable<Uint8Array>;
  }
}
