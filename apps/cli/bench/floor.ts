import { randomUUID } from 'node:crypto';
import type { Client, WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import { empty, finish, finishByUpdate, floor } from './floor.workflow';
import type { Thing } from './measure';

/** The floor: workflows that do nothing, and let everybody see it at once. */
export class Floor {
  private constructor(
    private readonly handles: ReadonlyArray<WorkflowHandleWithFirstExecutionRunId<typeof floor>>,
  ) {}

  static async start(client: Client, taskQueue: string, callers: number): Promise<Floor> {
    const start = () => client.workflow.start(floor, { taskQueue, workflowId: `floor-${randomUUID()}` });
    return new Floor(await Promise.all(Array.from({ length: callers }, start)));
  }

  /** @param payload what every stroke carries */
  things(payload = ''): readonly Thing[] {
    return this.handles.map((handle) => ({
      strike: () => handle.executeUpdate(empty, { args: [payload] }),
      settle: () => Promise.resolve(),
    }));
  }

  /** Each workflow told once, by the word that ends it, and seen to its end. */
  endings(by: 'signal' | 'update'): readonly Thing[] {
    return this.handles.map((handle) => ({
      strike: async () => {
        await (by === 'signal' ? handle.signal(finish) : handle.executeUpdate(finishByUpdate));
        await handle.result();
      },
      settle: () => Promise.resolve(),
    }));
  }

  async end(): Promise<void> {
    await Promise.all(this.handles.map((handle) => handle.signal(finish)));
    await Promise.all(this.handles.map((handle) => handle.result()));
  }
}
