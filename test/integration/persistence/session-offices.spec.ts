import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../../support/database';

const MIGRATION = join(__dirname, '../../../libs/persistence/migrations/0019-session-offices.sql');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** A session as its last event before the upgrade left it: it knows the offices of its seats alone. */
async function underWay(state: object): Promise<string> {
  const id = randomUUID();
  await database.dataSource.query(
    `INSERT INTO read.session (id, seq, phase, council_id, organization_id, held_on, seat_offices, changed_at, state)
     VALUES ($1, 1, 'voting', 'council', 'province', '2026-12-01', '{chair,member}', '2026-12-01T01:00:00Z', $2)`,
    [id, JSON.stringify(state)],
  );
  return id;
}

const officesOf = async (id: string): Promise<readonly string[] | undefined> => {
  const rows = await database.dataSource.query<Array<{ offices: string[] }>>(
    'SELECT seat_offices AS offices FROM read.session WHERE id = $1',
    [id],
  );
  return rows[0]?.offices.sort();
};

test('a session under way knows its substitutes and tellers after the upgrade, one of the first release its seats', async () => {
  const seats = [{ office: 'chair' }, { office: 'member' }];
  const whole = await underWay({
    seats,
    substitutes: { 'seat-2': { office: 'substitute', name: 'Người thay' } },
    tellers: [{ office: 'member' }, { office: 'teller' }],
  });
  const counted = await underWay({ seats, substitutes: {}, tellers: [{ office: 'teller' }] });
  const past = await underWay({ seats });
  await database.dataSource.query(readFileSync(MIGRATION, 'utf8'));
  expect(await officesOf(whole)).toEqual(['chair', 'member', 'substitute', 'teller']);
  expect(await officesOf(counted)).toEqual(['chair', 'member', 'teller']);
  expect(await officesOf(past)).toEqual(['chair', 'member']);
});
