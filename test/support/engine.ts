import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { DevelopmentAuthority } from '@vinhdanh/signatures';
import { LocalFileStore, type FileStore } from '@vinhdanh/files';
import { Mailer } from '@vinhdanh/notify';
import { UnitOfWork } from '@vinhdanh/persistence';
import { createLogger } from '@vinhdanh/platform';
import {
  BundleReplayer,
  createClient,
  installRuntime,
  TemporalHistories,
  TemporalThingGateway,
  ThingWorker,
} from '@vinhdanh/temporal';
import {
  activitiesOf,
  Ballots,
  Courier,
  Delivery,
  Enactment,
  Histories,
  Projector,
  Signing,
} from '../../activities';
import { createTestDatabase, type TestDatabase } from './database';
import { WORKFLOW_BUNDLE } from './workflow-bundle';

/** Our worker with all its real activities, on a database, a folder and a task queue of its own. */
export interface TestEngine {
  readonly taskQueue: string;
  readonly client: Client;
  readonly gateway: TemporalThingGateway;
  readonly database: TestDatabase;
  readonly files: FileStore;
  readonly authority: DevelopmentAuthority;
  stop(): Promise<void>;
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with npm test.`);
  return value;
}

/** @param options.continueAfterEvents history events after which every run continues as new */
export async function startEngine(options: { continueAfterEvents?: number } = {}): Promise<TestEngine> {
  installRuntime(createLogger({ service: 'worker', instance: 'test', level: 'error' }));
  const database = await createTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-engine-'));
  const engine = {
    address: setting('TEMPORAL_ADDRESS'),
    namespace: setting('TEMPORAL_NAMESPACE'),
    taskQueue: `test-${randomUUID()}`,
  };
  const client = createClient(engine);
  const gateway = new TemporalThingGateway(client, { taskQueue: engine.taskQueue, ...options });
  const unitOfWork = new UnitOfWork(database.dataSource);
  const files = new LocalFileStore(join(folder, 'files'));
  const authority = new DevelopmentAuthority(join(folder, 'keys'));
  const sender = new Mailer({ smtpUrl: setting('SMTP_URL'), from: 'Vinh Danh <vinhdanh@localhost>' });
  const worker = await ThingWorker.create({
    ...engine,
    graceMs: 1_000,
    workflowBundle: WORKFLOW_BUNDLE,
    activities: activitiesOf({
      projector: new Projector(unitOfWork),
      signing: new Signing(unitOfWork, files, authority),
      delivery: new Delivery(unitOfWork, gateway),
      enactment: new Enactment(unitOfWork, gateway),
      ballots: new Ballots(unitOfWork),
      histories: new Histories(
        unitOfWork,
        new TemporalHistories(client, engine),
        new BundleReplayer(WORKFLOW_BUNDLE),
        0,
      ),
      courier: new Courier(unitOfWork, sender, 'http://localhost'),
    }),
  });
  const running = worker.run();
  return {
    taskQueue: engine.taskQueue,
    client,
    gateway,
    database,
    files,
    authority,
    stop: async () => {
      await worker.stop();
      await running;
      await worker.close();
      await client.connection.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
