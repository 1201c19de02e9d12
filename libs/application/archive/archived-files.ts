import type { ArchivedDocument, ListedDocument, LostDocument } from '@vinhdanh/archive';
import type { FileStore } from '@vinhdanh/files';
import type { BundleQuery } from '@vinhdanh/persistence';
import { fileName } from './file-names';

/** A stored file that belongs into an archive. */
export interface WantedFile {
  readonly sha256: string;
  readonly title: string;
  readonly number: string | null;
  readonly day: string | null;
  readonly isSigned: boolean;
}

/** What there is of the wanted files, and what the store has lost. */
export interface SortedFiles {
  readonly documents: readonly ArchivedDocument[];
  readonly lost: readonly LostDocument[];
}

const UNKNOWN_TYPE = 'application/octet-stream';

/** Files of the store on their way into an archive. */
export class ArchivedFiles {
  constructor(
    private readonly bundles: BundleQuery,
    private readonly store: FileStore,
  ) {}

  async sort(wanted: readonly WantedFile[]): Promise<SortedFiles> {
    const known = await this.bundles.files(wanted.map(({ sha256 }) => sha256));
    const types = new Map(known.map(({ sha256, type }) => [sha256, type]));
    const documents: ArchivedDocument[] = [];
    const lost: LostDocument[] = [];
    for (const [at, { sha256, ...more }] of wanted.entries()) {
      const mediaType = types.get(sha256) ?? UNKNOWN_TYPE;
      const listed: ListedDocument = { ...more, mediaType, name: fileName(at + 1, more.title, mediaType) };
      if (await this.store.has(sha256)) documents.push({ ...listed, sha256, bytes: () => this.read(sha256) });
      else lost.push({ ...listed, sha256 });
    }
    return { documents, lost };
  }

  private async *read(sha256: string): AsyncGenerator<Uint8Array> {
    yield* (await this.store.open(sha256)) as AsyncIterable<Uint8Array>;
  }
}
