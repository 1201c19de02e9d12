import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hashPassword } from '@vinhdanh/auth';
import { UnitOfWork } from '@vinhdanh/persistence';
import { ApiConfig, loadConfig } from '@vinhdanh/platform';
import { createApi } from '../../apps/api/create-api';
import { DEMO_PASSWORD } from '../../apps/cli/seeding/demo-password';
import { plantSeed } from '../../apps/cli/seeding/plant-seed';
import { readSeed } from '../../apps/cli/seeding/seed-file';
import { rowsOf } from '../../apps/cli/seeding/seed-rows';
import { createTestDatabase, type TestDatabase } from './database';
import { HttpCaller } from './http-caller';
import { startWorkerHere } from './worker-here';

/** The API in this process, listening on a socket, with a worker, a database and a queue of its own. */
export interface HttpStack {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** The queue that its worker serves. */
  readonly taskQueue: string;
  /** Where its worker keeps the keys that sign. */
  readonly keys: string;
  /** Where its files are. */
  readonly files: string;
  /** Nobody in particular. */
  readonly anyone: HttpCaller;
  /** A person of the seed, signed in with a bearer token; the same one for the same account and office. */
  as(account: string, office?: string): Promise<HttpCaller>;
  stop(): Promise<void>;
}

/**
 * @param environment settings of the API that differ from those of a usual one
 * @param wayTo the address under which the API reaches the database
 * @param prepare what the database holds before the API starts
 * @param letGo lets go of the port that the API is told to take
 */
export async function startHttpStack(
  environment: Record<string, string> = {},
  wayTo: (databaseUrl: string) => string = (url) => url,
  prepare: (database: TestDatabase) => Promise<void> = () => Promise.resolve(),
  letGo: () => Promise<void> = () => Promise.resolve(),
): Promise<HttpStack> {
  const database = await createTestDatabase();
  const rows = rowsOf(readSeed(), await hashPassword(DEMO_PASSWORD));
  await plantSeed(new UnitOfWork(database.dataSource), rows);
  await prepare(database);
  const taskQueue = `stack-${randomUUID()}`;
  const worker = await startWorkerHere(database.url, taskQueue);
  const files = join(worker.directory, 'files');
  const app = await createApi(
    loadConfig(ApiConfig, {
      ...process.env,
      LOG_LEVEL: 'silent',
      API_PORT: '0',
      WEB_DIR: '',
      DATABASE_URL: wayTo(database.url),
      TASK_QUEUE: taskQueue,
      FILES_DIR: files,
      BALLOT_KEYS_DIR: join(worker.directory, 'ballot-keys'),
      RULE_LAYERS: 'national,lang-son,rehearsal',
      ...environment,
    }),
  );
  await letGo();
  await app.listen(Number(environment.API_PORT ?? 0), '127.0.0.1');
  const url = await app.getUrl();
  const anyone = new HttpCaller(url);
  const people = new Map<string, Promise<HttpCaller>>();
  const as = (account: string, office?: string): Promise<HttpCaller> => {
    const key = `${account} ${office ?? ''}`;
    const known = people.get(key) ?? anyone.signedInAs(account, DEMO_PASSWORD, office);
    people.set(key, known);
    return known;
  };
  const stop = async (): Promise<void> => {
    await app.close();
    await worker.stop();
    await database.drop();
  };
  const keys = join(worker.directory, 'keys');
  return { url, app, database, taskQueue, keys, files, anyone, as, stop };
}
