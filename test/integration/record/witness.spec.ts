import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import {
  CosignedLog,
  originHash,
  ShowLog,
  verifyRecord,
  WitnessDisagrees,
  WitnessForgot,
} from '@vinhdanh/application';
import { createDataSource, LogQuery } from '@vinhdanh/persistence';
import { readNote, verifyNote } from '@vinhdanh/tlog';
import { askSeen, unanswered } from '../../../apps/cli/record/ask-seen';
import { callWitness } from '../../../apps/cli/record/call-witness';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { recordThings } from '../../support/logged-events';
import { newSigner, sealAll, type LogSigner } from '../../support/sealed-record';
import { serve, verifierOf, type ServedWitness } from '../../support/served-witness';

/** Two databases are made first, on a machine that may be busy. */
jest.setTimeout(60_000);

/** An instance: a record with its log, and a witness of the other one. */
interface Instance extends ServedWitness {
  readonly database: TestDatabase;
  readonly sealing: DataSource;
  readonly signer: LogSigner;
}

async function start(name: string, signer: LogSigner, known: LogSigner): Promise<Instance> {
  const database = await createTestDatabase();
  const sealing = await createDataSource({ url: database.sealerUrl, applicationName: 'sealer' }).initialize();
  const served = await serve(name, known);
  const stop = async (): Promise<void> => {
    await served.stop();
    await sealing.destroy();
    await database.drop();
  };
  return { ...served, database, sealing, signer, stop };
}

const [PROVINCE, CENTRE] = [newSigner('tinh.example.vn/log'), newSigner('trung-uong.example.vn/log')];
let province: Instance;
let centre: Instance;

beforeAll(async () => {
  province = await start('tinh.example.vn/witness', PROVINCE, CENTRE);
  centre = await start('trung-uong.example.vn/witness', CENTRE, PROVINCE);
});
afterAll(() => Promise.all([province.stop(), centre.stop()]));

async function record({ database, signer }: Instance, things: number): Promise<void> {
  await recordThings(database.dataSource.manager, things);
  await sealAll(database, signer);
}

const cosigned = ({ sealing }: Instance, { witness }: Instance): CosignedLog =>
  new CosignedLog(sealing, witness, callWitness);

/** No checkpoint of ours is asked with. */
const NONE = () => Promise.resolve(null);

const shown = ({ database }: Instance): Promise<string> =>
  new ShowLog(new LogQuery(database.dataSource)).cosignedCheckpoint();

async function asOwner({ database }: Instance, statement: string): Promise<void> {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(statement).finally(() => owner.end());
}

/** What the owner of database and key does: the newest events are gone, another is signed in their place. */
async function rewrite(instance: Instance): Promise<void> {
  await asOwner(
    instance,
    `TRUNCATE record.cosignature, record.checkpoint CASCADE; TRUNCATE record.leaf, record.tile;
     DELETE FROM record.event WHERE position > 2`,
  );
  await record(instance, 30);
}

test('two instances cosign each other’s checkpoints, each going on from the one before, and both keep and show it', async () => {
  await record(province, 5);
  await record(centre, 3);
  const [byCentre, byProvince] = [cosigned(province, centre), cosigned(centre, province)];
  expect(await byCentre.askForNewest()).toBe(5);
  expect(await byProvince.askForNewest()).toBe(3);
  expect(await byCentre.askForNewest()).toBeNull();
  await record(province, 300);
  expect(await byCentre.askForNewest()).toBe(305);
  const note = readNote(await shown(province));
  const keys = [verifierOf(PROVINCE.verifierKey), centre.witness.verifier];
  expect(note && verifyNote(note, keys)?.by).toEqual(keys);
  expect(await verifyRecord(province.database.dataSource)).toMatchObject({
    ...{ cosignatures: 2, cosignedSize: 305, faults: [] },
  });
  expect(
    await verifyRecord(province.database.dataSource, { witnesses: [province.witness.verifierKey] }),
  ).toMatchObject({ cosignatures: 0, cosignedSize: 0, faults: [] });
});

test('a sealer that was started anew, or lost an answer, goes on from what the witness has seen', async () => {
  await record(province, 5);
  const { witness } = centre;
  const lost = new CosignedLog(province.sealing, witness, async (of, body) => {
    await callWitness(of, body);
    throw new Error('the answer is lost');
  });
  await expect(lost.askForNewest()).rejects.toThrow('lost');
  await record(province, 5);
  expect(await cosigned(province, centre).askForNewest()).toBe(315);
});

test('a witness that was put back to an older state is told, and cosigns again', async () => {
  const asking = cosigned(province, centre);
  await record(province, 5);
  await rm(join(centre.folder, 'witnessed'), { recursive: true });
  await expect(asking.askForNewest()).rejects.toThrow(WitnessForgot);
  expect(await asking.askForNewest()).toBeNull();
});

test('cosignatures that were changed are found', async () => {
  for (const change of [
    "line = overlay(line placing 'AAAA' from length(line) - 9)",
    `witness = '${province.witness.verifierKey}'`,
  ]) {
    const owner = await createDataSource({
      url: province.database.ownerUrl,
      applicationName: 'tamper',
    }).initialize();
    const runner = owner.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`UPDATE record.cosignature SET ${change} WHERE size = 5`);
    const { faults } = await verifyRecord(runner.manager);
    expect(faults.at(-1)?.fault).toBe('cosignature-differs');
    await runner.rollbackTransaction();
    await runner.release();
    await owner.destroy();
  }
});

test('the sealer’s role may add cosignatures and change none', async () => {
  for (const statement of ['UPDATE record.cosignature SET size = 1', 'DELETE FROM record.log_closing'])
    await expect(province.sealing.query(statement)).rejects.toMatchObject({ code: '42501' });
  await expect(
    province.database.dataSource.query("INSERT INTO record.cosignature VALUES (1, 1, 'a', 'b')"),
  ).rejects.toMatchObject({ code: '42501' });
});

test('a log that was put back to an older state is told by a witness that has seen more', async () => {
  await asOwner(
    province,
    'DELETE FROM record.cosignature; DELETE FROM record.checkpoint WHERE size > 305; DELETE FROM record.leaf WHERE index >= 305',
  );
  await expect(cosigned(province, centre).askForNewest()).rejects.toThrow(
    'a tree of 320, where ours has 305',
  );
});

test('a history that was rewritten and signed with the genuine key is found by the witness', async () => {
  await rewrite(centre);
  expect((await verifyRecord(centre.database.dataSource)).faults).toEqual([]);
  await expect(cosigned(centre, province).askForNewest()).rejects.toThrow(WitnessDisagrees);
  const seen = await askSeen([province.witness], [CENTRE.name, 'other.example.vn/log'], NONE);
  expect(seen.map(({ checkpoint, state }) => [checkpoint?.size, state])).toEqual([
    [3, 'seen'],
    [undefined, 'unknown'],
  ]);
  expect(unanswered(seen, CENTRE.name)).toEqual([]);
  expect(unanswered(seen, 'other.example.vn/log')).toMatchObject([{ fault: 'witness-silent' }]);
  const witnessed = seen.flatMap(({ checkpoint }) => checkpoint ?? []);
  expect((await verifyRecord(centre.database.dataSource, { witnessed })).faults).toEqual([
    { fault: 'witnessed-differs', size: 3 },
  ]);
  const files = (await readdir(join(province.folder, 'witnessed'))).sort();
  expect(files).toEqual([originHash(CENTRE.name)]);
});
test('a witness that does not answer, or shows what another signed, counts as none', async () => {
  const dead = { ...province.witness, url: 'http://127.0.0.1:9' };
  const forged = { ...province.witness, verifier: centre.witness.verifier };
  const seen = await askSeen([dead, forged], [CENTRE.name], NONE);
  expect(seen.map(({ state }) => state)).toEqual(['unreachable', 'forged']);
  expect(unanswered(seen, null).map(({ fault }) => fault)).toEqual(['witness-silent', 'witness-forged']);
});
