import { RecoverThings, type Recovery } from '@vinhdanh/application';
import { createDataSource, UnitOfWork } from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig, MailConfig, TemporalConfig } from '@vinhdanh/platform';
import {
  createClient,
  NoAnswer,
  startArchivist,
  startCourier,
  TemporalThingRevival,
} from '@vinhdanh/temporal';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';

/** Recovers what the database and the engine of the settings have open. @throws CliError when the engine is out of reach */
export async function recover({ dryRun }: { readonly dryRun: boolean }): Promise<Recovery> {
  const { url } = loadConfig(DatabaseConfig, process.env);
  const temporal = loadConfig(TemporalConfig, process.env);
  const { smtpUrl, directory } = loadConfig(MailConfig, process.env);
  const settings = { url, applicationName: 'vinhdanh-recover', poolSize: 2, statementTimeoutMs: 0 };
  const dataSource = createDataSource(settings);
  const client = createClient(temporal);
  try {
    await dataSource.initialize();
    const revival = new TemporalThingRevival(client, temporal);
    const isOutage = (error: unknown): boolean => error instanceof NoAnswer;
    const recovery = await new RecoverThings(new UnitOfWork(dataSource), revival, isOutage).execute({
      dryRun,
    });
    if (!dryRun) await startArchivist(client, temporal.taskQueue);
    if (!dryRun && (smtpUrl ?? directory) !== undefined) await startCourier(client, temporal.taskQueue);
    return recovery;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new CliError(
      say({
        vi: `Temporal ở ${temporal.address} không trả lời. Những gì đã khởi động vẫn chạy; chạy lại lệnh này khi nó trả lời.`,
        en: `Temporal at ${temporal.address} does not answer. What was started runs on; run this again when it answers.`,
      }),
    );
  } finally {
    await client.connection.close();
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}
