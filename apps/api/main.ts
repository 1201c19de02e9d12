import 'reflect-metadata';
import { Logger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { keptText } from '@vinhdanh/files';
import { checkRecordAtStart, RecordDoesNotHold } from '@vinhdanh/persistence';
import { ApiConfig, ConfigError, loadConfig } from '@vinhdanh/platform';
import { createApi } from './create-api';

/** Serves the API and the screens until it is told to stop. */
async function main(): Promise<void> {
  const config = loadConfig(ApiConfig, process.env);
  const app = await createApi(config);
  await checkRecordAtStart(app.get(DataSource), keptText(config.files.directory, 'log-seen'));
  await app.listen(config.http.port, config.http.host);
  app.get(Logger).log(`listens on ${await app.getUrl()}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError || error instanceof RecordDoesNotHold ? error.message : error);
  process.exit(1);
});
