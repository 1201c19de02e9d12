import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { empty, finish, floor } from './floor.workflow';
import type { Stroke } from './measure';

/** The floor: workflows that do nothing, each taking Updates of one caller. */
export class Floor {
  private constructor(private readonly handles: ReadonlyArray<Awaited<ReturnType<typeof startOne>>>) {}

  static async start(client: Client, taskQueue: string, callers: number): Promise<Floor> {
    return new Floor(await Promise.all(Array.from({ length: callers }, () => startOne(client, taskQueue))));
  }

  strokes(): readonly Stroke[] {
    return this.handles.map((handle) => () => handle.executeUpdate(empty));
  }

  async end(): Promise<void> {
    await Promise.all(this.handles.map((handle) => handle.signal(finish)));
    await Promise.all(this.handles.map((handle) => handle.result()));
  }
}

const startOne = (client: Client, taskQueue: string) =>
  client.workflow.start(floor, { taskQueue, workflowId: `floor-${randomUUID()}` });
