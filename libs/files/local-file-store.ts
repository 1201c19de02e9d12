import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type ErasableFileStore, type FileContent, FileNotFound, type StoredFile } from './file-store';

const SHA256 = /^[0-9a-f]{64}$/;

function isMissing(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ENOENT';
}

async function* chunksOf(content: FileContent): AsyncIterable<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else yield* content;
}

async function write(file: FileHandle, content: FileContent): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunksOf(content)) {
    hash.update(chunk);
    size += chunk.length;
    await file.writeFile(chunk);
  }
  await file.sync();
  return { sha256: hash.digest('hex'), size };
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/**
 * Files under one directory of the local disk, spread over folders by the first two digits of their hash. A file
 * appears under its name only when all of it is on the disk; what a crash leaves behind is under `incoming/`.
 */
export class LocalFileStore implements ErasableFileStore {
  constructor(private readonly directory: string) {}

  async put(content: FileContent): Promise<StoredFile> {
    const incoming = join(this.directory, 'incoming');
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    const temporary = join(incoming, randomUUID());
    try {
      const file = await open(temporary, 'wx', 0o600);
      const stored = await write(file, content).finally(() => file.close());
      await this.keep(temporary, stored.sha256);
      return stored;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async has(sha256: string): Promise<boolean> {
    try {
      return (await stat(this.pathOf(sha256))).isFile();
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async open(sha256: string): Promise<Readable> {
    try {
      const file = await open(this.pathOf(sha256), 'r');
      return file.createReadStream();
    } catch (error) {
      if (isMissing(error)) throw new FileNotFound(sha256);
      throw error;
    }
  }

  async erase(sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    await rm(path, { force: true });
    if (await this.hasFolderOf(sha256)) await syncDirectory(join(this.directory, sha256.slice(0, 2)));
  }

  private async hasFolderOf(sha256: string): Promise<boolean> {
    try {
      return (await stat(join(this.directory, sha256.slice(0, 2)))).isDirectory();
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  /** Gives the finished file its name. Two writers of the same content put the same bytes there. */
  private async keep(temporary: string, sha256: string): Promise<void> {
    const folder = join(this.directory, sha256.slice(0, 2));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rename(temporary, this.pathOf(sha256));
    await syncDirectory(folder);
  }

  private pathOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new TypeError('A stored file is named by 64 lower-case hex digits');
    return join(this.directory, sha256.slice(0, 2), sha256);
  }
}
