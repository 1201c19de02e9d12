import { SubCommand } from 'nest-commander';
import { createDataSource } from '@vinhdanh/persistence';
import { createLogger, loadConfig, SealerConfig } from '@vinhdanh/platform';
import { noteSigner } from '@vinhdanh/tlog';
import { CliCommand } from '../kernel/cli-command';
import { logKeyIn } from '../record/log-key';
import { runSealer } from '../record/run-sealer';

@SubCommand({
  name: 'seal',
  description: 'seals what is recorded into the log and signs its checkpoints, until it is told to stop',
})
export class RecordSealCommand extends CliCommand {
  async run(): Promise<void> {
    const config = loadConfig(SealerConfig, process.env);
    const logger = createLogger({ service: 'sealer', ...config.log });
    const signer = noteSigner(config.recordLog.origin, await logKeyIn(config.recordLog.keyDirectory));
    const dataSource = createDataSource({
      url: config.database.url,
      applicationName: 'vinhdanh-sealer',
      poolSize: 1,
    });
    const stopping = new AbortController();
    for (const told of ['SIGTERM', 'SIGINT'] as const) process.once(told, () => stopping.abort());
    try {
      await runSealer(dataSource, signer, logger, stopping.signal);
    } finally {
      if (dataSource.isInitialized) await dataSource.destroy();
    }
  }
}
