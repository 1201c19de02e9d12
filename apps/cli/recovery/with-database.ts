import { createDataSource, UnitOfWork } from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig } from '@vinhdanh/platform';

/** Does something with the database of the settings, as the application's role. */
export async function withDatabase<T>(
  applicationName: string,
  work: (unitOfWork: UnitOfWork) => Promise<T>,
): Promise<T> {
  const { url } = loadConfig(DatabaseConfig, process.env);
  const dataSource = createDataSource({ url, applicationName, poolSize: 2, statementTimeoutMs: 0 });
  await dataSource.initialize();
  try {
    return await work(new UnitOfWork(dataSource));
  } finally {
    await dataSource.destroy();
  }
}
