import { UnitOfWork } from '@vinhdanh/persistence';
import { Projector } from '../../../activities';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { greatSession } from '../../support/great-session';
import { Register } from '../../support/register';

const MOST_SECONDS = 10;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
}, 30_000);
afterAll(() => database.drop());

test(`a session of 22 papers with 1,049 lines each is projected in ${MOST_SECONDS} seconds`, async () => {
  const register = await Register.seed(database.dataSource);
  await register.council('council');
  const { id, batches } = greatSession({
    secretary: await register.appoint('secretary', 'province'),
    chair: await register.appoint('head', 'province'),
    member: await register.appoint('member', 'province'),
  });
  const projector = new Projector(new UnitOfWork(database.dataSource));
  const begun = performance.now();
  for (const events of batches) await projector.project({ thing: 'session', id, events });
  const seconds = (performance.now() - begun) / 1_000;
  console.info(`a session of 22 papers with 1,049 lines: projected in ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(MOST_SECONDS);
}, 60_000);
