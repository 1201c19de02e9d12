import { randomUUID } from 'node:crypto';
import { UnitOfWork } from '@vinhdanh/persistence';
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

const take = (organization: string, series: string, year: number, round: string): Promise<number> =>
  unitOfWork.run(({ documentNumbers }) => documentNumbers.take(organization, series, year, round));

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

test('rounds that ask at once get different numbers without a gap, and always the same one', async () => {
  const rounds = upTo(20).map(() => randomUUID());
  const asked = [...rounds, ...rounds];
  const numbers = await Promise.all(asked.map((round) => take('province', 'TTr', 2024, round)));
  expect([...numbers.slice(0, 20)].sort((a, b) => a - b)).toEqual(upTo(20));
  expect(numbers.slice(20)).toEqual(numbers.slice(0, 20));
});

test('each body, series and year counts for itself', async () => {
  expect(await take('centre', 'QĐ', 2024, randomUUID())).toBe(1);
  expect(await take('centre', 'QĐ', 2025, randomUUID())).toBe(1);
  expect(await take('centre', 'TTr', 2024, randomUUID())).toBe(1);
  expect(await take('police', 'QĐ', 2024, randomUUID())).toBe(1);
});
