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

/** Runs of which the database is asked together whether they are stored. */
const ASKED_AT_ONCE = 500;

/** The oldest are forgotten first: time is gone through from the oldest on, in pieces of so much, milliseconds. */
const PIECE_MS = 86_400_000;

/** The engine's index may be behind: what ended so long before the last look is looked for once more, milliseconds. */
const LAG_MS = 3_600_000;

/** Between two batches, milliseconds: replaying leaves the machine to those who work. */
const PAUSE_MS = 500;

/** So many in a row that cannot be fetched may be the engine's fault, and not theirs: then it is asked whether it answers at all. */
const MOST_UNREAD = 3;

interface Fetched extends RunHistory {
  readonly run: EndedRun;
}

/** Whoever lets histories be stored: told now and then that the work goes on, and ends it. */
export interface Progress {
  readonly signal: AbortSignal;
  /** Everything that ended before is stored, as far as an attempt before this one got; 0 where there was none. */
  readonly storedUntil: number;
  beat(): void;
  /** Everything that ended before the moment is stored. */
  reached(moment: number): void;
}

/** How many were stored, and the runs among them that do not replay with the workflows as they are. */
export interface StoredHistories {
  readonly stored: number;
  readonly faulty: readonly string[];
  /** Runs whose histories the engine did not give: they are asked for again. */
  readonly unread: readonly string[];
}

/** Brings histories of ended runs from the engine into the record, each checked by replaying it and kept as soon as it is. */
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
    const until = now - Math.min(this.afterMs, retentionMs / 4);
    const known = Math.max(this.storedUntil, progress.storedUntil) - LAG_MS;
    const faulty: string[] = [];
    const unread: string[] = [];
    let stored = 0;
    for (let from = Math.max(now - retentionMs, known); from < until; from += PIECE_MS) {
      const to = Math.min(from + PIECE_MS, until);
      stored += await this.storeEndedIn(from, to, progress, { faulty, unread });
      if (unread.length > 0) continue;
      this.storedUntil = to;
      progress.reached(to);
    }
    return { stored, faulty, unread };
  }

  private async storeEndedIn(
    from: number,
    to: number,
    progress: Progress,
    found: { readonly faulty: string[]; readonly unread: string[] },
  ): Promise<number> {
    let stored = 0;
    const ended = this.engine.endedBetween(toInstant(from), toInstant(to));
    for await (const runs of inBatches(ended, ASKED_AT_ONCE)) {
      const missing = await this.missingOf(runs);
      for (let first = 0; first < missing.length; first += AT_ONCE) {
        progress.signal.throwIfAborted();
        progress.beat();
        const fetched = await this.fetch(missing.slice(first, first + AT_ONCE), progress, found.unread);
        stored += await this.proveAndKeep(fetched, progress, found.faulty);
        if (fetched.length === AT_ONCE) await delay(PAUSE_MS, undefined, { signal: progress.signal });
      }
    }
    return stored;
  }

  private async missingOf(runs: readonly EndedRun[]): Promise<readonly EndedRun[]> {
    const ids = runs.map(({ runId }) => runId);
    const missing = await this.unitOfWork.run(({ histories }) => histories.missing(ids));
    return runs.filter(({ runId }) => missing.has(runId));
  }

  /** One that the engine does not give keeps none of the others. @throws where the engine gives none, and no answer either */
  private async fetch(
    runs: readonly EndedRun[],
    progress: Progress,
    unread: string[],
  ): Promise<readonly Fetched[]> {
    const fetched: Fetched[] = [];
    let inRow = 0;
    for (const run of runs) {
      try {
        const history = await this.engine.historyOf(run);
        if (history) fetched.push({ run, ...history });
        inRow = 0;
      } catch (error) {
        inRow += 1;
        if (progress.signal.aborted) throw error;
        unread.push(run.runId);
        if (inRow % MOST_UNREAD === 0) await this.engine.retentionMs();
      }
      progress.beat();
    }
    return fetched;
  }

  private async proveAndKeep(
    fetched: readonly Fetched[],
    progress: Progress,
    faulty: string[],
  ): Promise<number> {
    if (fetched.length === 0) return 0;
    let kept = 0;
    for await (const fault of this.replayer.faultsOf(fetched)) {
      const history = fetched[kept];
      if (!history) break;
      if (fault !== null) faulty.push(history.run.runId);
      await this.keep(history, fault);
      kept += 1;
      progress.signal.throwIfAborted();
      progress.beat();
    }
    return kept;
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

async function* inBatches(runs: AsyncIterable<EndedRun>, size: number): AsyncIterable<readonly EndedRun[]> {
  let batch: EndedRun[] = [];
  for await (const run of runs) {
    batch.push(run);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
