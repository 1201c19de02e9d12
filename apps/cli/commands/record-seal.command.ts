import { Option, SubCommand } from 'nest-commander';
import { LogBroken, type SealerSettings } from '@vinhdanh/application';
import { createDataSource } from '@vinhdanh/persistence';
import { createLogger, loadConfig, SealerConfig } from '@vinhdanh/platform';
import { CliCommand } from '../kernel/cli-command';
import { askWitnesses } from '../record/ask-witnesses';
import { sealerSettings } from '../record/log-key';
import { NoticeBoard } from '../record/notice-board';
import { runSealer, waitForFolder } from '../record/run-sealer';
import { serveOtherLogs } from '../record/serve-other-logs';

@SubCommand({
  name: 'seal',
  description: 'seals what is recorded into the log and signs its checkpoints, until it is told to stop',
})
export class RecordSealCommand extends CliCommand {
  async run(_args: string[], { newKey = false }: { newKey?: boolean }): Promise<void> {
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

  @Option({
    flags: '--new-key',
    description: 'goes on under the key in LOG_KEY_DIR where another one has signed',
  })
  parseNewKey(): boolean {
    return true;
  }
}
