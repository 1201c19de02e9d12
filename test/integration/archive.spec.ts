import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { ArchiveQuery, createDataSource, type Viewer } from '@vinhdanh/persistence';
import { createTestDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let archives: ArchiveQuery;
beforeAll(async () => {
  database = await createTestDatabase();
  archives = new ArchiveQuery(database.dataSource);
});
afterAll(() => database.drop());

const auditor = {
  person: { id: 'x' },
  office: {
    ...{ id: 'auditor', role: 'auditor', organization: { id: 'province' }, from: '2020-01-01', to: null },
    ...{ jurisdiction: 'province', everywhere: false, councils: [] },
  },
} as unknown as Viewer;

const YEAR = { from: 2025, to: 2025 };

/** A dossier that ended in 2025 at the commune, in the areas of the bodies. */
async function endedAtCommune(code: string, ...areas: readonly string[]): Promise<void> {
  const id = randomUUID();
  await database.dataSource.query(
    `INSERT INTO read.dossier (id, code, seq, status, award, subject_name, search, held, submitted_at, changed_at, state)
     VALUES ($1, $2, 1, 'withdrawn', 'GK', 'Tên', '', false, now(), now(), $3)`,
    [id, code, JSON.stringify({ code, lastActOn: '2025-03-01' })],
  );
  const parties = [
    { kind: 'body', party: 'commune' },
    ...areas.map((party) => ({ kind: 'jurisdiction', party })),
  ];
  for (const { kind, party } of parties)
    await database.dataSource.query(
      'INSERT INTO read.dossier_party (dossier_id, kind, party) VALUES ($1, $2, $3)',
      [id, kind, party],
    );
}

test('whoever sees a part of a year alone is told so', async () => {
  await endedAtCommune('HS-2025-000001', 'commune', 'province');
  expect(await archives.hidesSome(auditor, 'commune', 2025)).toBe(false);
  await endedAtCommune('HS-2025-000002', 'commune');
  expect(await archives.hidesSome(auditor, 'commune', 2025)).toBe(true);
  expect(await archives.hidesSome(auditor, 'commune', 2024)).toBe(false);
  expect(await archives.closed(auditor, 'commune', YEAR, '', 50)).toMatchObject([{ code: 'HS-2025-000001' }]);
});

test('years are counted by body, of the bodies that may be archived', async () => {
  const owner = await createDataSource({ url: database.ownerUrl, applicationName: 'archive' }).initialize();
  await owner.query(
    `INSERT INTO work.organization (id, name_vi, name_en, level, place_vi, from_date) VALUES ('commune', 'Xã', 'Commune', 'commune', 'Xã', '2020-01-01')`,
  );
  await owner.destroy();
  const everywhere = { ...auditor, office: { ...auditor.office, everywhere: true } } as Viewer;
  expect(await archives.years(everywhere)).toMatchObject([
    { body: { id: 'commune' }, year: 2025, closed: 2 },
  ]);
  expect(await archives.years(auditor)).toEqual([]);
});

test('what ended in a year is found without the states of other years', async () => {
  const runner = database.dataSource.createQueryRunner();
  await runner.query('SET enable_seqscan = off');
  const plans: string[] = [];
  const explained = {
    query: async (sql: string, params: unknown[]) => {
      plans.push(JSON.stringify(await runner.query(`EXPLAIN ${sql}`, params)));
      return [];
    },
  } as unknown as DataSource;
  await new ArchiveQuery(explained).closed(auditor, 'commune', YEAR, '', 50);
  await runner.query('RESET enable_seqscan');
  await runner.release();
  expect(plans).toEqual([expect.stringMatching(/read_dossier_ended.*Index Cond: .*lastActOn/s)]);
});
