import { randomInt } from 'node:crypto';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { verifyRecord, type RecordFault, type VerifiedRecord } from '@vinhdanh/application';
import { createDataSource, LogQuery } from '@vinhdanh/persistence';
import {
  checkpointText,
  readCheckpoint,
  readNote,
  RightEdge,
  signNote,
  writeNote,
  type Checkpoint,
} from '@vinhdanh/tlog';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { leavesOf, recordHistory, recordThings } from '../../support/logged-events';
import { newSigner, sealAll } from '../../support/sealed-record';

/** Each attack is one transaction and a verification of the whole, on a machine that may be busy. */
jest.setTimeout(60_000);

const signer = newSigner();

let database: TestDatabase;
/** Past every grant and constraint, as who owns the database is. */
let owner: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource({ url: database.ownerUrl, applicationName: 'tamper' }).initialize();
  await recordThings(database.dataSource.manager, 90, 3);
  await sealAll(database, signer);
  await recordThings(database.dataSource.manager, 10, 3);
  await sealAll(database, signer);
  await recordThings(database.dataSource.manager, 1, 2);
  await recordHistory(database.dataSource.manager);
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

type Verify = (database: Pick<EntityManager, 'query'>) => Promise<VerifiedRecord>;

/** What a verification finds after the tampering, which is taken back. */
async function faultsAfter(
  tamper: (runner: QueryRunner) => Promise<unknown>,
  verify: Verify = verifyRecord,
): Promise<readonly RecordFault[]> {
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query(
      'ALTER TABLE record.leaf DROP CONSTRAINT leaf_event_fk, DROP CONSTRAINT leaf_position_unique',
    );
    await tamper(runner);
    return (await verify(runner)).faults;
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

test('the record as it is has no fault, and what is not sealed yet waits', async () => {
  expect(await verifyRecord(database.dataSource)).toEqual({
    events: 300,
    checkpoints: 2,
    tiles: 1,
    waiting: 3,
    erased: 0,
    erasureOrders: 0,
    cosignatures: 0,
    cosignedSize: 0,
    closed: [],
    openHolds: true,
    faults: [],
  });
});

/** The text with other letters from the place on: never the same, whatever chance put there. */
const otherwise = (text: string, letters: string, from = '1'): string =>
  `overlay(${text} placing CASE WHEN substr(${text}, ${from}, ${letters.length}) = '${letters}'
     THEN '${[...letters].map(() => '0').join('')}' ELSE '${letters}' END from ${from})`;

/**
 * Every column of the record that says something: how one of its values is changed. `added_in` says only which
 * transaction of this server wrote the row, and `position` in which order rows came: neither is of the record.
 */
const COLUMNS: ReadonlyArray<readonly [table: string, column: string, other: string]> = [
  ['event', 'thing_kind', "thing_kind || 'x'"],
  ['event', 'thing_id', 'gen_random_uuid()'],
  ['event', 'seq', 'seq + 1000'],
  ['event', 'type', "type || 'x'"],
  ['event', 'at', "at + interval '1 ms'"],
  ['event', 'on_day', 'on_day - 1'],
  ['event', 'by_person', "by_person || 'x'"],
  ['event', 'by_office', "by_office || 'x'"],
  ['event', 'body', "jsonb_set(body, '{reason}', '\"khác\"')"],
  ['event', 'body', 'body || \'{"more": 1}\''],
  ['event', 'salt', otherwise('salt', 'ZZ')],
  ['event', 'seals', "'{}'"],
  ['event', 'seals', '\'{"/reason": {"erased": "x"}}\''],
  ['event', 'commitment', otherwise('commitment', '//')],
  ['event', 'previous_hash', "repeat('0', 64)"],
  ['event', 'hash', otherwise('hash', 'ffff')],
  ['leaf', 'index', 'index + 10000'],
  ['leaf', 'position', '(SELECT max(position) FROM record.event)'],
  ['tile', 'hashes', 'set_byte(hashes, 77, 255 - get_byte(hashes, 77))'],
  ['tile', 'root', 'set_byte(root, 7, 255 - get_byte(root, 7))'],
  ['tile', 'level', 'level + 7'],
  ['tile', 'index', 'index + 7'],
  ['checkpoint', 'note', otherwise('note', 'X', 'length(note) - 9')],
  ['checkpoint', 'note', "replace(note, '0', '1')"],
  ['checkpoint', 'size', 'size - 1'],
  ['history', 'run_id', 'gen_random_uuid()'],
  ['history', 'thing_kind', "'round'"],
  ['history', 'thing_id', 'gen_random_uuid()'],
  ['history', 'status', "'TERMINATED'"],
  ['history', 'events', 'events + 1'],
  ['history', 'sha256', otherwise('sha256', 'ffff')],
  ['history', 'content', 'set_byte(content, 12, 255 - get_byte(content, 12))'],
  ['log', 'origin', "origin || 'x'"],
  ['log_key', 'verifier_key', "replace(verifier_key, '+', '-')"],
];

const CHANGES = 500;

/** Changes one value of one row after the other. @returns the changes that were not found */
async function unseenOf(changes: number, verify?: Verify): Promise<readonly string[]> {
  const unseen: string[] = [];
  for (let round = 0; round < changes; round += 1) {
    const [table, column, other] = COLUMNS[round % COLUMNS.length] as (typeof COLUMNS)[number];
    const sealed = table === 'event' ? 'WHERE position IN (SELECT position FROM record.leaf)' : '';
    const any = randomInt(1_000_000);
    const faults = await faultsAfter(async (runner) => {
      const [, count] = (await runner.query(
        `UPDATE record.${table} SET ${column} = ${other} WHERE ctid = (SELECT ctid FROM record.${table} ${sealed}
           ORDER BY ctid OFFSET ${any} % (SELECT count(*) FROM record.${table} ${sealed}) LIMIT 1)`,
      )) as [unknown, number];
      expect(count).toBe(1);
    }, verify);
    if (faults.length === 0) unseen.push(`${table}.${column}, row ${any}`);
  }
  return unseen;
}

test(`of ${CHANGES} changes of one value in one row, each is found`, async () => {
  expect(await unseenOf(CHANGES)).toEqual([]);
}, 240_000);

test('a verification that does not really look at the tiles would be found out here', async () => {
  const blind: Verify = (runner) =>
    verifyRecord({
      query: <T>(sql: string, values?: unknown[]) =>
        sql.includes('FROM record.tile\n') ? owner.query<T>(sql, values) : runner.query<T>(sql, values),
    });
  expect((await unseenOf(COLUMNS.length, blind)).every((one) => one.startsWith('tile.'))).toBe(true);
  expect(await unseenOf(COLUMNS.length, blind)).not.toEqual([]);
});

const kindsOf = (faults: readonly RecordFault[]): ReadonlySet<string> =>
  new Set(faults.map(({ fault }) => fault));

/** The newest checkpoint as an auditor keeps it. */
async function keptCheckpoint(): Promise<Checkpoint> {
  const newest = await new LogQuery(database.dataSource).newest(1);
  return readCheckpoint(readNote(newest?.note ?? '')?.text ?? '') as Checkpoint;
}

/** Takes away all from a leaf on, so that nothing that is left contradicts itself. */
const cutFrom = (size: number) => async (runner: QueryRunner) => {
  await runner.query(
    `DELETE FROM record.event WHERE position IN (SELECT position FROM record.leaf WHERE index >= ${size})
       OR position NOT IN (SELECT position FROM record.leaf)`,
  );
  await runner.query(
    `DELETE FROM record.history WHERE NOT EXISTS (SELECT 1 FROM record.event WHERE thing_id = run_id)`,
  );
  await runner.query(`DELETE FROM record.leaf WHERE index >= ${size}`);
  await runner.query(`DELETE FROM record.tile WHERE (index + 1) * 256 > ${size}`);
  await runner.query(`DELETE FROM record.checkpoint WHERE size > ${size}`);
};

test('a cut tail, and a backup of last week, are found by a checkpoint that was kept outside, and only by it', async () => {
  const checkpoint = await keptCheckpoint();
  expect(await faultsAfter(cutFrom(270))).toEqual([]);
  const faults = await faultsAfter(cutFrom(270), (runner) =>
    verifyRecord(runner, { witnessed: [checkpoint] }),
  );
  expect(faults).toEqual([{ fault: 'witnessed-cut', size: 300 }]);
});

test('a tail that is cut while its checkpoint stays is found without help', async () => {
  const faults = await faultsAfter((runner) => runner.query('DELETE FROM record.leaf WHERE index >= 290'));
  expect(faults).toContainEqual({ fault: 'leaf-missing', index: 290 });
});

/** Leaves out the newest thing, and builds tree and checkpoint anew with a key of the forger’s own. */
async function rewriteWhole(runner: QueryRunner): Promise<void> {
  const forger = newSigner();
  await cutFrom(297)(runner);
  const kept = await leavesOf(runner);
  const edge = RightEdge.empty();
  edge.add(kept.slice(0, 270));
  const first = edge.head();
  edge.add(kept.slice(270));
  await runner.query('DELETE FROM record.checkpoint');
  for (const head of [first, edge.head()])
    await runner.query('INSERT INTO record.checkpoint (log, size, note) VALUES (1, $1, $2)', [
      head.size,
      writeNote(signNote(checkpointText(forger.name, head), [forger])),
    ]);
  await runner.query('UPDATE record.log_key SET verifier_key = $1', [forger.verifierKey]);
}

test('a record that its owner rewrote whole is found by the key or a checkpoint that was kept outside', async () => {
  const checkpoint = await keptCheckpoint();
  expect(await faultsAfter(rewriteWhole)).toEqual([]);
  const byKey = await faultsAfter(rewriteWhole, (runner) =>
    verifyRecord(runner, { keys: [signer.verifierKey] }),
  );
  expect(kindsOf(byKey)).toEqual(new Set(['key-unknown', 'checkpoint-unsigned']));
  const byCheckpoint = await faultsAfter(rewriteWhole, (runner) =>
    verifyRecord(runner, { witnessed: [checkpoint] }),
  );
  expect(byCheckpoint).toEqual([{ fault: 'witnessed-cut', size: 300 }]);
});

test.each([
  ['an event that was taken out', 'DELETE FROM record.event WHERE position = 5', 'leaf-missing'],
  [
    'two things that were swapped',
    `UPDATE record.event e SET body = other.body, salt = other.salt, seals = other.seals, commitment = other.commitment
     FROM record.event other WHERE e.position + other.position = 7 AND e.position IN (1, 6)`,
    'event-changed',
  ],
  [
    'two leaves that were swapped',
    'UPDATE record.leaf SET position = 7 - position WHERE position IN (1, 6)',
    'event-chain',
  ],
  ['a forged leaf', 'INSERT INTO record.leaf (log, index, position) VALUES (1, 300, 1)', 'event-chain'],
  ['a checkpoint too many', "INSERT INTO record.checkpoint (log, size, note) VALUES (1, 0, '')", 'too-many'],
  ['a second log', 'INSERT INTO record.log VALUES (2, $$x$$)', 'too-many'],
  [
    'an event that is not sealed yet',
    'UPDATE record.event SET body = body || \'{"more": 1}\' WHERE position > 300',
    'event-changed',
  ],
  [
    'a moment of another age',
    "UPDATE record.event SET at = at - interval '4051 years' WHERE position = 5",
    'event-beside-body',
  ],
  ['seals that are no seals', "UPDATE record.event SET seals = 'null' WHERE position = 5", 'event-changed'],
  ['a body that is none', "UPDATE record.event SET body = 'null' WHERE position = 5", 'event-changed'],
  [
    'a text that says of itself that it is sealed',
    "UPDATE record.event SET seals = '{}', body = jsonb_set(body, '{reason}', '{\"sealed\": \"x\"}') WHERE position = 5",
    'event-changed',
  ],
  ['a key from another size on', 'UPDATE record.log_key SET from_size = 7', 'key-unknown'],
  ['a history that is gone', 'DELETE FROM record.history', 'history-missing'],
  [
    'a history that nobody stored',
    "DELETE FROM record.event WHERE thing_kind = 'history'",
    'history-unnamed',
  ],
  ['a history that is no gzip', "UPDATE record.history SET content = ''", 'history-differs'],
  ['a log that is gone', 'TRUNCATE record.log CASCADE', 'no-log'],
])('%s: found', async (_, statement, fault) => {
  expect(kindsOf(await faultsAfter((runner) => runner.query(statement)))).toContain(fault);
});

test('a history of which the content was erased, and no order says so, is found', async () => {
  const faults = await faultsAfter((runner) => runner.query('UPDATE record.history SET content = NULL'));
  expect([...kindsOf(faults)]).toEqual(['history-erased-without-order']);
});
