import { UnitOfWork, type Repositories } from '@vinhdanh/persistence';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { Register } from '../../support/register';

let database: TestDatabase;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  database = await createTestDatabase();
  unitOfWork = new UnitOfWork(database.dataSource);
  await Register.seed(database.dataSource);
});
afterAll(() => database.drop());

const rename = ({ manager }: Repositories, id: string, name: string): Promise<unknown> =>
  manager.query('UPDATE work.organization SET name_en = $2 WHERE id = $1', [id, name]);

const nameOf = async (id: string): Promise<string | undefined> => {
  const [row] = await database.dataSource.query<Array<{ name: string }>>(
    'SELECT name_en AS name FROM work.organization WHERE id = $1',
    [id],
  );
  return row?.name;
};

test('what a unit throws takes back all that it did', async () => {
  const before = await nameOf('unit');
  const unit = unitOfWork.run(async (repositories) => {
    await rename(repositories, 'unit', 'changed');
    throw new Error('no');
  });
  await expect(unit).rejects.toThrow('no');
  expect(await nameOf('unit')).toBe(before);
});

test('of two units in a deadlock the victim is run again, so both come to be', async () => {
  let runs = 0;
  let bothHoldOne: () => void;
  const held = new Promise<void>((resolve) => (bothHoldOne = resolve));
  const unit = (first: string, second: string, name: string): Promise<void> =>
    unitOfWork.run(async (repositories) => {
      await rename(repositories, first, name);
      if (++runs === 2) bothHoldOne();
      await held;
      await rename(repositories, second, name);
    });
  await Promise.all([unit('police', 'tax', 'one'), unit('tax', 'police', 'two')]);
  expect(runs).toBe(3);
  expect(await nameOf('police')).toBe(await nameOf('tax'));
});
