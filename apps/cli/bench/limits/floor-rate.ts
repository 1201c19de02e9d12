import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { Floor } from '../floor';
import { startFloorWorker } from '../floor-process';
import { ratePerSecond } from '../measure';

/** As many as an order tells at the same moment. */
const CALLERS = 48;
const STROKES_EACH = 40;

/** Empty Updates a second, each caller at a thing of its own: what the engine alone would take an order for. */
export async function floorRate(client: Client, address: string, namespace: string): Promise<number> {
  const queue = `floor-${randomUUID()}`;
  const stop = await startFloorWorker(address, namespace, queue);
  try {
    const floor = await Floor.start(client, queue, CALLERS);
    await ratePerSecond(STROKES_EACH / 4, floor.things());
    const rate = await ratePerSecond(STROKES_EACH, floor.things());
    await floor.end();
    return rate;
  } finally {
    await stop();
  }
}
