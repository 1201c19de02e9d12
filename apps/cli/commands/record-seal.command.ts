import { Option, SubCommand } from 'nest-commander';
import { WitnessLogs, type SealerSettings, type WitnessSettings } from '@vinhdanh/application';
import { createDataSource } from '@vinhdanh/persistence';
import {
  createLogger,
  loadConfig,
  SealerConfig,
  type RecordLogConfig,
  type WitnessConfig,
} from '@vinhdanh/platform';
import { cosigner } from '@vinhdanh/tlog';
import { CliCommand } from '../kernel/cli-command';
import { keyIn, sealerSettings, witnessMemoryIn } from '../record/log-key';
import { runSealer } from '../record/run-sealer';
import { runWitnesses } from '../record/run-witnesses';
import { knownLogsIn, witnessesIn } from '../record/witness-files';
import { serveWitness } from '../record/witness-server';

@SubCommand({
  name: 'seal',
  description: 'seals what is recorded into the log and signs its checkpoints, until it is told to stop',
})
export class RecordSealCommand extends CliCommand {
  async run(_args: string[], { newKey = false }: { newKey?: boolean }): Promise<void> {
    const config = loadConfig(SealerConfig, process.env);
    const logger = createLogger({ service: 'sealer', ...config.log });
    const settings: SealerSettings = {
      ...(await sealerSettings(config.recordLog)),
      isNewKey: newKey,
      onUnsound: ({ kind, id, seq }) =>
        logger.error({ kind, id, seq }, 'an event is not what it says of itself, and is not sealed'),
    };
    const { witnesses: asked, everySeconds } = config.witnesses;
    const witnesses = asked === undefined ? [] : await witnessesIn(asked);
    const witness = await witnessOf(config.witness, config.recordLog, (fork) =>
      logger.error(
        fork,
        'a log has signed two trees of one size: the proof is kept in LOG_KEY_DIR (witnessed)',
      ),
    );
    const dataSource = createDataSource({
      url: config.database.url,
      applicationName: 'vinhdanh-sealer',
      poolSize: 1 + Number(witnesses.length > 0),
      statementTimeoutMs: 0,
    });
    const stopping = new AbortController();
    for (const told of ['SIGTERM', 'SIGINT'] as const) process.once(told, () => stopping.abort());
    if (witness) logger.info(witness, 'witness ready');
    const asking = runWitnesses(dataSource, witnesses, everySeconds * 1_000, logger, stopping.signal);
    try {
      await runSealer(dataSource, settings, logger, stopping.signal);
    } finally {
      stopping.abort();
      await asking;
      await witness?.stop();
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

/** Serves the witness of other logs, where some are known. */
async function witnessOf(
  { logs, name, host, port }: WitnessConfig,
  { origin, keyDirectory }: RecordLogConfig,
  onFork: NonNullable<WitnessSettings['onFork']>,
) {
  if (logs === undefined) return null;
  const key = await keyIn(keyDirectory, 'witness-key.pem');
  const signer = cosigner(name ?? `${origin}-witness`, key, Date.now);
  const known = await knownLogsIn(logs);
  const witness = new WitnessLogs({ signer, logs: known, memory: witnessMemoryIn(keyDirectory), onFork });
  const { url, stop } = await serveWitness(witness, signer.verifierKey, { host, port });
  return { url, key: signer.verifierKey, stop };
}
