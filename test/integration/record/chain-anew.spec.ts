import { randomUUID } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import { createDataSource, Repositories } from '@vinhdanh/persistence';
import { canonicalJson, sha256Hex } from '@vinhdanh/platform';
import { verifyChain } from '@vinhdanh/record';
import { chainAnew } from '../../../libs/persistence/migrations/chain-anew';
import { createTestDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
let owner: DataSource;
let runner: QueryRunner;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource({ url: database.ownerUrl, applicationName: 'chain-anew' }).initialize();
  await owner.query(`ALTER TABLE record.event ALTER COLUMN salt DROP NOT NULL, ALTER COLUMN seals DROP NOT NULL,
    ALTER COLUMN commitment DROP NOT NULL, DROP CONSTRAINT event_commitment`);
  runner = owner.createQueryRunner();
});
afterAll(async () => {
  await runner.release();
  await owner.destroy();
  await database.drop();
});

/** Records a dossier as releases before the log did. */
async function recordOld(reasons: readonly string[]): Promise<string> {
  const id = randomUUID();
  let previous = '';
  for (const [at, reason] of reasons.entries()) {
    const body = { seq: at + 1, type: 'held', reason };
    const hash = sha256Hex(previous + canonicalJson(body));
    await owner.query(
      `INSERT INTO record.event (thing_kind, thing_id, seq, type, at, on_day, by_person, by_office, body, previous_hash, hash)
       VALUES ('dossier', $1, $2, 'held', now(), current_date, 'system', 'system', $3, $4, $5)`,
      [id, body.seq, body, previous, hash],
    );
    previous = hash;
  }
  return id;
}

test('chains of before the log are chained as the log has them, and say what they said', async () => {
  const ids = [await recordOld(['một', 'hai', 'ba']), await recordOld(['bốn'])];
  await chainAnew(runner);
  const { record } = new Repositories(owner.manager);
  const chains = await Promise.all(ids.map((id) => record.eventsOf('dossier', id)));
  expect(
    chains.map((events) => events.map(({ body }) => (body as unknown as { reason: string }).reason)),
  ).toEqual([['một', 'hai', 'ba'], ['bốn']]);
  for (const [at, events] of chains.entries())
    expect(verifyChain({ kind: 'dossier', id: ids[at] ?? '' }, events)).toBeNull();
  await chainAnew(runner);
  expect(await record.eventsOf('dossier', ids[0] ?? '')).toEqual(chains[0]);
});

test('a chain that was changed before stops the migration, by name, and stays as it was', async () => {
  const id = await recordOld(['một', 'hai']);
  await owner.query(
    `UPDATE record.event SET body = jsonb_set(body, '{reason}', '"khác"') WHERE thing_id = $1 AND seq = 2`,
    [id],
  );
  await runner.startTransaction();
  await expect(chainAnew(runner)).rejects.toThrow(`The record of dossier ${id} does not hold at event 2`);
  await runner.rollbackTransaction();
});
