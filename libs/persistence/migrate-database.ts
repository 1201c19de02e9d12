import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source';

/** The role that the applications log in as. */
export const APP_ROLE = 'vinhdanh_app';

/** One migrator at a time in a database; another one waits and then finds nothing to do. */
const MIGRATION_LOCK = 7_260_411;

const TAKEN = ['42710', '23505'];

/**
 * Brings the schema up to date as its owner and gives the application role its password. Running it again, or twice
 * at once, changes nothing more.
 * @returns the names of the migrations that ran
 */
export async function migrateDatabase(ownerUrl: string, appPassword: string): Promise<readonly string[]> {
  const dataSource = createDataSource({
    url: ownerUrl,
    applicationName: 'vinhdanh-migrate',
    poolSize: 2,
    statementTimeoutMs: 0,
  });
  await dataSource.initialize();
  try {
    return await withLock(dataSource, async () => {
      await ensureAppRole(dataSource, appPassword);
      return (await dataSource.runMigrations()).map((migration) => migration.name);
    });
  } finally {
    await dataSource.destroy();
  }
}

async function withLock<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work();
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
}

/** Roles belong to the cluster: a migrator of another database may make it at the same moment. */
async function ensureAppRole(dataSource: DataSource, password: string): Promise<void> {
  const found = await dataSource.query<unknown[]>('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
  if (found.length === 0)
    await dataSource.query(`CREATE ROLE ${APP_ROLE}`).catch((error: unknown) => {
      if (!TAKEN.includes((error as { code?: string }).code ?? '')) throw error;
    });
  const statements = await dataSource.query<Array<{ statement: string }>>(
    `SELECT format('ALTER ROLE ${APP_ROLE} LOGIN PASSWORD %L', $1::text) AS statement
     UNION ALL SELECT format('GRANT CONNECT ON DATABASE %I TO ${APP_ROLE}', current_database())`,
    [password],
  );
  for (const { statement } of statements) await dataSource.query(statement);
}
