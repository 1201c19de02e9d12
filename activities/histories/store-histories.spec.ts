import type { EndedRun, EngineHistories, HistoryReplayer } from '@vinhdanh/contracts';
import { toInstant } from '@vinhdanh/domain';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { StoreHistories } from './store-histories';

const HOUR_MS = 3_600_000;
const progress = {
  signal: new AbortController().signal,
  storedUntil: 0,
  beat: () => undefined,
  reached: () => undefined,
};

const runs = Array.from({ length: 5 }, (_, at): EndedRun => {
  const moment = toInstant(Date.now() - HOUR_MS);
  const ends = { status: 'COMPLETED', startedAt: moment, closedAt: moment };
  return { kind: 'dossier', id: `d${at}`, runId: `r${at}`, ...ends };
});

/** An engine that gives none of the histories but the last, and may itself be lost meanwhile. */
function engineThat(isLost: () => boolean): EngineHistories {
  return {
    async *endedBetween() {
      yield* runs;
    },
    historyOf: ({ runId }) =>
      runId === 'r4' ? Promise.resolve({ json: '{}', events: 1 }) : Promise.reject(new Error('too large')),
    retentionMs: () => (isLost() ? Promise.reject(new Error('no answer')) : Promise.resolve(24 * HOUR_MS)),
  };
}

const replayer: HistoryReplayer = {
  async *faultsOf(histories) {
    yield* histories.map(() => null);
  },
};

function storing(engine: EngineHistories) {
  const kept: string[] = [];
  const histories = {
    missing: (ids: readonly string[]) => Promise.resolve(new Set(ids.filter((id) => !kept.includes(id)))),
    store: ({ run }: { run: EndedRun }) => Promise.resolve(kept.push(run.runId) > 0),
  };
  const repositories = { histories, record: { append: () => Promise.resolve() } };
  const unitOfWork = {
    run: (work: (with_: unknown) => unknown) => work(repositories),
  } as unknown as UnitOfWork;
  return { kept, store: new StoreHistories(unitOfWork, engine, replayer, 0) };
}

test('however many cannot be fetched in a row, those behind them are stored', async () => {
  const { kept, store } = storing(engineThat(() => false));
  const { stored, unread } = await store.execute(progress);
  expect({ stored, kept }).toEqual({ stored: 1, kept: ['r4'] });
  expect(new Set(unread)).toEqual(new Set(['r0', 'r1', 'r2', 'r3']));
});

test('an engine that is lost meanwhile is not asked for all of them', async () => {
  let asked = 0;
  const { kept, store } = storing(engineThat(() => (asked += 1) > 1));
  await expect(store.execute(progress)).rejects.toThrow('no answer');
  expect(kept).toEqual([]);
});
