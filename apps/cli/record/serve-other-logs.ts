import { once } from 'node:events';
import { WitnessLogs } from '@vinhdanh/application';
import type { RecordLogConfig, WitnessConfig } from '@vinhdanh/platform';
import { cosigner } from '@vinhdanh/tlog';
import { forksIn, keyIn, witnessMemoryIn } from './log-key';
import type { Tellers } from './run-witnesses';
import { untilItWorks } from './until-it-works';
import { knownLogsIn } from './witness-files';
import { serveWitness } from './witness-server';

/** How to tell of two trees of one size. */
const FORKED = 'a log has signed two trees of one size: the proof is kept in LOG_KEY_DIR (witnessed)';

/**
 * Is a witness of other logs, where some are known, beside the sealing: an address that is taken, or a file that cannot be
 * read, is told and tried again.
 */
export async function serveOtherLogs(
  config: WitnessConfig,
  { origin, keyDirectory }: RecordLogConfig,
  { logger, board }: Tellers,
  signal: AbortSignal,
  tryEveryMs?: number,
): Promise<void> {
  const { logs, name, host, port } = config;
  const address = `${host}:${port}`;
  const forked = (log: string): void => board.put('log-forked', log, FORKED);
  const failed = (err: Error): void => {
    logger.error({ err, address }, 'the witness is not served; sealing goes on');
    board.put('witness-not-served', address, err.message);
  };
  board.takeDownBut('witness-not-served', logs === undefined ? [] : [address]);
  const start = async (path: string) => {
    const forks = await forksIn(keyDirectory);
    board.takeDownBut('log-forked', forks);
    forks.forEach(forked);
    const signer = cosigner(
      name ?? `${origin}-witness`,
      await keyIn(keyDirectory, 'witness-key.pem'),
      Date.now,
    );
    const witness = new WitnessLogs({
      signer,
      logs: await knownLogsIn(path),
      memory: witnessMemoryIn(keyDirectory),
      onFork: (fork) => {
        logger.error(fork, FORKED);
        forked(fork.origin);
      },
    });
    return { key: signer.verifierKey, ...(await serveWitness(witness, signer.verifierKey, { host, port })) };
  };
  const served =
    logs === undefined ? null : await untilItWorks(() => start(logs), failed, signal, tryEveryMs);
  if (served === null) return;
  const { key, url, stop } = served;
  logger.info({ url, key }, 'witness ready');
  board.takeDown('witness-not-served', address);
  if (!signal.aborted) await once(signal, 'abort');
  await stop();
}
