import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { Clock, EraseByOrder, type OrderedErasure } from '@vinhdanh/application';
import type { EngineErasure } from '@vinhdanh/contracts';
import { LocalFileStore } from '@vinhdanh/files';
import { createDataSource, UnitOfWork } from '@vinhdanh/persistence';
import { createTestDatabase, type TestDatabase } from './database';
import { DOSSIER, recordErasable } from './erasable';
import { actor } from './fixtures';

/** Two administrators, of whom the first carries an order out. */
export const FIRST = actor('administrator', 'province');
export const SECOND = actor('administrator', 'province', { person: 'another', office: 'another' });

export const ORDER = {
  number: '12/QĐ-SNV',
  day: '2026-02-01',
  issuedBy: 'Sở Nội vụ tỉnh Lạng Sơn',
  article: 'Điều 14(1) Luật 91/2025/QH15',
} as const;

export const ORDERED: OrderedErasure = {
  ...{ order: ORDER, by: FIRST, dossier: DOSSIER, members: [], attachments: true },
};

/** An engine whose memory of it is over. */
export const FORGOTTEN: EngineErasure = {
  runsOf: () => Promise.resolve([]),
  forget: () => Promise.resolve(),
};

/** A database of its own with a dossier that may be erased, its attachment, and who erases it. */
export interface ErasingHouse {
  readonly database: TestDatabase;
  readonly owner: DataSource;
  readonly eraser: DataSource;
  readonly files: LocalFileStore;
  /** SHA-256 of the attachment. */
  readonly file: string;
  readonly erasing: EraseByOrder;
  close(): Promise<void>;
}

export async function openErasingHouse(): Promise<ErasingHouse> {
  const directory = mkdtempSync(join(tmpdir(), 'erasure-'));
  const files = new LocalFileStore(directory);
  const database = await createTestDatabase();
  const { sha256: file } = await files.put(Buffer.from('Báo cáo'));
  await recordErasable(database, file);
  const settings = { applicationName: 'erasure', poolSize: 1 };
  const eraser = await createDataSource({ ...settings, url: database.eraserUrl }).initialize();
  const owner = await createDataSource({ ...settings, url: database.ownerUrl }).initialize();
  const erasing = new EraseByOrder(new UnitOfWork(eraser), FORGOTTEN, files, new Clock());
  const close = async (): Promise<void> => {
    await Promise.all([eraser.destroy(), owner.destroy()]);
    await database.drop();
    rmSync(directory, { recursive: true });
  };
  return { database, owner, eraser, files, file, erasing, close };
}
