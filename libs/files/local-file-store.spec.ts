import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FileNotFound } from './file-store';
import { LocalFileStore } from './local-file-store';

describe('LocalFileStore', () => {
  let directory: string;
  let store: LocalFileStore;

  beforeEach(async () => {
    directory = join(await mkdtemp(join(tmpdir(), 'files-')), 'files');
    store = new LocalFileStore(directory);
  });

  afterEach(() => rm(join(directory, '..'), { recursive: true, force: true }));

  it('gives back what was put, named by its hash', async () => {
    const content = randomBytes(300_000);
    const stored = await store.put(content);
    expect(stored).toEqual({ sha256: createHash('sha256').update(content).digest('hex'), size: 300_000 });
    expect((await buffer(await store.open(stored.sha256))).equals(content)).toBe(true);
    await expect(store.has(stored.sha256)).resolves.toBe(true);
  });

  it('takes a stream and an empty file', async () => {
    const stored = await store.put(Readable.from([Buffer.from('Lạng '), Buffer.from('Sơn')]));
    expect((await buffer(await store.open(stored.sha256))).toString()).toBe('Lạng Sơn');
    await expect(store.put(new Uint8Array())).resolves.toMatchObject({ size: 0 });
  });

  it('keeps one copy when the same content comes many times at once', async () => {
    const content = randomBytes(50_000);
    const stored = await Promise.all(Array.from({ length: 12 }, () => store.put(content)));
    expect(new Set(stored.map(({ sha256 }) => sha256)).size).toBe(1);
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    expect(entries.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual([stored[0]!.sha256]);
    expect((await stat(join(directory, stored[0]!.sha256.slice(0, 2), stored[0]!.sha256))).mode & 0o777).toBe(
      0o600,
    );
  });

  it('keeps nothing of a stream that breaks', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield randomBytes(1000);
      throw new Error('connection lost');
    }
    await expect(store.put(broken())).rejects.toThrow('connection lost');
    await expect(readdir(join(directory, 'incoming'))).resolves.toEqual([]);
  });

  it('tells what it does not have', async () => {
    const absent = 'a'.repeat(64);
    await expect(store.has(absent)).resolves.toBe(false);
    await expect(store.open(absent)).rejects.toBeInstanceOf(FileNotFound);
  });

  it.each(['', '../../etc/passwd', 'A'.repeat(64), `${'a'.repeat(64)}/..`])(
    'takes only hashes, not %j',
    async (name) => {
      await expect(store.has(name)).rejects.toThrow(TypeError);
      await expect(store.open(name)).rejects.toThrow(TypeError);
    },
  );
});
