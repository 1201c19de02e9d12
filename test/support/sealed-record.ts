import { generateKeyPairSync } from 'node:crypto';
import { isBehind, SealLog, type SealerMemory, type SealerSettings } from '@vinhdanh/application';
import { createDataSource } from '@vinhdanh/persistence';
import { noteSigner, type NoteSigner } from '@vinhdanh/tlog';
import type { TestDatabase } from './database';

/** Signs a log, and those that follow it, with one key. */
export interface LogSigner extends NoteSigner {
  readonly of: (origin: string) => NoteSigner;
}

export function newSigner(origin = 'thidua.example.vn/log'): LogSigner {
  const key = generateKeyPairSync('ed25519').privateKey;
  return { ...noteSigner(origin, key), of: (name) => noteSigner(name, key) };
}

/** A sealer's settings. */
export const sealerOf = (signer: LogSigner, memory: SealerMemory = newMemory()): SealerSettings => ({
  origin: signer.name,
  signerOf: signer.of,
  memory,
});

/** What a sealer remembers, outside its database. */
export function newMemory(): SealerMemory & { forget(): void } {
  let newest: string | null = null;
  return {
    recall: () => Promise.resolve(newest),
    remember: (note) => Promise.resolve(void (newest = isBehind(note, newest) ? newest : note)),
    forget: () => void (newest = null),
  };
}

/** Seals all that waits, as the sealer's own role does. */
export async function sealAll(
  { sealerUrl }: TestDatabase,
  signer: LogSigner,
  more: Partial<SealerSettings> = {},
): Promise<void> {
  const dataSource = createDataSource({ url: sealerUrl, applicationName: 'sealer', poolSize: 1 });
  await dataSource.initialize();
  try {
    const sealer = await SealLog.takeUp(dataSource, { ...sealerOf(signer), ...more });
    while ((await sealer.seal()) !== 0);
  } finally {
    await dataSource.destroy();
  }
}
