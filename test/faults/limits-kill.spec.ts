import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { ThingGateway } from '@vinhdanh/contracts';
import { addDays, dayOf, toInstant, type EnactmentState, type Instant } from '@vinhdanh/domain';
import { Repositories, UnitOfWork } from '@vinhdanh/persistence';
import { verifyChain } from '@vinhdanh/record';
import { createClient, TemporalThingGateway } from '@vinhdanh/temporal';
import { atOnce } from '../../activities/delivery/at-once';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { actor, APPLICANT } from '../support/fixtures';
import { calendarOrder, limitedSubmission, publishedCalendar } from '../support/limited-dossiers';
import { until } from '../support/until';
import { startWorker, type WorkerProcess } from '../support/worker-process';

const DOSSIERS = 150;
const CALENDAR = { daysOff: [], workingSaturdays: [] };

const now = (): Instant => toInstant(Date.now());

describe('limits that an order moves, and a worker that is killed while it does', () => {
  const taskQueue = `limits-kill-${randomUUID()}`;
  const engine = {
    address: process.env.TEMPORAL_ADDRESS ?? '',
    namespace: process.env.TEMPORAL_NAMESPACE ?? '',
    taskQueue,
  };
  let database: TestDatabase;
  let client: Client;
  let gateway: ThingGateway;
  let worker: WorkerProcess;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = createClient(engine);
    gateway = new TemporalThingGateway(client, engine);
    worker = await startWorker({ databaseUrl: database.url, taskQueue });
  }, 120_000);
  afterAll(async () => {
    await worker.stop();
    worker.clear();
    await client.connection.close();
    await database.drop();
  }, 60_000);

  const count = async (sql: string, ...values: readonly unknown[]): Promise<number> => {
    const [row] = await database.dataSource.query<Array<{ count: number }>>(sql, [...values]);
    return row?.count ?? 0;
  };
  const movedBy = (order: string, id: string): Promise<number> =>
    count(
      `SELECT count(*)::int AS count FROM record.event
       WHERE thing_id = $2 AND type = 'limit-moved' AND body->>'source' = $1`,
      order,
      id,
    );

  /** As whoever records the dossier at this moment: its events wait until it lets go. */
  async function withDossierLocked(id: string, work: () => Promise<void>): Promise<void> {
    const runner = database.dataSource.createQueryRunner();
    const key = [`dossier:${id}`];
    await runner.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', key);
    try {
      await work();
    } finally {
      await runner.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', key);
      await runner.release();
    }
  }

  const startNext = async (): Promise<void> => {
    worker = await startWorker({ databaseUrl: database.url, taskQueue, directory: worker.directory });
  };

  it(`moves each of ${DOSSIERS} once, killed before they are recorded and after some of them are, and lists none as passed over`, async () => {
    const ids = Array.from({ length: DOSSIERS }, () => randomUUID()).sort();
    const [smallest = '', greatest = ''] = [ids[0], ids.at(-1)];
    await atOnce(ids, 8, (id) =>
      gateway.begin('dossier', id, {
        opening: limitedSubmission(id, CALENDAR),
        by: APPLICANT,
        at: now(),
      }),
    );
    await until(
      'every dossier is recorded',
      async () => (await count('SELECT count(*)::int AS count FROM read.dossier')) === DOSSIERS,
      60_000,
    );
    const off = addDays(dayOf(now()), 3);
    const opening = await calendarOrder(
      new UnitOfWork(database.dataSource),
      publishedCalendar([off, addDays(off, 1), addDays(off, 2)]),
      DOSSIERS,
    );
    const [first, second] = [0, 1].map(() =>
      actor('administrator', 'centre', { person: randomUUID(), office: 'administrator' }),
    );
    if (!first || !second) throw new Error('two persons');
    await gateway.begin('enactment', opening.id, { opening, by: first, at: now() });

    await withDossierLocked(smallest, async () => {
      const confirm = { type: 'confirm', actor: second, jurisdiction: 'centre' } as const;
      await gateway.command('enactment', opening.id, confirm, 'confirm', 'x');
      await until('a dossier has taken the order', async () => {
        const told = await gateway.outcomeOf('dossier', smallest, `enactment-${opening.id}-${smallest}`);
        return told.kind === 'accepted';
      });
      await worker.kill();
      expect(await movedBy(opening.id, smallest)).toBe(0);
    });

    await withDossierLocked(greatest, async () => {
      await startNext();
      await until('the first is recorded', async () => (await movedBy(opening.id, smallest)) === 1, 60_000);
      await worker.kill();
      expect(await movedBy(opening.id, greatest)).toBe(0);
    });

    await startNext();
    const state = await until(
      'the order is done',
      async () => {
        const [row] = await database.dataSource.query<Array<{ state: EnactmentState }>>(
          `SELECT state FROM read.enactment WHERE id = $1 AND phase = 'done'`,
          [opening.id],
        );
        return row?.state;
      },
      90_000,
    );
    expect(state.counts).toMatchObject({ 'limit-moved': DOSSIERS, 'passed-over': 0 });
    const listed = await count(
      `SELECT count(*)::int AS count FROM read.enactment_dossier WHERE enactment_id = $1 AND outcome = 'limit-moved'`,
      opening.id,
    );
    expect(listed).toBe(DOSSIERS);
    const { record } = new Repositories(database.dataSource.manager);
    for (const id of ids) {
      const events = await record.eventsOf('dossier', id);
      expect(events.map(({ body }) => body.type)).toEqual(['submitted', 'step-reached', 'limit-moved']);
      expect(verifyChain({ kind: 'dossier', id }, events)).toBeNull();
    }
  }, 300_000);
});
