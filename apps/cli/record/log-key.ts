import { createPrivateKey, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isBehind, type SealerMemory, type SealerSettings, type WitnessMemory } from '@vinhdanh/application';
import type { RecordLogConfig } from '@vinhdanh/platform';
import { noteSigner, readClaimedCheckpoint, type NoteSigner } from '@vinhdanh/tlog';

/** The key that signs the log, and the one that cosigns other logs. */
export type KeyFile = 'log-key.pem' | 'witness-key.pem';

const NEWEST = 'newest-checkpoint';

/** A key of the sealer; made where there is none. It is in this folder and nowhere else. */
export async function keyIn(directory: string, file: KeyFile): Promise<KeyObject> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, file);
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
  remember: async (note) => {
    if (isBehind(note, await textOf(join(directory, NEWEST)))) return;
    await rename(await written(directory, note), join(directory, NEWEST));
    await syncFolder(directory);
  },
});

/** Who seals, as the settings say: its key and its memory. */
export async function sealerSettings({ origin, keyDirectory }: RecordLogConfig) {
  const key = await keyIn(keyDirectory, 'log-key.pem');
  const signerOf = (name: string): NoteSigner => noteSigner(name, key);
  return { origin, signerOf, memory: memoryIn(keyDirectory) } satisfies SealerSettings;
}

const WITNESSED = 'witnessed';

/** What was cosigned of other logs, a file for each, and what they must answer for. */
export function witnessMemoryIn(directory: string): WitnessMemory {
  const folder = join(directory, WITNESSED);
  const place = (origin: string): string => join(folder, origin);
  const keep = async (path: string, note: string): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rename(await written(folder, note), path);
    await syncFolder(folder);
  };
  return {
    recall: (origin) => textOf(place(origin)),
    remember: (origin, note) => keep(place(origin), note),
    accuse: (origin, root, note) => keep(`${place(origin)}.${root}.fork`, note),
  };
}

/** Origins of logs of which the proof of a fork is kept. */
export async function forksIn(directory: string): Promise<readonly string[]> {
  const folder = join(directory, WITNESSED);
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const notes = await Promise.all(
    files.filter((file) => file.endsWith('.fork')).map((file) => textOf(join(folder, file))),
  );
  return [...new Set(notes.flatMap((note) => readClaimedCheckpoint(note ?? '')?.origin ?? []))];
}

/** A file that was renamed keeps its new name through a power cut. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  await folder.sync().finally(() => folder.close());
}

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
