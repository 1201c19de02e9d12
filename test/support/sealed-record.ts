import { generateKeyPairSync } from 'node:crypto';
import { SealLog, type SealerMemory, type SealerSettings } from '@vinhdanh/application';
import { createDataSource } from '@vinhdanh/persistence';
import { noteSigner, type NoteSigner } from '@vinhdanh/tlog';
import type { TestDatabase } from './database';

export const newSigner = (origin = 'thidua.example.vn/log'): NoteSigner =>
  noteSigner(origin, generateKeyPairSync('ed25519').privateKey);

/** What a sealer remembers, outside its database. */
export function newMemory(): SealerMemory & { forget(): void } {
  let newest: string | null = null;
  return {
    recall: () => Promise.resolve(newest),
    remember: (note) => Promise.resolve(void (newest = note)),
    forget: () => void (newest = null),
  };
}

/** Seals all that waits, as the sealer's own role does. */
export async function sealAll(
  { sealerUrl }: TestDatabase,
  signer: NoteSigner,
  more: Partial<SealerSettings> = {},
): Promise<void> {
  const dataSource = createDataSource({ url: sealerUrl, applicationName: 'sealer', poolSize: 1 });
  await dataSource.initialize();
  try {
    const sealer = await SealLog.takeUp(dataSource, { signer, memory: newMemory(), ...more });
    while ((await sealer.seal()) !== 0);
  } finally {
    await dataSource.destroy();
  }
}
