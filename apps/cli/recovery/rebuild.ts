import { createDataSource, rebuildReadModels, type Rebuilt } from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig } from '@vinhdanh/platform';

/** Folds the record of the database that the settings name into its read models anew, however long that takes. */
export async function rebuild(): Promise<Rebuilt> {
  const { url } = loadConfig(DatabaseConfig, process.env);
  const settings = { url, applicationName: 'vinhdanh-rebuild', poolSize: 1, statementTimeoutMs: 0 };
  const dataSource = createDataSource(settings);
  await dataSource.initialize();
  try {
    return await rebuildReadModels(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
