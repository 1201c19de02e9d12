import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { Worker } from '@temporalio/worker';
import { workflowIdOf, type EndedRun, type HistoryReplayer } from '@vinhdanh/contracts';

/** Replays histories with the bundle of workflows that a worker runs. */
export class BundleReplayer implements HistoryReplayer {
  constructor(private readonly workflowBundle: { readonly codePath: string }) {}

  async faultsOf(
    histories: ReadonlyArray<{ readonly run: EndedRun; readonly json: string }>,
  ): Promise<ReadonlyArray<string | null>> {
    const given = histories.map(({ run, json }) => ({
      workflowId: workflowIdOf(run.kind, run.id),
      history: historyFromJSON(JSON.parse(json)),
    }));
    const faults: Array<string | null> = [];
    const results = Worker.runReplayHistories({ workflowBundle: this.workflowBundle }, given);
    for await (const { error } of results) faults.push(error ? error.message : null);
    return faults;
  }
}
