import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { CosignedLog, WitnessDisagrees, WitnessForgot, type Witness } from '@vinhdanh/application';
import { callWitness } from './call-witness';

/** Asks each witness for cosignatures beside the sealing, which waits for none of them. */
export async function runWitnesses(
  dataSource: DataSource,
  witnesses: readonly Witness[],
  everyMs: number,
  logger: Logger,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(witnesses.map((witness) => askForEver(dataSource, witness, everyMs, logger, signal)));
}

async function askForEver(
  dataSource: DataSource,
  witness: Witness,
  everyMs: number,
  logger: Logger,
  signal: AbortSignal,
): Promise<void> {
  const cosigned = new CosignedLog(dataSource, witness, callWitness);
  const { url } = witness;
  while (!signal.aborted) {
    try {
      const size = dataSource.isInitialized ? await cosigned.askForNewest() : null;
      if (size !== null) logger.info({ size, witness: url }, 'a witness has cosigned');
    } catch (err) {
      if (err instanceof WitnessDisagrees || err instanceof WitnessForgot)
        logger.error({ witness: url, err }, err.message);
      else logger.warn({ witness: url, err }, 'a witness does not cosign now');
    }
    await delay(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
