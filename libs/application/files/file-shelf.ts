import type { Readable } from 'node:stream';
import { checkUpload, type FileStore, type Upload } from '@vinhdanh/files';
import type { DossierContent, Refusal } from '@vinhdanh/domain';
import type { ReadingStore, UploadStore, Viewer } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { found, refused } from '../kernel/refused';
import { recordOpening } from '../tracing/record-reading';

/** Largest attachment, bytes. */
export const LARGEST_UPLOAD = 25 * 1024 * 1024;

export interface HandedIn {
  readonly file: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

export interface ReadableFile {
  readonly bytes: Readable;
  readonly type: string;
  readonly size: number;
  readonly name: string;
}

/** The params under the names that the sentences use. */
const shownParams = ({ allowed, type, ...rest }: Refusal['params']): Refusal['params'] => ({
  ...rest,
  ...(allowed === undefined ? {} : { accepted: allowed }),
  ...(type === undefined ? {} : { found: type }),
});

/** Attachments: taken in by their content, given out to who may see them. */
export class FileShelf {
  constructor(
    private readonly store: FileStore,
    private readonly uploads: UploadStore,
    private readonly readings: ReadingStore,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused when its kind, size or name is not accepted. */
  async handIn(viewer: Viewer, upload: Upload): Promise<HandedIn> {
    const check = checkUpload(upload, LARGEST_UPLOAD);
    if (!check.ok) throw refused(check.code, shownParams(check.params));
    const { sha256, size } = await this.store.put(upload.bytes);
    const { type } = check;
    const name = upload.fileName;
    await this.uploads.keep(viewer.person.id, { sha256, size, type, name, at: this.clock.now() });
    return { file: sha256, name, size, type };
  }

  async read(viewer: Viewer, sha256: string): Promise<ReadableFile> {
    const { type, size, name, of } = found(await this.uploads.readable(viewer, sha256));
    if (!(await this.store.has(sha256)))
      throw refused((await this.uploads.isErased(sha256)) ? 'file-erased' : 'unavailable');
    if (of) await recordOpening(this.readings, viewer, of.id, of.kind, 'file');
    return {
      bytes: await this.store.open(sha256),
      type,
      size,
      name: name === '' ? sha256.slice(0, 12) : name,
    };
  }

  /** Whoever hands in a dossier hands in files that are theirs, or that the dossier has already. */
  async checkOwn(viewer: Viewer, content: DossierContent, had: readonly string[] = []): Promise<void> {
    const asked = content.parts.map(({ file }) => file).filter((file) => !had.includes(file));
    if (asked.length === 0) return;
    const own = await this.uploads.handedIn(viewer.person.id, asked);
    const unknown = content.parts.find(({ file }) => asked.includes(file) && !own.has(file));
    if (unknown) throw refused('file-unknown', { part: unknown.part });
  }
}
