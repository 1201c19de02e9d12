import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { LogBroken, SealLog, type SealerSettings } from '@vinhdanh/application';

/** After a seal that left nothing waiting, milliseconds: a checkpoint is younger than a second under load. */
const PAUSE_MS = 250;

/** After a failure of the database, milliseconds. */
const PATIENCE_MS = 2_000;

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
      logger.info({ size: sealer.size, key: settings.signer.verifierKey }, 'sealer ready');
      while (!signal.aborted) if (((await sealer.seal()) ?? 0) === 0) await pause(PAUSE_MS);
    } catch (err) {
      if (err instanceof LogBroken) throw err;
      logger.warn({ err }, 'the record cannot be sealed now');
      await pause(PATIENCE_MS);
    }
}
