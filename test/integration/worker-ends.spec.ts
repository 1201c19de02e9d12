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

const engine = process.env.TEMPORAL_ADDRESS ?? '';

/** The library asks a namespace that is gone for one minute more, every ten seconds; after that the worker has to end. Milliseconds. */
const FAILED_MS = 90_000;

/** Whoever supervises a worker that is told to stop kills it after twenty seconds. Milliseconds. */
const STOPPED_MS = 20_000;

let database: TestDatabase;
let client: Client;
let way: FaultyProxy;
let worker: WorkerProcess;
let place: { readonly namespace: string; readonly taskQueue: string };

/** A worker in a namespace of its own, with a dossier at hand, and a way to the engine that can be cut. */
beforeEach(async () => {
  place = { namespace: `ends-${randomUUID()}`, taskQueue: `worker-ends-${randomUUID()}` };
  client = createClient({ address: engine, ...place });
  const { namespace, taskQueue } = place;
  const workflowExecutionRetentionPeriod = msToTs('1 day');
  await client.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
  database = await createTestDatabase();
  way = await FaultyProxy.before(engine);
  worker = await startWorker({
    databaseUrl: database.url,
    taskQueue,
    environment: { TEMPORAL_ADDRESS: way.address, TEMPORAL_NAMESPACE: namespace },
  });
  await begun();
}, 90_000);

afterEach(async () => {
  await worker.kill();
  worker.clear();
  await way.stop();
  await client.connection.close();
  await database.drop();
});

async function begun(): Promise<void> {
  const register = await Register.seed(database.dataSource);
  const applicant = await register.appoint('applicant', 'unit');
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

/** As `describeTaskQueue` sees it, which asks what the engine knows of its namespaces at the moment. */
async function takesNothing(): Promise<boolean> {
  const { namespace, taskQueue: name } = place;
  const asked = client.workflowService.describeTaskQueue({ namespace, taskQueue: { name } });
  return asked.then(() => false).catch(() => true);
}

test(
  'a worker whose namespace is gone fails, and its process ends so that another one is started',
  async () => {
    await client.connection.operatorService.deleteNamespace({ namespace: place.namespace });
    await until('the engine takes nothing for the namespace any more', takesNothing);
    way.set('closed');
    way.set('open');
    expect(await worker.ended(FAILED_MS)).toBe(1);
    expect(worker.log()).toContain('"the worker failed"');
  },
  FAILED_MS + 30_000,
);

test.each(['closed', 'mute'] as const)(
  'a worker that is told to stop ends in time, though the engine does not answer (%s)',
  async (how) => {
    way.set(how);
    const told = Date.now();
    await worker.stop();
    expect(Date.now() - told).toBeLessThan(STOPPED_MS);
  },
  STOPPED_MS + 40_000,
);
