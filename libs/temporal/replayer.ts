import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { Worker, type ReplayResult } from '@temporalio/worker';
import { workflowIdOf, type EndedRun, type HistoryReplayer } from '@vinhdanh/contracts';

/** The longest history of a session replays in seconds; what takes longer does not come to an end, milliseconds. */
const LIMIT_MS = 120_000;

interface Given {
  readonly run: EndedRun;
  readonly json: string;
}

/** Replays histories with the bundle of workflows that a worker runs. */
export class BundleReplayer implements HistoryReplayer {
  constructor(
    private readonly workflowBundle: { readonly codePath: string },
    private readonly limitMs = LIMIT_MS,
  ) {}

  /** One that breaks the replaying itself is a fault like any other, and those behind it are replayed anew. */
  async *faultsOf(histories: readonly Given[]): AsyncIterable<string | null> {
    for (let done = 0; done < histories.length;) {
      const results = this.replay(histories.slice(done));
      let isBroken = false;
      try {
        for (; !isBroken && done < histories.length; done += 1) {
          const fault = await this.next(results).catch((error: unknown) => {
            isBroken = true;
            return error instanceof Error ? error.message : String(error);
          });
          yield fault;
        }
      } finally {
        // Also where nobody takes the next one. One that hangs would keep whoever waited for its end.
        const end = Promise.resolve(results.return?.()).catch(() => undefined);
        if (!isBroken) await end;
      }
    }
  }

  private replay(histories: readonly Given[]): AsyncIterator<ReplayResult, unknown> {
    const { workflowBundle } = this;
    return Worker.runReplayHistories({ workflowBundle }, readable(histories))[Symbol.asyncIterator]();
  }

  private async next(results: AsyncIterator<ReplayResult, unknown>): Promise<string | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      const seconds = this.limitMs / 1_000;
      timer = setTimeout(
        () => reject(new Error(`The replay has not come to an end in ${seconds} s.`)),
        this.limitMs,
      );
    });
    try {
      const result = await Promise.race([results.next(), late]);
      if (result.done) throw new Error('The replayer ended before the history.');
      return result.value.error?.message ?? null;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Read one by one: one that cannot be read is a fault of its own. */
function* readable(histories: readonly Given[]) {
  for (const { run, json } of histories)
    yield { workflowId: workflowIdOf(run.kind, run.id), history: historyFromJSON(JSON.parse(json)) };
}
