import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { toInstant } from '@vinhdanh/domain';
import { UnitOfWork } from '@vinhdanh/persistence';
import { createClient } from '@vinhdanh/temporal';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { FaultyProxy } from '../support/faulty-proxy';
import { submission } from '../support/fixtures';
import { Register } from '../support/register';
import { until } from '../support/until';
import { startWorker, type WorkerProcess } from '../support/worker-process';

const taskQueue = `worker-failed-${randomUUID()}`;
const namespace = `gone-${randomUUID()}`;
const engine = process.env.TEMPORAL_ADDRESS ?? '';

/** The library asks a namespace that is gone for one minute more, every ten seconds; after that the worker has to end. Milliseconds. */
const END_MS = 90_000;

let database: TestDatabase;
let client: Client;
let way: FaultyProxy;
let worker: WorkerProcess;

beforeAll(async () => {
  database = await createTestDatabase();
  client = createClient({ address: engine, namespace, taskQueue });
  await client.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: msToTs('1 day'),
  });
  way = await FaultyProxy.before(engine);
  worker = await startWorker({
    databaseUrl: database.url,
    taskQueue,
    environment: { TEMPORAL_ADDRESS: way.address, TEMPORAL_NAMESPACE: namespace },
  });
}, 90_000);

afterAll(async () => {
  await worker.kill();
  worker.clear();
  await way.stop();
  await client.connection.close();
  await database.drop();
});

/** A dossier that the worker has at hand. */
async function begun(): Promise<void> {
  const applicant = await (await Register.seed(database.dataSource)).appoint('applicant', 'unit');
  const id = randomUUID();
  const { person, organization } = applicant;
  const opening = submission({ id, code: `HS-${id.slice(0, 8)}`, applicant: { person, organization } });
  const at = toInstant(Date.now());
  await new UnitOfWork(database.dataSource).run(({ outbox }) =>
    outbox.add({ thingKind: 'dossier', thingId: id, opening: { opening, by: applicant, at } }, at),
  );
  await until(`dossier ${id} has begun`, async () => {
    const rows = await database.dataSource.query<unknown[]>('SELECT 1 FROM read.dossier WHERE id = $1', [id]);
    return rows.length > 0;
  });
}

test(
  'a worker whose namespace is gone fails, and its process ends so that another one is started',
  async () => {
    await begun();
    await client.connection.operatorService.deleteNamespace({ namespace });
    await until('the engine takes nothing for it any more', async () => {
      const asked = client.workflowService.describeTaskQueue({ namespace, taskQueue: { name: taskQueue } });
      return asked.then(() => false).catch(() => true);
    });
    way.set('closed');
    way.set('open');
    expect(await worker.ended(END_MS)).toBe(1);
    expect(worker.log()).toContain('"the worker failed"');
  },
  END_MS + 30_000,
);
