import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { createDataSource, LogQuery, SealerNotices } from '@vinhdanh/persistence';
import { checkpointText, EMPTY_ROOT, signNote, writeNote } from '@vinhdanh/tlog';
import { examineSealer } from '../../../apps/cli/doctor/examine-sealer';
import { askWitnesses } from '../../../apps/cli/record/ask-witnesses';
import { NoticeBoard } from '../../../apps/cli/record/notice-board';
import { takeFolder } from '../../../apps/cli/record/sealer-folder';
import { serveOtherLogs } from '../../../apps/cli/record/serve-other-logs';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { recordThings } from '../../support/logged-events';
import { newSigner, sealAll } from '../../support/sealed-record';
import { until } from '../../support/until';

jest.setTimeout(60_000);

const CLI = join(__dirname, '../../../dist/apps/cli/main.js');

/** Longest until a process has begun to seal on a machine that others load too, milliseconds. */
const START_MS = 40_000;

const OTHER = newSigner('tinh.example.vn/log');
const logger = pino({ enabled: false });

let database: TestDatabase;
/** Of a sealer of its own. */
let own: TestDatabase;
let sealing: DataSource;
let folder: string;

/** Sentences are looked for in English. */
const { LC_ALL } = process.env;

beforeAll(async () => {
  process.env.LC_ALL = 'en_US.UTF-8';
  database = await createTestDatabase();
  own = await createTestDatabase();
  sealing = await createDataSource({ url: database.sealerUrl, applicationName: 'sealer' }).initialize();
  folder = await mkdtemp(join(tmpdir(), 'vinhdanh-trouble-'));
});
afterAll(async () => {
  process.env.LC_ALL = LC_ALL ?? '';
  await sealing.destroy();
  await Promise.all([database.drop(), own.drop()]);
  await rm(folder, { recursive: true });
});

/** What the doctor says is wrong, or to be known. */
const told = async (): Promise<readonly string[]> =>
  (await examineSealer(database.dataSource))
    .filter(({ advice }) => advice !== '')
    .map(({ part, isWell, state }) => `${isWell ? 'noted' : 'ill'} ${part}: ${state}`);

/** Runs what runs beside the sealing until it is told to stop. */
async function beside(
  work: (tellers: { logger: typeof logger; board: NoticeBoard }, signal: AbortSignal) => Promise<void>,
  meanwhile: () => Promise<unknown>,
): Promise<void> {
  const stopping = new AbortController();
  const board = new NoticeBoard(sealing, logger);
  const running = [board.run(stopping.signal), work({ logger, board }, stopping.signal)];
  await meanwhile().finally(() => stopping.abort());
  await Promise.all(running);
}

const saying = (words: string): Promise<unknown> =>
  until(`the doctor says "${words}"`, async () => (await told()).some((one) => one.includes(words)));
const silent = (): Promise<unknown> =>
  until('the doctor is content', async () => (await told()).length === 0);

test('a port that is taken is told, and served as soon as it is free', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  const logs = join(folder, 'logs');
  await writeFile(logs, `${OTHER.verifierKey}\n`);
  const config = { logs, host: '127.0.0.1', port };
  const place = { origin: 'so.example.vn/log', keyDirectory: folder };
  await beside(
    (tellers, signal) => serveOtherLogs(config, place, tellers, signal, 50),
    async () => {
      await saying('EADDRINUSE');
      taken.close();
      await silent();
      expect((await fetch(`http://127.0.0.1:${port}/log-witness/vkey`)).status).toBe(200);
    },
  );
});

test('a list of witnesses that cannot be read is told, and taken up when it can', async () => {
  const witnesses = join(folder, 'witnesses');
  await beside(
    (tellers, signal) =>
      askWitnesses(sealing, { witnesses, everySeconds: 1, quorum: 0 }, tellers, signal, 50),
    async () => {
      await saying('ENOENT');
      await writeFile(witnesses, 'not an address\n');
      await saying('begins with no http');
      await writeFile(witnesses, '');
      await silent();
    },
  );
});

test('the proof of a fork is told for as long as it lies in the folder', async () => {
  const proof = join(folder, 'witnessed', 'a.b.fork');
  const fork = signNote(checkpointText(OTHER.name, { size: 5, root: EMPTY_ROOT }), [OTHER]);
  await mkdir(join(folder, 'witnessed'), { recursive: true });
  await writeFile(proof, writeNote(fork));
  const config = { logs: join(folder, 'logs'), host: '127.0.0.1', port: 0 };
  const run = (meanwhile: () => Promise<unknown>) =>
    beside(
      (tellers, signal) =>
        serveOtherLogs(config, { origin: 'so.example.vn/log', keyDirectory: folder }, tellers, signal),
      meanwhile,
    );
  await run(() => saying(`the log ${OTHER.name} has signed two trees`));
  await rm(proof);
  await run(silent);
});

test('what a witness said is told with what to do; that it forgot, for a month', async () => {
  const notices = new SealerNotices(sealing.manager);
  await notices.put('witness-disagrees', 'http://a', 'x');
  await notices.put('witness-forgot', 'http://b', 'y');
  await notices.put('log-broken', 'so.example.vn/log', 'z');
  expect([...(await told())].sort()).toEqual([
    expect.stringMatching(/^ill sealing: the log so\.example\.vn\/log does not hold.*: z\)$/),
    expect.stringMatching(/^ill witnesses: the witness http:\/\/a has seen another history.*: x\)$/),
    expect.stringMatching(/^noted witnesses: the witness http:\/\/b has forgotten.*: y\)$/),
  ]);
  await notices.takeDownBut('witness-disagrees', ['http://c']);
  await notices.takeDown('log-broken', 'so.example.vn/log');
  await sealing.query("UPDATE work.sealer_notice SET at = now() - interval '31 days'");
  expect(await told()).toEqual([]);
});

test('events that wait for a sealer that does not run are counted', async () => {
  await recordThings(database.dataSource.manager, 3);
  expect(await told()).toEqual([expect.stringContaining('3 events wait for their seal')]);
  await sealAll(database, newSigner());
  expect(await told()).toEqual([]);
});

test('the application may neither put up a notice nor take one down', async () => {
  for (const statement of [
    'DELETE FROM work.sealer_notice',
    "INSERT INTO work.sealer_notice VALUES ('log-broken', '', '')",
  ])
    await expect(database.dataSource.query(statement)).rejects.toMatchObject({ code: '42501' });
});

test('the sealer seals while its port is taken and its list of witnesses cannot be read, and lets the folder go when it ends', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const keyDirectory = join(folder, 'keys');
  const sealer = spawn(process.execPath, [CLI, 'record', 'seal'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...{ SEALER_DATABASE_URL: own.sealerUrl, LOG_ORIGIN: 'so.example.vn/log', LOG_KEY_DIR: keyDirectory },
      ...{ LOG_WITNESSES: join(folder, 'none'), WITNESS_LOGS: join(folder, 'logs'), LOG_LEVEL: 'fatal' },
      WITNESS_PORT: String((taken.address() as { port: number }).port),
    },
  });
  const ended = once(sealer, 'exit');
  await recordThings(own.dataSource.manager, 3);
  const sealed = async () => (await new LogQuery(own.dataSource).newest(1))?.size === 3;
  await until('three events are sealed', sealed, START_MS);
  const kinds = async () =>
    (await new SealerNotices(own.dataSource.manager).all()).map(({ kind }) => kind).sort();
  await until('both are told', async () => (await kinds()).length === 2);
  expect(await kinds()).toEqual(['witness-not-served', 'witnesses-unread']);
  expect(await takeFolder(keyDirectory)).toBeNull();
  sealer.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
  const release = await takeFolder(keyDirectory);
  expect(release).not.toBeNull();
  await release?.();
  taken.close();
});
