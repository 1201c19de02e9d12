import { Clock, RuleShelf } from '@vinhdanh/application';
import { addDays, type RuleSet } from '@vinhdanh/domain';
import { createDataSource, RuleSetStore, UnitOfWork } from '@vinhdanh/persistence';
import { loadRuleBook } from '@vinhdanh/rules';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { DEPLOYED, edited } from '../../support/packs';

const clock = new Clock();
const deployed = DEPLOYED;

/** The deployed texts with limits of ten days that are eleven. */
const changed = edited(/^time-limits/, [/amount: 10\b/g, 'amount: 11']);

jest.setTimeout(60_000);

let database: TestDatabase;
let unitOfWork: UnitOfWork;
beforeEach(async () => {
  database = await createTestDatabase();
  unitOfWork = new UnitOfWork(database.dataSource);
});
afterEach(() => database.drop());

const shelfOf = (set: RuleSet): Promise<RuleShelf> => new RuleShelf(unitOfWork, set, clock).open();
const effects = () => unitOfWork.run(({ manager }) => new RuleSetStore(manager).effects());

/** Enters the set as in force from the day. */
const takeEffect = (set: RuleSet, from: string, enactment: string): Promise<void> =>
  unitOfWork.run(async ({ manager }) => {
    const store = new RuleSetStore(manager);
    await store.keep(set, clock.now());
    await store.enter(
      { ruleSet: set.id, from, origin: 'enactment', enactment, orderNumber: '12/QĐ-UBND' },
      clock.now(),
    );
  });

const [FIRST, SECOND] = ['0b9fd1f8-0000-4000-8000-000000000001', '0b9fd1f8-0000-4000-8000-000000000002'];

test('the first start enters what is deployed, as set-up; of two that start at once, one does', async () => {
  const shelves = await Promise.all([shelfOf(deployed), shelfOf(changed), shelfOf(deployed)]);
  const entered = await effects();
  expect(entered).toMatchObject([
    {
      from: clock.today(),
      origin: 'set-up',
      enactment: null,
      layers: [{ name: 'national' }, { name: 'lang-son' }],
    },
  ]);
  for (const shelf of shelves) expect(shelf.current.set.id).toBe(entered[0]?.ruleSet);
});

test('what is deployed and differs waits; the instance goes on under the texts that were kept', async () => {
  await shelfOf(deployed);
  const shelf = await shelfOf(changed);
  expect(shelf.waiting?.id).toBe(changed.id);
  expect(shelf.current.set.id).toBe(deployed.id);
  expect(shelf.current.book).toEqual(loadRuleBook(deployed));
  expect(await effects()).toHaveLength(1);
});

test('a set that takes effect is seen without a restart, and the one before stays readable', async () => {
  const shelf = await shelfOf(deployed);
  await takeEffect(changed, clock.today(), FIRST);
  await shelf.refresh();
  expect(shelf.current.set.id).toBe(changed.id);
  expect((await (await shelfOf(changed)).rules(deployed.id)).book).toEqual(loadRuleBook(deployed));
});

test('a set of a later day does not take effect before it', async () => {
  const shelf = await shelfOf(deployed);
  await takeEffect(changed, addDays(clock.today(), 1), FIRST);
  await shelf.refresh();
  expect(shelf.current.set.id).toBe(deployed.id);
});

test('what is planned at the moment of the change is under one set or the other, never a mixture', async () => {
  const shelf = await shelfOf(deployed);
  const books = new Map([deployed, changed].map((set) => [set.id, JSON.stringify(loadRuleBook(set))]));
  const reads = Array.from({ length: 40 }, async (_, index) => {
    if (index === 20) await takeEffect(changed, clock.today(), FIRST);
    return unitOfWork.run(({ manager }) => shelf.inForce(manager));
  });
  const seen = new Set<string>();
  for (const { set, book } of await Promise.all(reads)) {
    seen.add(set.id);
    expect(JSON.stringify(book)).toBe(books.get(set.id));
  }
  expect(seen.has(deployed.id)).toBe(true);
  expect((await unitOfWork.run(({ manager }) => shelf.inForce(manager))).set.id).toBe(changed.id);
});

test('the same enactment takes effect once, however often it is carried out', async () => {
  await shelfOf(deployed);
  await takeEffect(changed, clock.today(), FIRST);
  await takeEffect(changed, clock.today(), FIRST);
  await takeEffect(deployed, clock.today(), SECOND);
  expect((await effects()).map(({ ruleSet }) => ruleSet)).toEqual([deployed.id, changed.id, deployed.id]);
});

test('kept texts that somebody changed are not read as if they were the old ones', async () => {
  await shelfOf(deployed);
  const owner = await createDataSource({ url: database.ownerUrl, applicationName: 'forger' }).initialize();
  await owner.query(
    `UPDATE work.rule_pack SET files = jsonb_set(files, '{money.yaml}', '"{}"') WHERE layer = 'national'`,
  );
  await owner.destroy();
  await expect(shelfOf(changed)).rejects.toThrow('are not those that it was named by');
});

test.each([
  ['rule_pack', 'layer'],
  ['rule_set', 'id'],
  ['rule_set_effect', 'origin'],
])('the application cannot change or remove work.%s', async (table, column) => {
  for (const statement of [`UPDATE work.${table} SET ${column} = ${column}`, `DELETE FROM work.${table}`])
    await expect(database.dataSource.query(statement)).rejects.toMatchObject({ code: '42501' });
});
