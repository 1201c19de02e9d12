import { LogBroken, type SealerSettings } from '@vinhdanh/application';
import { createDataSource } from '@vinhdanh/persistence';
import { createLogger, loadConfig, SealerConfig } from '@vinhdanh/platform';
import { askWitnesses } from './ask-witnesses';
import { sealerSettings } from './log-key';
import { NoticeBoard } from './notice-board';
import { runSealer, waitForFolder } from './run-sealer';
import { serveOtherLogs } from './serve-other-logs';

/**
 * Runs the sealer that the settings describe, and what it does beside, until the process is told to stop.
 * @param newKey whether it goes on under a key that has not signed before
 */
export async function seal(newKey: boolean): Promise<void> {
  const config = loadConfig(SealerConfig, process.env);
  const { recordLog, witnesses, witness } = config;
  const logger = createLogger({ service: 'sealer', ...config.log });
  const stopping = new AbortController();
  const { signal } = stopping;
  for (const told of ['SIGTERM', 'SIGINT'] as const) process.once(told, () => stopping.abort());
  const release = await waitForFolder(recordLog.keyDirectory, logger, signal);
  if (release === null) return;
  const settings: SealerSettings = {
    ...(await sealerSettings(recordLog)),
    isNewKey: newKey,
    onUnsound: ({ kind, id, seq }) =>
      logger.error({ kind, id, seq }, 'an event is not what it says of itself, and is not sealed'),
  };
  const dataSource = createDataSource({
    url: config.database.url,
    applicationName: 'vinhdanh-sealer',
    poolSize: 2,
    statementTimeoutMs: 0,
  });
  const board = new NoticeBoard(dataSource, logger);
  const tellers = { logger, board };
  const beside = [
    board.run(signal),
    askWitnesses(dataSource, witnesses, tellers, signal),
    serveOtherLogs(witness, recordLog, tellers, signal),
  ];
  try {
    await runSealer(dataSource, settings, logger, signal, () =>
      board.takeDown('log-broken', recordLog.origin),
    );
  } catch (error) {
    if (error instanceof LogBroken) board.put('log-broken', recordLog.origin, error.message);
    throw error;
  } finally {
    stopping.abort();
    await Promise.all(beside);
    if (dataSource.isInitialized) await dataSource.destroy();
    await release();
  }
}
