import { createPrivateKey, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SealerMemory } from '@vinhdanh/application';

const KEY = 'log-key.pem';
const NEWEST = 'newest-checkpoint';

/** The key that signs the log's checkpoints; made where there is none. It is in this folder and nowhere else. */
export async function logKeyIn(directory: string): Promise<KeyObject> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, KEY);
  const kept = await textOf(path);
  if (kept !== null) return createPrivateKey(kept);
  const made = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
  const draft = await written(directory, made.toString());
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return createPrivateKey(await readFile(path));
}

/** The newest checkpoint that was signed, beside the key: whoever owns the database does not own it. */
export const memoryIn = (directory: string): SealerMemory => ({
  recall: () => textOf(join(directory, NEWEST)),
  remember: async (note) => rename(await written(directory, note), join(directory, NEWEST)),
});

async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** A file of another name with the text, on the disk. */
async function written(directory: string, text: string): Promise<string> {
  const path = join(directory, `.${randomUUID()}`);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  return path;
}
