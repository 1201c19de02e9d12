import { verifyRecord, type KeptOutside, type VerifiedRecord } from '@vinhdanh/application';
import { createDataSource } from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig } from '@vinhdanh/platform';

/** Verifies the record of the database that the settings name, as it is at one moment, however long that takes. */
export async function verifyWhole(kept: KeptOutside = {}): Promise<VerifiedRecord> {
  const { url } = loadConfig(DatabaseConfig, process.env);
  const dataSource = createDataSource({
    url,
    applicationName: 'vinhdanh-verify',
    poolSize: 1,
    statementTimeoutMs: 0,
  });
  await dataSource.initialize();
  try {
    return await dataSource.transaction('REPEATABLE READ', (manager) => verifyRecord(manager, kept));
  } finally {
    await dataSource.destroy();
  }
}
