import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** A file that lies on the disk for a while, with what a manifest and a ZIP file say of it before its first byte. */
export interface SpooledFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly crc: number;
}

/** Bytes of lines that are gathered before they are written. */
const GATHERED = 64 * 1024;

/** A file that grows by pieces of text: as many as there are, with few in memory. */
export class GrowingFile {
  private readonly hash: Hash = createHash('sha256');
  private gathered: string[] = [];
  private waiting = 0;
  private size = 0;
  private crc = 0;

  constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    private readonly onEnd: () => void,
  ) {}

  async add(piece: string | Uint8Array): Promise<void> {
    if (typeof piece !== 'string') return this.write(piece);
    this.gathered.push(piece);
    this.waiting += piece.length;
    if (this.waiting >= GATHERED) await this.flush();
  }

  async end(): Promise<SpooledFile> {
    await this.flush();
    await this.close();
    this.onEnd();
    return { path: this.path, size: this.size, sha256: this.hash.digest('hex'), crc: this.crc };
  }

  close(): Promise<void> {
    return this.file.close();
  }

  private async flush(): Promise<void> {
    const bytes = Buffer.from(this.gathered.join(''), 'utf8');
    this.gathered = [];
    this.waiting = 0;
    await this.write(bytes);
  }

  private async write(bytes: Uint8Array): Promise<void> {
    this.hash.update(bytes);
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    await this.file.writeFile(bytes);
  }
}

/** A folder of the machine's own, named after its process, for what is on its way out; nothing is left when it is removed. */
export class Spool {
  private count = 0;
  private readonly open = new Set<GrowingFile>();

  private constructor(private readonly folder: string) {}

  static async begin(): Promise<Spool> {
    return new Spool(await mkdtemp(join(tmpdir(), `vinhdanh-archive-${process.pid}-`)));
  }

  async growing(): Promise<GrowingFile> {
    const path = join(this.folder, String(this.count++));
    const file = new GrowingFile(path, await open(path, 'wx', 0o600), () => this.open.delete(file));
    this.open.add(file);
    return file;
  }

  /** Keeps the whole content. */
  async keep(content: AsyncIterable<Uint8Array> | Iterable<string | Uint8Array>): Promise<SpooledFile> {
    const file = await this.growing();
    for await (const piece of content) await file.add(piece);
    return file.end();
  }

  /** Its bytes, and then it is gone. */
  async *release({ path }: SpooledFile): AsyncGenerator<Uint8Array> {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
    await rm(path);
  }

  async remove(): Promise<void> {
    await Promise.all([...this.open].map((file) => file.close()));
    await rm(this.folder, { recursive: true, force: true });
  }
}
