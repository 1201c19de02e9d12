import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type {
  EndedRun,
  EngineHistories,
  HistoryReplayer,
  HistoryStored,
  RunHistory,
} from '@vinhdanh/contracts';
import { dayOf, SYSTEM, toInstant } from '@vinhdanh/domain';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { sha256Hex } from '@vinhdanh/platform';

/** Histories replayed by one replayer, and kept in memory. */
const AT_ONCE = 20;

/** The engine's index may be behind: what ended so long before the last look is looked for once more, milliseconds. */
const LAG_MS = 3_600_000;

/** Between two batches, milliseconds: replaying leaves the machine to those who work. */
const PAUSE_MS = 500;

interface Fetched extends RunHistory {
  readonly run: EndedRun;
}

/** Whoever lets histories be stored: told now and then that the work goes on, and ends it. */
export interface Progress {
  readonly signal: AbortSignal;
  beat(): void;
}

/** How many were stored, and the runs among them that do not replay with the workflows as they are. */
export interface StoredHistories {
  readonly stored: number;
  readonly faulty: readonly string[];
}

/** Brings histories of ended runs from the engine into the record, each checked by replaying it. */
export class StoreHistories {
  /** Everything that ended before is stored. */
  private storedUntil = 0;

  /** @param afterMs a run is left to the engine alone for so long after its end, at most a quarter of its memory */
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly engine: EngineHistories,
    private readonly replayer: HistoryReplayer,
    private readonly afterMs: number,
  ) {}

  /** @throws when engine or database are out of reach: what was stored stays stored */
  async execute(progress: Progress): Promise<StoredHistories> {
    const retentionMs = await this.engine.retentionMs();
    const now = Date.now();
    const from = Math.max(now - retentionMs, this.storedUntil - LAG_MS);
    const until = now - Math.min(this.afterMs, retentionMs / 4);
    const faulty: string[] = [];
    let stored = 0;
    for await (const runs of inBatches(this.engine.endedBetween(toInstant(from), toInstant(until)))) {
      progress.signal.throwIfAborted();
      progress.beat();
      const fetched = await this.fetchMissing(runs, progress);
      const faults = fetched.length === 0 ? [] : await this.replayer.faultsOf(fetched);
      for (const [index, history] of fetched.entries()) {
        const fault = faults[index] ?? null;
        if (fault !== null) faulty.push(history.run.runId);
        await this.keep(history, fault);
      }
      stored += fetched.length;
      if (fetched.length === AT_ONCE) await delay(PAUSE_MS, undefined, { signal: progress.signal });
    }
    this.storedUntil = until;
    return { stored, faulty };
  }

  private async fetchMissing(runs: readonly EndedRun[], progress: Progress): Promise<readonly Fetched[]> {
    const ids = runs.map(({ runId }) => runId);
    const missing = await this.unitOfWork.run(({ histories }) => histories.missing(ids));
    const fetched: Fetched[] = [];
    for (const run of runs) {
      if (!missing.has(run.runId)) continue;
      const history = await this.engine.historyOf(run);
      if (history) fetched.push({ run, ...history });
      progress.beat();
    }
    return fetched;
  }

  /** One that does not replay is stored all the same: it will not be had again. The record's log holds its hash. */
  private async keep({ run, json, events }: Fetched, replayFault: string | null): Promise<void> {
    const content = gzipSync(json);
    const sha256 = sha256Hex(json);
    const at = toInstant(Date.now());
    const { runId, kind: thing, id, status } = run;
    const body = { thing, id, status, events, sha256 };
    const event: HistoryStored = { seq: 1, type: 'history-stored', at, on: dayOf(at), by: SYSTEM, ...body };
    await this.unitOfWork.run(async ({ histories, record }) => {
      if (await histories.store({ run, events, replayFault, sha256, content }))
        await record.append('history', [{ id: runId, tailHash: '', events: [event] }]);
    });
  }
}

async function* inBatches(runs: AsyncIterable<EndedRun>): AsyncIterable<readonly EndedRun[]> {
  let batch: EndedRun[] = [];
  for await (const run of runs) {
    batch.push(run);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
