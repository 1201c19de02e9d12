import { randomUUID } from 'node:crypto';
import {
  dossierDecider,
  evolveAll,
  submit,
  type Actor,
  type DossierEvent,
  type DossierState,
} from '@vinhdanh/domain';
import type { EventBatch } from '@vinhdanh/contracts';
import { rebuildReadModels, Repositories, UnitOfWork } from '@vinhdanh/persistence';
import { verifyChain } from '@vinhdanh/record';
import { Projector } from '../../../activities';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { NOW, submission, TODAY } from '../../support/fixtures';
import { greatSession } from '../../support/great-session';
import { Register } from '../../support/register';

let database: TestDatabase;
let projector: Projector;
let people: Record<'applicant' | 'unitSecretary' | 'secretary' | 'chair' | 'member', Actor>;

beforeAll(async () => {
  database = await createTestDatabase();
  projector = new Projector(new UnitOfWork(database.dataSource));
  const register = await Register.seed(database.dataSource);
  await register.council('council');
  people = {
    applicant: await register.appoint('applicant', 'unit'),
    unitSecretary: await register.appoint('secretary', 'unit'),
    secretary: await register.appoint('secretary', 'province'),
    chair: await register.appoint('head', 'province'),
    member: await register.appoint('member', 'province'),
  };
});
afterAll(() => database.drop());

const rows = <T>(sql: string, ...params: unknown[]): Promise<T[]> =>
  database.dataSource.query<T[]>(sql, params);

const dossierBatch = (id: string, events: readonly DossierEvent[]): EventBatch => ({
  thing: 'dossier',
  id,
  events,
});

function submitted(): { id: string; events: readonly DossierEvent[] } {
  const id = randomUUID();
  const { person, organization } = people.applicant;
  const opening = submission({ id, code: `HS-${id.slice(0, 8)}`, applicant: { person, organization } });
  return { id, events: submit(opening, people.applicant, NOW) };
}

function received(events: readonly DossierEvent[]): readonly DossierEvent[] {
  const state = evolveAll<DossierState, DossierEvent>(dossierDecider.evolve, null, events);
  const decision = dossierDecider.decide(
    state,
    { type: 'receive', actor: people.unitSecretary, on: TODAY, route: null, note: 'đủ' },
    NOW,
  );
  if (!decision.accepted) throw new Error(decision.refusal.code);
  return decision.events;
}

const recordOf = (id: string) => new Repositories(database.dataSource.manager).record.eventsOf('dossier', id);

test('a batch that comes again, alone or with new events, is recorded once', async () => {
  const { id, events } = submitted();
  const more = received(events);
  await projector.project(dossierBatch(id, events));
  await projector.project(dossierBatch(id, events));
  await projector.project(dossierBatch(id, [...events, ...more]));
  const record = await recordOf(id);
  expect(record.map((event) => event.body)).toEqual([...events, ...more]);
  expect(verifyChain({ kind: 'dossier', id }, record)).toBeNull();
  expect(await rows('SELECT seq, status, step_id, search FROM read.dossier WHERE id = $1', id)).toEqual([
    {
      seq: 4,
      status: 'climbing',
      step_id: 'province.appraise',
      search: expect.stringContaining('nguyen van gia') as string,
    },
  ]);
  expect(
    await rows('SELECT kind, party FROM read.dossier_party WHERE dossier_id = $1 ORDER BY 1, 2', id),
  ).toEqual([
    { kind: 'body', party: 'province' },
    { kind: 'body', party: 'unit' },
    { kind: 'jurisdiction', party: 'centre' },
    { kind: 'jurisdiction', party: 'province' },
    { kind: 'jurisdiction', party: 'unit' },
    { kind: 'person', party: people.applicant.person },
  ]);
});

test('each person is told once of each event', async () => {
  const { id, events } = submitted();
  const batch = dossierBatch(id, [...events, ...received(events)]);
  await Promise.all([projector.project(batch), projector.project(batch)]);
  const told = await rows<{ seq: number; kind: string; person_id: string }>(
    'SELECT seq, kind, person_id FROM work.notification WHERE thing_id = $1 ORDER BY seq, kind',
    id,
  );
  expect(told).toEqual([
    { seq: 2, kind: 'step-arrived', person_id: people.unitSecretary.person },
    { seq: 3, kind: 'dossier-received', person_id: people.applicant.person },
    { seq: 4, kind: 'step-arrived', person_id: people.secretary.person },
  ]);
});

test('of many that project the same batch at once, one writes', async () => {
  const { id, events } = submitted();
  await Promise.all(Array.from({ length: 8 }, () => projector.project(dossierBatch(id, events))));
  expect(await recordOf(id)).toHaveLength(2);
});

test('a gap is refused and leaves nothing behind', async () => {
  const { id, events } = submitted();
  await projector.project(dossierBatch(id, events.slice(0, 1)));
  await expect(projector.project(dossierBatch(id, received(events)))).rejects.toThrow('gap');
  expect(await recordOf(id)).toHaveLength(1);
});

test('an event that differs from the recorded one is refused', async () => {
  const { id, events } = submitted();
  await projector.project(dossierBatch(id, events));
  const [first, second] = events as [DossierEvent, DossierEvent];
  const forged = { ...second, dueAt: NOW } as DossierEvent;
  await expect(projector.project(dossierBatch(id, [first, forged]))).rejects.toThrow('differs');
});

test('readers hear of every version', async () => {
  const { id, events } = submitted();
  const runner = database.dataSource.createQueryRunner();
  const client = (await runner.connect()) as import('pg').PoolClient;
  const heard = new Promise((resolve) =>
    client.on('notification', ({ payload }) => payload?.includes(id) && resolve(payload)),
  );
  await client.query('LISTEN things');
  await projector.project(dossierBatch(id, events));
  expect(await heard).toBe(`dossier:${id}:2`);
  await client.query('UNLISTEN *');
  await runner.release();
});

test('a session of 22 papers with 1,049 lines each is projected whole, and its end frees its dossiers', async () => {
  const { id, batches, dossiers } = greatSession(people);
  await database.dataSource.query(`INSERT INTO work.reservation SELECT unnest($1::uuid[]), 'session', $2`, [
    dossiers,
    id,
  ]);
  for (const events of batches) await projector.project({ thing: 'session', id, events });
  const [session] = await rows<{ phase: string; results: number }>(
    "SELECT phase, jsonb_array_length(state->'results') AS results FROM read.session WHERE id = $1",
    id,
  );
  expect(session).toEqual({ phase: 'closed', results: dossiers.length });
  const seq = batches.flat().length + 1;
  const head = { at: NOW, on: TODAY, by: 'system' as const };
  const end = [
    { seq, ...head, type: 'minutes-signed', as: 'secretary' },
    { seq: seq + 1, ...head, type: 'minutes-signed', as: 'chair' },
    { seq: seq + 2, ...head, type: 'outcomes-delivered', passedOver: [] },
  ];
  await projector.project({ thing: 'session', id, events: end } as EventBatch);
  expect(await rows('SELECT 1 FROM work.reservation WHERE thing_id = $1', id)).toEqual([]);
});

const dump = async (): Promise<unknown> => {
  const tables = [
    'dossier',
    'dossier_party',
    'session',
    'round',
    'thing_file',
    'enactment',
    'enactment_dossier',
  ];
  const dumped = tables.map((table) => rows(`SELECT t::text FROM read.${table} t ORDER BY t::text`));
  return Promise.all(dumped);
};

test('read models rebuilt from the record are byte for byte the same', async () => {
  const before = await dump();
  const rebuilt = await rebuildReadModels(database.dataSource);
  expect(rebuilt).toMatchObject({ dossier: 6, session: 1, round: 0 });
  expect(await dump()).toEqual(before);
});
