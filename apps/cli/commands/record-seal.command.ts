import { Option, SubCommand } from 'nest-commander';
import type { SealerSettings } from '@vinhdanh/application';
import { createDataSource } from '@vinhdanh/persistence';
import { createLogger, loadConfig, SealerConfig } from '@vinhdanh/platform';
import { noteSigner } from '@vinhdanh/tlog';
import { CliCommand } from '../kernel/cli-command';
import { logKeyIn, memoryIn } from '../record/log-key';
import { runSealer } from '../record/run-sealer';

@SubCommand({
  name: 'seal',
  description: 'seals what is recorded into the log and signs its checkpoints, until it is told to stop',
})
export class RecordSealCommand extends CliCommand {
  async run(_args: string[], { newKey = false }: { newKey?: boolean }): Promise<void> {
    const config = loadConfig(SealerConfig, process.env);
    const logger = createLogger({ service: 'sealer', ...config.log });
    const { origin, keyDirectory } = config.recordLog;
    const settings: SealerSettings = {
      signer: noteSigner(origin, await logKeyIn(keyDirectory)),
      memory: memoryIn(keyDirectory),
      isNewKey: newKey,
      onUnsound: ({ kind, id, seq }) =>
        logger.error({ kind, id, seq }, 'an event is not what it says of itself, and is not sealed'),
    };
    const dataSource = createDataSource({
      url: config.database.url,
      applicationName: 'vinhdanh-sealer',
      poolSize: 1,
      statementTimeoutMs: 0,
    });
    const stopping = new AbortController();
    for (const told of ['SIGTERM', 'SIGINT'] as const) process.once(told, () => stopping.abort());
    try {
      await runSealer(dataSource, settings, logger, stopping.signal);
    } finally {
      if (dataSource.isInitialized) await dataSource.destroy();
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
