import { randomUUID } from 'node:crypto';
import { createDataSource, rebuildReadModels, UnitOfWork, type Repositories } from '@vinhdanh/persistence';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { NOW, TODAY } from '../support/fixtures';

jest.setTimeout(30_000);

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a rebuild waits for whoever writes in the ledger or of a session, and neither for the other in a ring', async () => {
  const { url } = database;
  const other = await createDataSource({ url, applicationName: 'rebuilds', poolSize: 2 }).initialize();
  const waits = (): Promise<true> =>
    eventually(async () => {
      const waiting = await database.dataSource.query<unknown[]>(
        `SELECT 1 FROM pg_stat_activity WHERE application_name = 'rebuilds' AND wait_event_type = 'Lock'`,
      );
      return waiting.length > 0 ? true : undefined;
    });
  const inTheWay: Array<(repositories: Repositories, go: () => Promise<unknown>) => Promise<void>> = [
    async ({ ledger, anomalies }, go) => {
      await ledger.lock();
      await go();
      await anomalies.followEntry(randomUUID());
    },
    async ({ readModels, anomalies }, go) => {
      await readModels.statesOf('session', []);
      await go();
      const at = NOW;
      await anomalies.add([
        {
          ...{ kind: 'by-substitute', dossier: randomUUID(), at, on: TODAY, person: null, office: null },
          ...{ organization: 'centre', step: null, thingKind: 'session', thing: randomUUID(), seq: 1 },
        },
      ]);
    },
  ];
  for (const writes of inTheWay) {
    let rebuilt: Promise<unknown> = Promise.resolve();
    await new UnitOfWork(database.dataSource).run((repositories) =>
      writes(repositories, async () => {
        rebuilt = rebuildReadModels(other);
        await waits();
      }),
    );
    await expect(rebuilt).resolves.toBeDefined();
  }
  await other.destroy();
});
