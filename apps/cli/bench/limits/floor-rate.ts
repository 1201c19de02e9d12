import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { Floor } from '../floor';
import { startFloorWorker } from '../floor-process';
import { ratePerSecond } from '../measure';

/** As many as an order tells at the same moment. */
const CALLERS = 48;
const STROKES_EACH = 40;

/** Rounds in which as many workflows are each told one word, and end. */
const ROUNDS = 6;

export interface FloorRate {
  /** Empty Updates a second, each caller at a thing of its own: what the engine alone would take an order for. */
  readonly updates: number;
  /** Workflows a second that are told by an Update, or by a Signal, to end, and have ended. */
  readonly endedByUpdate: number;
  readonly endedBySignal: number;
}

export async function floorRate(client: Client, address: string, namespace: string): Promise<FloorRate> {
  const queue = `floor-${randomUUID()}`;
  const stop = await startFloorWorker(address, namespace, queue);
  try {
    const floor = await Floor.start(client, queue, CALLERS);
    await ratePerSecond(STROKES_EACH / 4, floor.things());
    const updates = await ratePerSecond(STROKES_EACH, floor.things());
    await floor.end();
    const ended = { update: 0, signal: 0 };
    for (let round = 0; round < ROUNDS; round++)
      for (const by of ['update', 'signal'] as const) {
        const told = await Floor.start(client, queue, CALLERS);
        ended[by] += 1 / (await ratePerSecond(1, told.endings(by)));
      }
    const rate = (by: 'update' | 'signal'): number => ROUNDS / ended[by];
    return { updates, endedByUpdate: rate('update'), endedBySignal: rate('signal') };
  } finally {
    await stop();
  }
}
