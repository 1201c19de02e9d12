import { spawn, spawnSync, execFile, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { CosignedLog, ShowLog, verifyRecord, WitnessDisagrees, type Witness } from '@vinhdanh/application';
import { createDataSource, LogQuery } from '@vinhdanh/persistence';
import { askSeen } from '../../apps/cli/record/ask-seen';
import { callWitness } from '../../apps/cli/record/call-witness';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { recordThings } from '../support/logged-events';
import { newSigner, sealAll } from '../support/sealed-record';
import { serve, verifierOf, WITNESSED_AT } from '../support/served-witness';
import { until } from '../support/until';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-foreign-'));
const PROGRAMS = ['filippo.io/torchwood/cmd/litewitness', './agent', './enter', './cosigned'];

/** litewitness comes from the network, or from what was built before. */
const build = spawnSync('go', ['build', '-o', `${folder}/`, ...PROGRAMS], {
  cwd: join(__dirname, 'foreign'),
  encoding: 'utf8',
});

/** Where it cannot be had nothing is to be seen; CI must have it. */
const withForeigners = build.status === 0 || process.env.CI ? describe : describe.skip;

const NAME = 'chung.example.vn/litewitness';
const signer = newSigner('tinh.example.vn/log');

withForeigners('a witness that nobody here wrote (litewitness of filippo.io/torchwood)', () => {
  const started: ChildProcess[] = [];
  let database: TestDatabase;
  let sealing: DataSource;
  let witness: Witness;

  beforeAll(async () => {
    if (build.status !== 0) throw new Error(build.stderr);
    database = await createTestDatabase();
    sealing = await createDataSource({ url: database.sealerUrl, applicationName: 'sealer' }).initialize();
    witness = await startWitness();
  });
  afterAll(async () => {
    for (const process of started) process.kill();
    await sealing.destroy();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  /** Starts a program and gives what it says first that fits. */
  async function start(program: string, args: readonly string[], fits: RegExp): Promise<string> {
    const running = spawn(join(folder, program), args, { cwd: folder });
    started.push(running);
    let said = '';
    for (const stream of [running.stdout, running.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    return until(`${program} says ${String(fits)}`, () => Promise.resolve(fits.exec(said)?.[1]));
  }

  async function startWitness(): Promise<Witness> {
    const key = await start('agent', ['agent.sock'], /(SHA256:\S+)\n/);
    const port = await freePort();
    const args = ['-name', NAME, '-db', 'lite.db', '-ssh-agent', 'agent.sock', '-key', key];
    const told = /vkey="?([^\s"]+)[^]*msg=listening/;
    const verifierKey = await start('litewitness', [...args, '-listen', `127.0.0.1:${port}`], told);
    await promisify(execFile)(join(folder, 'enter'), ['lite.db', signer.verifierKey], { cwd: folder });
    return { url: `http://127.0.0.1:${port}`, verifierKey, verifier: verifierOf(verifierKey) };
  }

  const record = async (things: number): Promise<void> => {
    await recordThings(database.dataSource.manager, things);
    await sealAll(database, signer);
  };

  const ask = (): Promise<number | null> => new CosignedLog(sealing, witness, callWitness).askForNewest();

  /** What a program on torchwood says of the newest checkpoint that was cosigned. */
  async function verified(by: string, edit = (note: string) => note): Promise<string> {
    const file = join(folder, 'cosigned-checkpoint');
    await writeFile(file, edit(await new ShowLog(new LogQuery(database.dataSource)).cosignedCheckpoint()));
    const { stdout } = await promisify(execFile)(join(folder, 'cosigned'), [signer.verifierKey, by, file]);
    return stdout.trim();
  }

  test('it cosigns our checkpoints, each going on from the one before, and we keep what it signed', async () => {
    await record(5);
    expect(await ask()).toBe(5);
    expect(await ask()).toBeNull();
    await record(300);
    expect(await ask()).toBe(305);
    expect(await verifyRecord(database.dataSource)).toMatchObject({
      ...{ cosignatures: 2, cosignedSize: 305, faults: [] },
    });
    expect(await verified(witness.verifierKey)).toMatch(
      new RegExp(`^305 events of ${signer.name}, cosigned by ${NAME} at \\d+$`),
    );
  });

  /** What a verification learns from it, though it shows no checkpoints. */
  async function seen(of = witness): Promise<readonly unknown[]> {
    const query = new LogQuery(database.dataSource);
    const known = (origin: string, size?: number) =>
      origin === signer.name ? query.signed(1, size) : Promise.resolve(null);
    const all = await askSeen([of], [signer.name, 'other.example.vn/log'], known);
    return all.map(({ state, checkpoint }) => [state, checkpoint?.size]);
  }

  test('a verification learns from it what it has seen, and takes it no further', async () => {
    expect(await seen()).toEqual([
      ['seen', 305],
      ['unknown', undefined],
    ]);
    await record(1);
    expect(await seen()).toEqual([
      ['seen', 305],
      ['unknown', undefined],
    ]);
    expect(await seen({ ...witness, verifier: verifierOf(signer.verifierKey) })).toEqual([
      ['unknown', undefined],
      ['unknown', undefined],
    ]);
  });

  test('what our witness cosigns is verified by a program on a library of others, and what was changed is not', async () => {
    const ours = await serve('so.example.vn/witness', signer);
    await new CosignedLog(sealing, ours.witness, callWitness).askForNewest();
    await ours.stop();
    const key = ours.witness.verifierKey;
    expect(await verified(key)).toBe(
      `306 events of ${signer.name}, cosigned by so.example.vn/witness at ${WITNESSED_AT / 1_000}`,
    );
    await expect(verified(key, (note) => note.replace('\n306\n', '\n307\n'))).rejects.toThrow(
      'invalid signature',
    );
    await expect(verified(witness.verifierKey)).rejects.toThrow('1 of two signatures');
  });

  test('it refuses a history that was rewritten under the genuine key, and we tell', async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner
      .query(
        `TRUNCATE record.cosignature, record.checkpoint CASCADE; TRUNCATE record.leaf, record.tile;
         DELETE FROM record.event WHERE position > 2`,
      )
      .finally(() => owner.end());
    await record(303);
    expect(await seen()).toEqual([
      ['differs', 305],
      ['unknown', undefined],
    ]);
    await record(100);
    expect(await seen()).toEqual([
      ['differs', 305],
      ['unknown', undefined],
    ]);
    expect((await verifyRecord(database.dataSource)).faults).toEqual([]);
    await expect(ask()).rejects.toThrow(WitnessDisagrees);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
