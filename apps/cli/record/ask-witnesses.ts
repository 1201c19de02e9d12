import type { DataSource } from 'typeorm';
import type { LogWitnessesConfig } from '@vinhdanh/platform';
import { runWitnesses, type Tellers } from './run-witnesses';
import { untilItWorks } from './until-it-works';
import { witnessesIn } from './witness-files';

/**
 * Asks the witnesses that the settings name, beside the sealing: a file that cannot be read is told and tried again.
 */
export async function askWitnesses(
  dataSource: DataSource,
  { witnesses: path, everySeconds }: LogWitnessesConfig,
  tellers: Tellers,
  signal: AbortSignal,
  tryEveryMs?: number,
): Promise<void> {
  const { logger, board } = tellers;
  board.takeDownBut('witnesses-unread', path === undefined ? [] : [path]);
  if (path === undefined) return runWitnesses(dataSource, [], everySeconds, tellers, signal);
  const failed = (err: Error): void => {
    logger.error({ err }, 'no witness is asked; sealing goes on');
    board.put('witnesses-unread', path, err.message);
  };
  const witnesses = await untilItWorks(() => witnessesIn(path), failed, signal, tryEveryMs);
  if (witnesses === null) return;
  board.takeDown('witnesses-unread', path);
  await runWitnesses(dataSource, witnesses, everySeconds * 1_000, tellers, signal);
}
