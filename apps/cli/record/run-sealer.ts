import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { LogBroken, SealLog, SEALED_AT_ONCE, type SealerSettings } from '@vinhdanh/application';
import { takeFolder } from './sealer-folder';

/** From the beginning of a seal that leaves nothing waiting to the next, milliseconds: a checkpoint is younger than a second under load. */
const TURN_MS = 250;

/** After a failure of the database, milliseconds. */
const PATIENCE_MS = 2_000;

/** Until the folder is looked at again that another sealer has, milliseconds. */
const FOLDER_MS = 1_000;

/** Another sealer that is at work for so long, milliseconds, is worth a word. */
const LONG_AT_WORK_MS = 60_000;

/** Waits until no other sealer has the folder. @returns what gives it back; null where it was told to stop before */
export async function waitForFolder(
  directory: string,
  logger: Logger,
  signal: AbortSignal,
): Promise<(() => Promise<void>) | null> {
  for (let isTold = false; !signal.aborted; isTold = true) {
    const release = await takeFolder(directory);
    if (release !== null) return release;
    if (!isTold) logger.warn({ directory }, 'another sealer has this folder: this one waits for it to end');
    await delay(FOLDER_MS, undefined, { signal }).catch(() => undefined);
  }
  return null;
}

/**
 * Seals the record for as long as it is let.
 * @param onReady told each time that the log was taken up
 * @throws LogBroken where nothing may be added to the log any more
 */
export async function runSealer(
  dataSource: DataSource,
  settings: SealerSettings,
  logger: Logger,
  signal: AbortSignal,
  onReady: () => void = () => undefined,
): Promise<void> {
  const pause = (milliseconds: number): Promise<unknown> =>
    delay(milliseconds, undefined, { signal }).catch(() => undefined);
  while (!signal.aborted)
    try {
      if (!dataSource.isInitialized) await dataSource.initialize();
      const sealer = await SealLog.takeUp(dataSource, settings);
      logger.info({ size: sealer.size, key: sealer.verifierKey }, 'sealer ready');
      onReady();
      const turns = new Turns(logger);
      while (!signal.aborted) {
        const began = performance.now();
        const sealed = await sealer.seal();
        turns.saw(sealed !== null);
        const rest = TURN_MS - (performance.now() - began);
        if ((sealed ?? 0) < SEALED_AT_ONCE && rest > 0) await pause(rest);
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
