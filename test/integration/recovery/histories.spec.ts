import { gunzipSync } from 'node:zlib';
import type { EngineHistories } from '@vinhdanh/contracts';
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
const progress = { signal: new AbortController().signal, beat: () => undefined };

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
    expect(await store.execute(progress)).toEqual({ stored: 0, faulty: [] });

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
    expect(
      await replayer.faultsOf([
        { run, json },
        { run, json: other },
      ]),
    ).toEqual([null, expect.stringContaining('projectElsewhere')]);
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
