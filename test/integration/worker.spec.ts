import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { DevelopmentAuthority, verifySignatures } from '@vinhdanh/signatures';
import { toInstant, type Actor, type Composition, type RoundState } from '@vinhdanh/domain';
import { courierIdOf } from '@vinhdanh/contracts';
import { createClient, TemporalThingGateway } from '@vinhdanh/temporal';
import { Repositories, UnitOfWork } from '@vinhdanh/persistence';
import { verifyChain } from '@vinhdanh/record';
import type { Client } from '@temporalio/client';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { today } from '../support/days';
import { step, submission, ROUTE } from '../support/fixtures';
import { Register } from '../support/register';
import { until } from '../support/until';
import { startWorker, type WorkerProcess } from '../support/worker-process';

const taskQueue = `worker-spec-${randomUUID()}`;

let database: TestDatabase;
let worker: WorkerProcess;
let client: Client;
let gateway: TemporalThingGateway;
let people: Record<'applicant' | 'unitSecretary' | 'secretary' | 'head' | 'clerk', Actor>;

beforeAll(async () => {
  database = await createTestDatabase();
  const register = await Register.seed(database.dataSource);
  people = {
    applicant: await register.appoint('applicant', 'unit'),
    unitSecretary: await register.appoint('secretary', 'unit'),
    secretary: await register.appoint('secretary', 'province'),
    head: await register.appoint('head', 'province'),
    clerk: await register.appoint('clerk', 'province'),
  };
  const engine = {
    address: process.env.TEMPORAL_ADDRESS ?? '',
    namespace: process.env.TEMPORAL_NAMESPACE ?? '',
    taskQueue,
  };
  client = createClient(engine);
  gateway = new TemporalThingGateway(client, { ...engine, commandLimitMs: 30_000 });
  worker = await startWorker({ databaseUrl: database.url, taskQueue });
}, 60_000);

afterAll(async () => {
  await worker.stop();
  worker.clear();
  await client.workflow.getHandle(courierIdOf(taskQueue)).terminate();
  await client.connection.close();
  await database.drop();
});

const unitOfWork = (): UnitOfWork => new UnitOfWork(database.dataSource);
const recordOf = (kind: 'dossier' | 'round', id: string) =>
  new Repositories(database.dataSource.manager).record.eventsOf(kind, id);

/** Hands in a dossier as the API does when it dies right after its transaction: row and nothing else. */
async function handIn(): Promise<string> {
  const id = randomUUID();
  const { person, organization } = people.applicant;
  const opening = submission({
    id,
    code: `HS-${id.slice(0, 8)}`,
    applicant: { person, organization },
    route: {
      ...ROUTE,
      chosenBy: today(),
      steps: [
        step('unit.intake', 'intake', 'unit'),
        step('province.sign', 'sign', 'province'),
        step('centre.decide', 'decide', 'centre'),
      ],
    },
  });
  const at = toInstant(Date.now());
  await unitOfWork().run(({ outbox }) =>
    outbox.add({ thingKind: 'dossier', thingId: id, opening: { opening, by: people.applicant, at } }, at),
  );
  return id;
}

const reached = (id: string, stepId: string): Promise<unknown> =>
  until(`dossier ${id} stands at ${stepId}`, async () => {
    const rows = await database.dataSource.query<unknown[]>(
      'SELECT 1 FROM read.dossier WHERE id = $1 AND step_id = $2',
      [id, stepId],
    );
    return rows.length > 0;
  });

const receive = (id: string, updateId: string = randomUUID()) =>
  gateway.command(
    'dossier',
    id,
    { type: 'receive', actor: people.unitSecretary, on: today(), route: null, note: '' },
    updateId,
    'request',
  );

async function received(): Promise<string> {
  const id = await handIn();
  await reached(id, 'unit.intake');
  expect(await receive(id)).toMatchObject({ kind: 'accepted' });
  await reached(id, 'province.sign');
  return id;
}

test('what was handed in is begun by the relay, takes commands, and is recorded', async () => {
  const id = await handIn();
  await reached(id, 'unit.intake');
  const outcome = await receive(id, 'the-key');
  expect(outcome).toEqual({
    kind: 'accepted',
    receipt: { thing: 'dossier', id, seq: 4, status: 'climbing', request: 'request' },
  });
  expect(await receive(id, 'the-key')).toEqual(outcome);
  expect(await gateway.outcomeOf('dossier', id, 'the-key')).toEqual(outcome);
  expect(await receive(id)).toMatchObject({ kind: 'refused', refusal: { code: 'already-received' } });
  await reached(id, 'province.sign');
  const record = await recordOf('dossier', id);
  expect(record.map((event) => event.body.type)).toEqual([
    'submitted',
    'step-reached',
    'received',
    'step-reached',
  ]);
  expect(verifyChain({ kind: 'dossier', id }, record)).toBeNull();
  const [row] = await database.dataSource.query<Array<{ begun: boolean }>>(
    'SELECT begun_at IS NOT NULL AS begun FROM work.outbox WHERE thing_id = $1',
    [id],
  );
  expect(row).toEqual({ begun: true });
});

test('a thing that never began is absent; an engine out of reach and one without our namespace are told apart', async () => {
  expect(await receive(randomUUID())).toEqual({ kind: 'absent' });
  expect(await gateway.outcomeOf('dossier', randomUUID(), 'nothing')).toEqual({ kind: 'absent' });
  const nowhere = { address: '127.0.0.1:9', namespace: 'none' };
  const unprepared = { address: process.env.TEMPORAL_ADDRESS ?? '', namespace: `none-${randomUUID()}` };
  for (const place of [nowhere, unprepared]) {
    const other = createClient({ ...place, taskQueue });
    const cutOff = new TemporalThingGateway(other, { taskQueue, commandLimitMs: 1_500 });
    expect(await cutOff.command('dossier', 'x', { type: 'time-passed' }, 'u', 'r')).toEqual({
      kind: 'unavailable',
    });
    await other.connection.close();
  }
});

test('a command that arrives while the worker is dead is answered by the next one', async () => {
  const id = await handIn();
  await reached(id, 'unit.intake');
  await worker.kill();
  const answer = receive(id);
  worker = await startWorker({ databaseUrl: database.url, taskQueue, directory: worker.directory });
  expect(await answer).toMatchObject({ kind: 'accepted', receipt: { seq: 4 } });
  await reached(id, 'province.sign');
  expect(await recordOf('dossier', id)).toHaveLength(4);
}, 40_000);

test('a letter is numbered, drawn, signed by person and body in turn, and moves its dossiers on', async () => {
  const dossiers = [await received(), await received()];
  const id = randomUUID();
  const signatory = (actor: Actor, capacity: 'person' | 'body') => ({
    id: actor.office,
    capacity,
    office: actor.office,
    person: actor.person,
    name: 'Nông Thị Huệ Giả',
    title: capacity === 'person' ? 'Chủ tịch' : 'Văn thư',
  });
  const composition: Composition = {
    id,
    kind: 'submission',
    organization: 'province',
    dated: today(),
    retrospective: false,
    dossiers: dossiers.map((dossier) => ({ dossier, code: 'HS', step: 'province.sign', contentVersion: 1 })),
    signatories: [signatory(people.head, 'person'), signatory(people.clerk, 'body')],
    expiresAt: toInstant(Date.now() + 3_600_000),
  };
  await gateway.begin('round', id, {
    opening: composition,
    by: people.secretary,
    at: toInstant(Date.now()),
  });
  const turnOf = (office: string): Promise<RoundState> =>
    until(`${office} is asked to sign`, async () => {
      const [row] = await database.dataSource.query<Array<{ state: RoundState }>>(
        'SELECT state FROM read.round WHERE id = $1 AND next_office_id = $2',
        [id, office],
      );
      return row?.state;
    });
  for (const actor of [people.head, people.clerk]) {
    const { file } = await turnOf(actor.office);
    const sign = { type: 'sign' as const, actor, file: file ?? '' };
    expect(await gateway.command('round', id, sign, randomUUID(), 'r')).toMatchObject({ kind: 'accepted' });
  }
  for (const dossier of dossiers) await reached(dossier, 'centre.decide');
  const bodies = (await recordOf('round', id)).map((event) => event.body);
  const last = bodies.filter((body) => body.type === 'signature-applied').at(-1);
  expect(bodies.find((body) => body.type === 'document-drafted')).toMatchObject({ number: '1/TTr-UBND' });
  const file = last?.type === 'signature-applied' ? last.signature.file : '';
  const pdf = await buffer(createReadStream(join(worker.directory, 'files', file.slice(0, 2), file)));
  const root = await new DevelopmentAuthority(join(worker.directory, 'keys')).rootCertificatePem();
  const reports = await verifySignatures(pdf, root);
  expect(reports.map(({ field, valid, coversWholeFile }) => ({ field, valid, coversWholeFile }))).toEqual([
    { field: 'signer-1', valid: true, coversWholeFile: false },
    { field: 'body', valid: true, coversWholeFile: true },
  ]);
}, 60_000);

/** A worker that was killed keeps the mail that it had taken for a minute; then another one takes it. Milliseconds. */
const UNTIL_TAKEN_AGAIN_MS = 80_000;

test(
  'people are told by mail, once',
  async () => {
    const allSent = async (): Promise<number | undefined> => {
      const [waiting] = await database.dataSource.query<Array<{ count: number; sent: number }>>(
        `SELECT count(*) FILTER (WHERE mail_state <> 'sent') AS count, count(*) AS sent FROM work.notification`,
      );
      return waiting && waiting.count === 0 ? waiting.sent : undefined;
    };
    const mails = await until('all mail has left', allSent, UNTIL_TAKEN_AGAIN_MS);
    expect(mails).toBeGreaterThan(10);
    expect(readdirSync(join(worker.directory, 'mail'))).toHaveLength(mails);
  },
  UNTIL_TAKEN_AGAIN_MS + 10_000,
);

test('while the mail server is down dossiers go on, and their mail waits and shows its tries', async () => {
  await worker.stop();
  const { directory } = worker;
  const restart = (environment: Record<string, string>) =>
    startWorker({ databaseUrl: database.url, taskQueue, directory, environment });
  worker = await restart({ SMTP_URL: 'smtp://127.0.0.1:9' });
  const id = await received();
  const mailOf = (where: string) =>
    until(`mail ${where}`, async () => {
      const rows = await database.dataSource.query<unknown[]>(
        `SELECT 1 FROM work.notification WHERE thing_id = $1 AND ${where} LIMIT 1`,
        [id],
      );
      return rows.length > 0;
    });
  await mailOf("mail_state = 'waiting' AND mail_attempts > 1");
  await worker.stop();
  worker = await restart({});
  await mailOf("mail_state = 'sent'");
}, 60_000);

test('a worker that is told to stop leaves in order', async () => {
  expect(await worker.stop()).toBe('SIGTERM');
  expect(worker.log()).not.toContain('"level":"error"');
}, 20_000);
