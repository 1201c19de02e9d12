import { randomUUID } from 'node:crypto';
import { AdmitEngine, AnotherEngine, KnownEngines, type OtherEngine } from '@vinhdanh/application';
import { ENGINE_THING, workflowIdOf, type EngineIdentity } from '@vinhdanh/contracts';
import { UnitOfWork } from '@vinhdanh/persistence';
import { verifyChain, type ChainedEvent } from '@vinhdanh/record';
import { createClient, TemporalEngine, TemporalThingRevival } from '@vinhdanh/temporal';
import type { Client } from '@temporalio/client';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { submission } from '../../support/fixtures';
import { now, people, shortRoute } from '../../support/lives';
import { until } from '../../support/until';

const PLACE = { address: '127.0.0.1:7233', name: 'vinhdanh' };
const engineOf = (cluster: string): { identity: EngineIdentity; place: typeof PLACE } => ({
  identity: { cluster, namespace: `namespace of ${cluster}` },
  place: PLACE,
});
/** Knows nothing, or all that it is asked for. */
const knowing = (standing: 'absent' | 'running') => ({ standingOf: () => Promise.resolve(standing) });

let database: TestDatabase;
let unitOfWork: UnitOfWork;
beforeEach(async () => {
  database = await createTestDatabase();
  unitOfWork = new UnitOfWork(database.dataSource);
}, 60_000);
afterEach(() => database.drop(), 60_000);

const engineEvents = (): Promise<ChainedEvent[]> =>
  database.dataSource.query(
    `SELECT seq, body, salt, seals, previous_hash AS "previousHash", hash FROM record.event
     WHERE thing_kind = 'engine' ORDER BY seq`,
  );

it('keeps the first engine that is met, refuses another, and lets it follow knowingly, which is recorded', async () => {
  const engines = new KnownEngines(unitOfWork, knowing('absent'));
  expect(await engines.compare(engineOf('old'))).toBe('first');
  expect(await engines.current()).toBeNull();
  expect(await engines.meet(engineOf('old'))).toBeNull();
  expect(await engines.meet(engineOf('old'))).toBeNull();
  const refused = await engines.meet(engineOf('new'));
  expect(refused).toBeInstanceOf(AnotherEngine);
  expect(refused?.en).toMatch(/new\/namespac, not the one .* old\/namespac.*--new-engine/);
  expect(refused?.vi).toContain('vinhdanh recover --new-engine');

  for (const cluster of ['new', 'new', 'old'])
    expect(await engines.accept(engineOf(cluster), await engines.current())).toBeNull();
  expect(await engines.current()).toMatchObject({ number: 3, cluster: 'old', place: PLACE });
  expect(await engines.meet(engineOf('new'))).toBeInstanceOf(AnotherEngine);
  const events = await engineEvents();
  const [old, other] = [engineOf('old').identity, engineOf('new').identity];
  expect(events.map(({ body }) => body)).toMatchObject([
    { seq: 1, type: 'engine-changed', from: old, to: other, by: 'system' },
    { seq: 2, type: 'engine-changed', from: other, to: old },
  ]);
  expect(verifyChain({ kind: 'engine', id: ENGINE_THING }, events)).toBeNull();
});

it('of many that start at once with two engines, those of one work', async () => {
  const engines = new KnownEngines(unitOfWork, knowing('absent'));
  const starts = ['one', 'other', 'one', 'other', 'one', 'other'];
  const met = await Promise.all(starts.map((cluster) => engines.meet(engineOf(cluster))));
  const kept = (await engines.current())?.cluster;
  expect(met.map((found) => found === null)).toEqual(starts.map((cluster) => cluster === kept));
});

it('of two that accept engines at once one is let follow, and the other is told so', async () => {
  const engines = new KnownEngines(unitOfWork, knowing('absent'));
  await engines.meet(engineOf('old'));
  const before = await engines.current();
  const clusters = ['one', 'other', 'one', 'other'];
  const found = await Promise.all(clusters.map((cluster) => engines.accept(engineOf(cluster), before)));
  const current = await engines.current();
  expect(found.map((one) => one === null)).toEqual(clusters.map((cluster) => cluster === current?.cluster));
  const events = await engineEvents();
  expect(events).toHaveLength(1);
  expect(current?.number).toBe(2);
  expect(verifyChain({ kind: 'engine', id: ENGINE_THING }, events)).toBeNull();
});

it('one that moved to another address is the same, and is remembered at both; one that was left behind is not', async () => {
  const engines = new KnownEngines(unitOfWork, knowing('absent'));
  const moved = { ...engineOf('one'), place: { address: 'temporal:7233', name: 'vinhdanh' } };
  await engines.meet(engineOf('one'));
  expect(await Promise.all([moved, moved, engineOf('one'), moved].map((met) => engines.meet(met)))).toEqual([
    ...[null, null, null, null],
  ]);
  const places = await engines.placesOf(moved.identity);
  expect(places).toEqual([moved.place, PLACE]);
  expect(await engines.current()).toMatchObject({ number: 2, cluster: 'one', place: moved.place });
  expect(await engineEvents()).toEqual([]);

  await engines.accept(engineOf('other'), await engines.current());
  const elsewhere = { ...moved, place: { address: 'elsewhere:7233', name: 'vinhdanh' } };
  expect(await engines.meet(elsewhere)).toBeInstanceOf(AnotherEngine);
  expect(await engines.placesOf(moved.identity)).toHaveLength(2);
});

it('an installation with open things that knew no engines keeps none that knows nothing of them', async () => {
  await database.dataSource.query(
    `INSERT INTO read.dossier (id, code, seq, status, award, subject_name, search, held, submitted_at, changed_at, state)
     VALUES ($1, 'HS', 1, 'climbing', '', '', '', false, now(), now(), '{}')`,
    [randomUUID()],
  );
  const empty = await new KnownEngines(unitOfWork, knowing('absent')).meet(engineOf('wrong'));
  expect(empty?.en).toContain('knows none of what is open in this database');
  expect(await new KnownEngines(unitOfWork, knowing('running')).meet(engineOf('right'))).toBeNull();
});

describe('a recovery', () => {
  const settings = {
    address: process.env.TEMPORAL_ADDRESS ?? '',
    namespace: process.env.TEMPORAL_NAMESPACE ?? '',
    taskQueue: `nobody-${randomUUID()}`,
  };
  let client: Client;
  let revival: TemporalThingRevival;
  beforeAll(() => {
    client = createClient(settings);
    revival = new TemporalThingRevival(client, settings);
  });
  afterAll(() => client.connection.close());

  const unreachable = () => Promise.reject(new Error('no answer'));
  const still = (identity: EngineIdentity): OtherEngine => ({
    identity: () => Promise.resolve(identity),
    running: () => revival.running(),
  });

  it('is let into no engine but the known one, and into a new one when nothing runs twice', async () => {
    const engine = new TemporalEngine(client, settings);
    const engines = new KnownEngines(unitOfWork, revival);
    const asked: string[] = [];
    const admit = (acceptsNew: boolean, old: OtherEngine | null, dryRun = false) =>
      new AdmitEngine(
        unitOfWork,
        engines,
        engine,
        revival,
        ({ address }, ask) => {
          asked.push(address);
          return old === null || address === 'gone:7233' ? unreachable() : ask(old);
        },
        0,
      ).execute({ dryRun, acceptsNew });
    expect(await engine.identity()).toEqual(await engine.identity());

    expect(await admit(false, null, true)).toEqual({ isNew: false });
    expect(await engines.current()).toBeNull();
    const known = engineOf('lost');
    await engines.meet(known);
    await engines.meet({ ...known, place: { address: 'gone:7233', name: 'vinhdanh' } });
    expect(await admit(false, null)).toMatchObject({ refusal: { reason: 'another' } });

    const id = randomUUID();
    const applicant = { person: people.applicant.person, organization: 'unit' };
    const opening = submission({ id, code: `HS-${id}`, applicant, route: shortRoute() });
    await revival.begin('dossier', id, { opening, by: people.applicant, at: now() });
    const things = [{ kind: 'dossier', id }];
    const running = async () => {
      const found = [];
      for await (const thing of revival.running()) found.push(thing);
      return found;
    };
    await until('the index knows the run', async () => (await running()).length > 0);
    expect(await admit(true, still(known.identity))).toMatchObject({
      refusal: { reason: 'old-one-runs', things },
    });
    expect(asked).toEqual(['gone:7233', PLACE.address]);
    const silent: OtherEngine = {
      ...still(known.identity),
      // eslint-disable-next-line require-yield -- it gives none
      running: async function* () {
        await unreachable();
      },
    };
    expect(await admit(true, silent)).toEqual({
      refusal: { reason: 'old-one-runs', place: PLACE, things: [] },
    });
    expect(await admit(true, still(engineOf('a third').identity))).toEqual({
      refusal: { reason: 'runs-of-others', things },
    });

    await unitOfWork.run(({ outbox }) =>
      outbox.add({ thingKind: 'dossier', thingId: id, opening: {} as never }, now()),
    );
    const nobody = { reason: 'nobody-serves', things };
    expect(await admit(true, null, true)).toEqual({ refusal: { ...nobody, isTrial: true } });
    expect((await engines.current())?.cluster).toBe('lost');
    expect(await admit(true, null)).toEqual({ refusal: { ...nobody, isTrial: false } });
    expect(await engines.current()).toMatchObject(await engine.identity());

    await client.workflow.getHandle(workflowIdOf('dossier', id)).terminate();
    await until('the index knows its end', async () => (await running()).length === 0);
    expect(await admit(false, null)).toEqual({ isNew: false });
  }, 60_000);
});
