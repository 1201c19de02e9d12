import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { toInstant, type Actor } from '@vinhdanh/domain';
import { Repositories } from '@vinhdanh/persistence';
import { createClient, NoAnswer, TemporalThingGateway } from '@vinhdanh/temporal';
import { today } from '../support/days';
import { startEngine, type TestEngine } from '../support/engine';
import { FaultyProxy } from '../support/faulty-proxy';
import { ROUTE, submission } from '../support/fixtures';
import { Register } from '../support/register';
import { until } from '../support/until';

let engine: TestEngine;
let proxy: FaultyProxy;
let client: Client;
let gateway: TemporalThingGateway;
let applicant: Actor;
let secretary: Actor;

beforeAll(async () => {
  engine = await startEngine();
  proxy = await FaultyProxy.before(process.env.TEMPORAL_ADDRESS ?? '');
  const { namespace } = engine.client.options;
  client = createClient({ address: proxy.address, namespace, taskQueue: 'unused' });
  gateway = new TemporalThingGateway(client, { taskQueue: 'unused', commandLimitMs: 4_000 });
  const register = await Register.seed(engine.database.dataSource);
  applicant = await register.appoint('applicant', 'unit');
  secretary = await register.appoint('secretary', 'unit');
}, 60_000);

afterEach(() => proxy.set('open'));

afterAll(async () => {
  await client.connection.close();
  await proxy.stop();
  await engine.stop();
});

async function begun(): Promise<string> {
  const id = randomUUID();
  const { person, organization } = applicant;
  const opening = submission({
    id,
    applicant: { person, organization },
    route: { ...ROUTE, chosenBy: today() },
  });
  await engine.gateway.begin('dossier', id, { opening, by: applicant, at: toInstant(Date.now()) });
  return id;
}

const receive = (id: string, updateId: string, by = gateway) =>
  by.command(
    'dossier',
    id,
    { type: 'receive', actor: secretary, on: today(), route: null, note: '' },
    updateId,
    'request',
  );

const recorded = (id: string, count: number) =>
  until(`${count} events are recorded`, async () => {
    const { record } = new Repositories(engine.database.dataSource.manager);
    const events = await record.eventsOf('dossier', id);
    return events.length === count && events;
  });

test('beginning a thing again changes nothing, also after it has ended', async () => {
  const id = await begun();
  const opening = { opening: submission({ id }), by: applicant, at: toInstant(Date.now()) };
  await engine.gateway.begin('dossier', id, opening);
  const withdraw = { type: 'withdraw' as const, actor: applicant, on: today(), reason: 'thôi' };
  expect(await gateway.command('dossier', id, withdraw, 'w', 'r')).toMatchObject({ kind: 'accepted' });
  await recorded(id, 3);
  await until('the thing has ended', async () => {
    const { status } = await engine.client.workflow.getHandle(`dossier-${id}`).describe();
    return status.name === 'COMPLETED';
  });
  await engine.gateway.begin('dossier', id, opening);
  const { status } = await engine.client.workflow.getHandle(`dossier-${id}`).describe();
  expect(status.name).toBe('COMPLETED');
  expect(await receive(id, 'late')).toEqual({ kind: 'absent' });
  expect(await gateway.command('dossier', id, withdraw, 'w', 'r')).toMatchObject({ kind: 'accepted' });
});

test('a server that comes back within the limit answers', async () => {
  const id = await begun();
  const patient = new TemporalThingGateway(client, { taskQueue: 'unused', commandLimitMs: 20_000 });
  proxy.set('closed');
  const answer = receive(id, 'patient', patient);
  await until('a try has been turned away', async () => proxy.turnedAway > 1);
  proxy.set('open');
  expect(await answer).toMatchObject({ kind: 'accepted', receipt: { seq: 4 } });
});

test('a command whose answer is lost is unknown; asked again under the same id, it was recorded once', async () => {
  const id = await begun();
  await recorded(id, 2);
  expect(await gateway.outcomeOf('dossier', id, 'lost')).toEqual({ kind: 'absent' });
  proxy.set('mute');
  const answer = receive(id, 'lost');
  await recorded(id, 4);
  expect(await answer).toEqual({ kind: 'unknown' });
  proxy.set('closed');
  proxy.set('open');
  const outcome = { kind: 'accepted', receipt: { thing: 'dossier', id, seq: 4 } };
  expect(await receive(id, 'lost')).toMatchObject(outcome);
  expect(await gateway.outcomeOf('dossier', id, 'lost')).toMatchObject(outcome);
  await recorded(id, 4);
});

test('once it is known that the server is gone, nothing is said to be unknown', async () => {
  const id = await begun();
  await proxy.stop();
  const noticing = await receive(id, 'never');
  expect(['unknown', 'unavailable']).toContain(noticing.kind);
  expect(await receive(id, 'never')).toEqual({ kind: 'unavailable' });
  const opening = { opening: submission({ id }), by: applicant, at: toInstant(Date.now()) };
  await expect(gateway.begin('dossier', id, opening)).rejects.toThrow(NoAnswer);
}, 20_000);
