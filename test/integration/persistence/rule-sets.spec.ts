import type { DataSource } from 'typeorm';
import { Clock, RulesUnreadable, RuleShelf } from '@vinhdanh/application';
import { addDays, type RuleSet } from '@vinhdanh/domain';
import { createDataSource, RuleSetStore, UnitOfWork } from '@vinhdanh/persistence';
import { loadRuleBook, loadRules, ruleSetOf } from '@vinhdanh/rules';
import { UPCASTERS, type PackUpcaster } from '../../../libs/rules/forms/upcasters';
import { examineRules } from '../../../apps/cli/doctor/examine-rules';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { inNextForm } from '../../support/later-release';
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

/** What the owner of the database, and nobody else, can do to texts that are kept. */
async function asOwner<T>(work: (owner: DataSource) => Promise<T>): Promise<T> {
  const owner = await createDataSource({ url: database.ownerUrl, applicationName: 'forger' }).initialize();
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

const NOT_THOSE = {
  code: 'rule-set-unreadable',
  params: { what: expect.stringContaining('named by') as string },
};

test('kept texts that somebody changed are not read as if they were the old ones, and are once they are back', async () => {
  await shelfOf(deployed);
  const money = await asOwner(async (owner) => {
    const [kept] = await owner.query<Array<{ money: unknown }>>(
      `SELECT files->'money.yaml' AS money FROM work.rule_pack WHERE layer = 'national'`,
    );
    await owner.query(
      `UPDATE work.rule_pack SET files = jsonb_set(files, '{money.yaml}', '"{}"') WHERE layer = 'national'`,
    );
    return kept?.money;
  });
  const shelf = await shelfOf(changed);
  expect(shelf.inForceNow).toMatchObject({ set: { id: deployed.id }, rules: null, unread: { why: 'texts' } });
  expect(() => shelf.current).toThrow(RulesUnreadable);
  const { standing } = loadRuleBook(deployed);
  expect(standing.length).toBeGreaterThan(0);
  expect(shelf.standingBodies).toEqual(standing);
  for (const asked of [shelf.rules(deployed.id), shelf.texts(deployed.id)])
    await expect(asked).rejects.toMatchObject({ refusal: NOT_THOSE });
  await expect(unitOfWork.run(({ manager }) => shelf.inForce(manager))).rejects.toThrow(RulesUnreadable);
  await asOwner((owner) =>
    owner.query(
      `UPDATE work.rule_pack SET files = jsonb_set(files, '{money.yaml}', $1) WHERE layer = 'national'`,
      [JSON.stringify(money)],
    ),
  );
  await shelf.refresh();
  expect(shelf.current.book).toEqual(loadRuleBook(deployed));
});

test('a set whose texts are gone keeps nobody from starting either', async () => {
  await shelfOf(deployed);
  await asOwner((owner) => owner.query('DELETE FROM work.rule_pack'));
  const shelf = await shelfOf(changed);
  expect(shelf.inForceNow).toMatchObject({ set: { id: deployed.id }, unread: { why: 'texts' } });
});

test('what is deployed and cannot be read is not entered by a first start, which ends with its place', async () => {
  const unsound = edited(/^money/, [/amount:/g, 'amonut:']);
  await expect(shelfOf(unsound)).rejects.toThrow(/^national\/money\.yaml: /);
  expect(await effects()).toEqual([]);
  expect((await shelfOf(deployed)).current.set.id).toBe(deployed.id);
});

test('the doctor tells of a set of a later form before its day comes', async () => {
  await shelfOf(deployed);
  const layers = deployed.layers.map(({ name }) => name);
  const look = () => examineRules(database.dataSource, layers);
  expect(await look()).toMatchObject([{ part: 'rules', isWell: true }]);
  await takeEffect(inNextForm(), addDays(clock.today(), 1), FIRST);
  const [inForce, coming] = await look();
  expect(inForce).toMatchObject({ isWell: true });
  expect(coming).toMatchObject({ part: 'coming rules', isWell: false });
  expect(coming?.state).toContain('national/form.yaml:1');
});

/** A form in which the deployed packs were never written: all of their money stood under one more name. */
const older = ruleSetOf(
  deployed.layers.map(({ name, version }) => {
    const { 'money.yaml': money, ...files } = deployed.texts[version] ?? {};
    const inside = money && `money:\n${money.replace(/^(?=.)/gm, '  ')}`;
    return { name, files: inside === undefined ? files : { ...files, 'money.yaml': inside } };
  }),
);
const fromOlder: PackUpcaster = (files) =>
  'money.yaml' in files
    ? { ...files, 'money.yaml': (files['money.yaml'] as { money: unknown }).money }
    : files;

test('a set that an earlier release kept in an older form is in force, says what it said, and keeps its name', async () => {
  await takeEffect(older, clock.today(), FIRST);
  const shelf = await new RuleShelf(unitOfWork, deployed, clock, (set) =>
    loadRules(set, [...UPCASTERS, fromOlder]),
  ).open();
  expect(shelf.current.set).toEqual({ id: older.id, layers: older.layers });
  expect(shelf.current.law).toEqual(loadRules(deployed).law);
  expect(await shelf.texts(older.id)).toEqual(older);
});

test('one of a form that no release had keeps nobody from starting: it is not read, and others are', async () => {
  await takeEffect(older, clock.today(), FIRST);
  const shelf = await shelfOf(deployed);
  expect(shelf.inForceNow.unread).toMatchObject({
    why: 'form',
    what: { en: expect.stringContaining('national/money.yaml') as string },
  });
  expect(shelf.waiting?.id).toBe(deployed.id);
  expect(() => shelf.standingBodies).toThrow(RulesUnreadable);
  await takeEffect(deployed, clock.today(), SECOND);
  await shelf.refresh();
  expect(shelf.current.set.id).toBe(deployed.id);
  await expect(shelf.rules(older.id)).rejects.toThrow(RulesUnreadable);
});

test.each([
  ['rule_pack', 'layer'],
  ['rule_set', 'id'],
  ['rule_set_effect', 'origin'],
  ['rule_set_standing', 'rule_set_id'],
])('the application cannot change or remove work.%s', async (table, column) => {
  for (const statement of [`UPDATE work.${table} SET ${column} = ${column}`, `DELETE FROM work.${table}`])
    await expect(database.dataSource.query(statement)).rejects.toMatchObject({ code: '42501' });
});
