import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { LogBroken, SealLog, type SealerSettings } from '@vinhdanh/application';

/** After a seal that left nothing waiting, milliseconds: a checkpoint is younger than a second under load. */
const PAUSE_MS = 250;

/** After a failure of the database, milliseconds. */
const PATIENCE_MS = 2_000;

/** Another sealer that is at work for so long, milliseconds, is worth a word. */
const LONG_AT_WORK_MS = 60_000;

/**
 * Seals the record for as long as it is let.
 * @throws LogBroken where nothing may be added to the log any more
 */
export async function runSealer(
  dataSource: DataSource,
  settings: SealerSettings,
  logger: Logger,
  signal: AbortSignal,
): Promise<void> {
  const pause = (milliseconds: number): Promise<unknown> =>
    delay(milliseconds, undefined, { signal }).catch(() => undefined);
  while (!signal.aborted)
    try {
      if (!dataSource.isInitialized) await dataSource.initialize();
      const sealer = await SealLog.takeUp(dataSource, settings);
      logger.info({ size: sealer.size, key: sealer.verifierKey }, 'sealer ready');
      const turns = new Turns(logger);
      while (!signal.aborted) {
        const sealed = await sealer.seal();
        turns.saw(sealed !== null);
        if ((sealed ?? 0) === 0) await pause(PAUSE_MS);
      }
    } catch (err) {
      if (err instanceof LogBroken) throw err;
      logger.warn({ err }, 'the record cannot be sealed now');
      await pause(PATIENCE_MS);
    }
}

/** Tells of another sealer that lets this one to nothing, once for each such time. */
class Turns {
  private since: number | null = null;

  constructor(private readonly logger: Logger) {}

  saw(isOurs: boolean): void {
    if (isOurs) this.since = null;
    else this.since ??= Date.now();
    if (this.since === null || Date.now() - this.since < LONG_AT_WORK_MS) return;
    this.logger.warn('another sealer is at work on this database all the time: is one running too many?');
    this.since = Number.POSITIVE_INFINITY;
  }
}
