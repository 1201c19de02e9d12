import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { CosignedLog, WitnessDisagrees, WitnessForgot, type Witness } from '@vinhdanh/application';
import { callWitness } from './call-witness';
import type { NoticeBoard } from './notice-board';

/** Who is told: the log of what runs, and whoever asks "vinhdanh doctor". */
export interface Tellers {
  readonly logger: Logger;
  readonly board: NoticeBoard;
}

/** Asks each witness for cosignatures beside the sealing, which waits for none of them. */
export async function runWitnesses(
  dataSource: DataSource,
  witnesses: readonly Witness[],
  everyMs: number,
  { logger, board }: Tellers,
  signal: AbortSignal,
): Promise<void> {
  const addresses = witnesses.map(({ url }) => url);
  board.takeDownBut('witness-disagrees', addresses);
  board.takeDownBut('witness-forgot', addresses);
  const tellers = { logger, board };
  await Promise.all(witnesses.map((witness) => askForEver(dataSource, witness, everyMs, tellers, signal)));
}

async function askForEver(
  dataSource: DataSource,
  witness: Witness,
  everyMs: number,
  { logger, board }: Tellers,
  signal: AbortSignal,
): Promise<void> {
  const cosigned = new CosignedLog(dataSource, witness, callWitness);
  const { url } = witness;
  while (!signal.aborted) {
    try {
      const size = dataSource.isInitialized ? await cosigned.askForNewest() : null;
      if (size === null) continue;
      logger.info({ size, witness: url }, 'a witness has cosigned');
      board.takeDown('witness-disagrees', url);
    } catch (err) {
      if (err instanceof WitnessDisagrees || err instanceof WitnessForgot)
        tellOf(url, err, { logger, board });
      else logger.warn({ witness: url, err }, 'a witness does not cosign now');
    } finally {
      await delay(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }
}

function tellOf(url: string, err: WitnessDisagrees | WitnessForgot, { logger, board }: Tellers): void {
  logger.error({ witness: url, err }, err.message);
  board.put(err instanceof WitnessForgot ? 'witness-forgot' : 'witness-disagrees', url, err.message);
}
