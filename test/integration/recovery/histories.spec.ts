import { gunzipSync } from 'node:zlib';
import type { EndedRun, EngineHistories, HistoryReplayer } from '@vinhdanh/contracts';
import { toInstant } from '@vinhdanh/domain';
import { Repositories, UnitOfWork } from '@vinhdanh/persistence';
import { verifyChain, type ChainedEvent } from '@vinhdanh/record';
import { BundleReplayer, TemporalHistories } from '@vinhdanh/temporal';
import { StoreHistories } from '../../../activities/histories/store-histories';
import { examineHistories } from '../../../apps/cli/doctor/examine-histories';
import { startEngine, type TestEngine } from '../../support/engine';
import { handIn, people, settle, standsAt, stateWhen, toDossier } from '../../support/lives';
import { until } from '../../support/until';
import { WORKFLOW_BUNDLE } from '../../support/workflow-bundle';

const replayer = new BundleReplayer(WORKFLOW_BUNDLE);
const progress = {
  signal: new AbortController().signal,
  storedUntil: 0,
  beat: () => undefined,
  reached: () => undefined,
};

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('histories of ended runs', () => {
  let engine: TestEngine;
  let histories: EngineHistories;
  let store: StoreHistories;
  beforeAll(async () => {
    engine = await startEngine({ continueAfterEvents: 12 });
    histories = new TemporalHistories(engine.client, engine);
    store = new StoreHistories(new UnitOfWork(engine.database.dataSource), histories, replayer, 0);
    await settle(engine);
  }, 60_000);
  afterAll(() => engine.stop(), 60_000);

  /** A dossier of a short life, of which the engine's index knows so many runs. */
  async function ended(): Promise<string> {
    const id = await handIn(engine);
    await stateWhen(engine, 'dossier', id, standsAt('unit.intake'));
    await toDossier(engine, id, people.unit, { type: 'return', reason: 'Thiếu dấu', missing: ['report'] });
    await toDossier(engine, id, people.applicant, { type: 'withdraw', reason: 'Tự rút' });
    await engine.client.workflow.getHandle(`dossier-${id}`).result();
    await until('the index knows its end', async () => {
      for await (const run of histories.endedBetween(toInstant(0), toInstant(Date.now())))
        if (run.id === id && run.status === 'COMPLETED') return true;
      return false;
    });
    return id;
  }

  it('are stored once, replay, and have their hash in the log', async () => {
    const id = await ended();
    const { stored, faulty } = await store.execute(progress);
    expect(stored).toBeGreaterThan(0);
    expect(faulty).toEqual([]);
    expect(await store.execute(progress)).toEqual({ stored: 0, faulty: [], unread: [] });

    const repositories = new Repositories(engine.database.dataSource.manager);
    const runs = await repositories.histories.runsOf('dossier', id);
    const last = runs.at(-1);
    expect(runs.map(({ status }) => status)).toEqual([
      ...runs.slice(1).map(() => 'CONTINUED_AS_NEW'),
      'COMPLETED',
    ]);
    if (!last) throw new Error('no run is stored');
    const json = gunzipSync((await repositories.histories.contentOf(last.runId)) ?? '').toString();
    expect((JSON.parse(json) as { events: unknown[] }).events).toHaveLength(last.events);
    const run = { kind: 'dossier', id, ...last, startedAt: last.closedAt } as const;
    const other = json.replaceAll('"project"', '"projectElsewhere"');
    const [good, differing, unreadable] = [json, other, '{'].map((each) => ({ run, json: each }));
    if (!good || !differing || !unreadable) throw new Error('three histories');
    expect(await all(replayer.faultsOf([unreadable, good, differing, good]))).toEqual([
      expect.any(String),
      null,
      expect.stringContaining('projectElsewhere'),
      null,
    ]);
    const impatient = new BundleReplayer(WORKFLOW_BUNDLE, 0);
    expect(await all(impatient.faultsOf([good]))).toEqual([expect.stringContaining('not come to an end')]);
    const events = await engine.database.dataSource.query<ChainedEvent[]>(
      `SELECT seq, body, salt, seals, previous_hash AS "previousHash", hash FROM record.event
       WHERE thing_kind = 'history' AND thing_id = $1`,
      [last.runId],
    );
    expect(events).toMatchObject([
      { body: { type: 'history-stored', thing: 'dossier', id, sha256: last.sha256 } },
    ]);
    expect(verifyChain({ kind: 'history', id: last.runId }, events)).toBeNull();
  }, 60_000);

  it('are kept as they are proven, oldest first; what breaks or is not given keeps none of the others', async () => {
    const [first, second] = [await ended(), await ended()];
    const { histories: kept } = new Repositories(engine.database.dataSource.manager);
    const runsOf = async (id: string) => (await kept.runsOf('dossier', id)).length;
    const unitOfWork = new UnitOfWork(engine.database.dataSource);
    const breaking: HistoryReplayer = {
      async *faultsOf(given) {
        yield* replayer.faultsOf(given.slice(0, 1));
        throw new Error('the worker is killed');
      },
    };
    const cutOff = new StoreHistories(unitOfWork, histories, breaking, 0).execute(progress);
    await expect(cutOff).rejects.toThrow('the worker is killed');
    const keptNow = [await runsOf(first), await runsOf(second)];
    expect([...keptNow].sort()).toEqual([0, 1]);
    const [held, other] = keptNow[0] === 0 ? [first, second] : [second, first];

    const withholding: EngineHistories = Object.assign(Object.create(histories) as EngineHistories, {
      historyOf: (run: EndedRun) =>
        run.id === held ? Promise.reject(new Error('too large')) : histories.historyOf(run),
    });
    const moments: number[] = [];
    const reached = (moment: number): void => void moments.push(moment);
    const some = await new StoreHistories(unitOfWork, withholding, replayer, 0).execute({
      ...progress,
      reached,
    });
    expect(some.unread.length).toBeGreaterThan(0);
    expect(await runsOf(held)).toBe(0);
    expect(await runsOf(other)).toBeGreaterThan(0);
    const before = Date.now() - 43_200_000;
    expect(moments.filter((moment) => moment > before)).toEqual([]);
    expect((await store.execute({ ...progress, reached })).unread).toEqual([]);
    expect(await runsOf(held)).toBeGreaterThan(0);
    expect(Math.max(...moments)).toBeGreaterThan(before);

    const asked: string[] = [];
    const watched: EngineHistories = Object.assign(Object.create(histories) as EngineHistories, {
      endedBetween: (from: string, to: string) => {
        asked.push(from);
        return histories.endedBetween(toInstant(Date.parse(from)), toInstant(Date.parse(to)));
      },
    });
    const storedUntil = Date.now() - 86_400_000;
    await new StoreHistories(unitOfWork, watched, replayer, 0).execute({ ...progress, storedUntil });
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(Date.parse(asked[0] ?? '')).toBeGreaterThan(storedUntil - 2 * 3_600_000);
  }, 60_000);

  it.each(["UPDATE record.history SET status = ''", 'DELETE FROM record.history'])(
    'cannot be changed: %s',
    async (statement) => {
      await expect(engine.database.dataSource.query(statement)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('are missed by the doctor when half of the time is over', async () => {
    const { url } = engine.database;
    const retentionMs = await histories.retentionMs();
    const later = Date.now() + retentionMs * 0.75;
    expect(await examineHistories(url, histories, later)).toMatchObject({ part: 'histories', isWell: true });
    await ended();
    expect(await examineHistories(url, histories, Date.now())).toMatchObject({ isWell: true });
    const missed = await examineHistories(url, histories, later);
    expect(missed).toMatchObject({ isWell: false });
    expect(missed.state).toMatch(/^[1-9]\d* /);
    await store.execute(progress);
    expect(await examineHistories(url, histories, later)).toMatchObject({ isWell: true });
  }, 60_000);
});
