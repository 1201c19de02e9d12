import { join, resolve } from 'node:path';
import { Piscina } from 'piscina';
import type { CouncilMinutes } from '../council-minutes';

/** Threads load compiled files: beside this one, or of the last build where sources are run as they are. */
const THREAD = __filename.endsWith('.ts')
  ? resolve(__dirname, '../../../dist/libs/documents/drawing/draw-thread.js')
  : join(__dirname, 'draw-thread.js');

/** Fonts are kept ready this long after the last document, milliseconds. */
const IDLE_MS = 60_000;

/**
 * Draws documents beside the process's own work: a thousand rows take seconds in which a process that drew them itself
 * would answer nobody.
 */
export class DrawingDesk {
  private readonly pool = new Piscina<CouncilMinutes, Uint8Array>({
    filename: THREAD,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
  });

  minutes(data: CouncilMinutes): Promise<Uint8Array> {
    return this.pool.run(data);
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }
}
