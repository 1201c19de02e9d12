import type { Client } from '@temporalio/client';
import { workflowIdOf } from '@vinhdanh/contracts';

/** What a run of a session weighs. */
export interface Weight {
  readonly events: number;
  readonly bytes: number;
  readonly run: string;
}

export async function weightOf(engine: Client, session: string): Promise<Weight> {
  const { historyLength, historySize, runId } = await engine.workflow
    .getHandle(workflowIdOf('session', session))
    .describe();
  return { events: historyLength, bytes: historySize ?? 0, run: runId };
}
