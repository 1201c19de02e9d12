import { SubjectFileQuery } from '@vinhdanh/persistence';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Register } from '../support/register';
import { SubjectDesk, viewerOf } from '../support/subject-desk';

jest.setTimeout(30_000);

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it('a death is known from its entry until it is corrected, for a whole batch at once', async () => {
  const desk = new SubjectDesk(database);
  const query = new SubjectFileQuery(database.dataSource);
  const register = await Register.seed(database.dataSource);
  const officer = viewerOf(await register.appoint('secretary', 'unit'));
  const [dead, alive] = [
    await desk.register(officer, { bornOn: '1980-04-30', birthYear: 1980 }),
    await desk.register(officer, { subject: 'new', unit: 'Trường Khác' }),
  ];
  const both = [dead.id, alive.id];
  expect((await query.deaths(both)).size).toBe(0);
  const wrong = await desk.write(officer, dead.id, { kind: 'death', on: '2026-01-02' });
  expect(await query.deaths(both)).toEqual(new Map([[dead.id, '2026-01-02']]));
  const right = await desk.correct(officer, wrong, { kind: 'death', on: '2026-01-03' });
  expect(await query.deaths(both)).toEqual(new Map([[dead.id, '2026-01-03']]));
  await desk.correct(officer, right, null);
  expect((await query.deaths(both)).size).toBe(0);
  expect((await query.deaths([])).size).toBe(0);
});
