import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source';

/** The role that the applications log in as. */
export const APP_ROLE = 'vinhdanh_app';

/** The role that adds to the log of the record, and does nothing else. */
export const SEALER_ROLE = 'vinhdanh_sealer';

/** The role that carries out orders of erasure, and does nothing else. */
export const ERASER_ROLE = 'vinhdanh_eraser';

/** What the roles log in with. */
export interface RolePasswords {
  readonly app: string;
  /** Absent: the role is there, and nobody can log in as it. */
  readonly sealer?: string | undefined;
  /** As the sealer's. */
  readonly eraser?: string | undefined;
}

/** One migrator at a time in a database; another one waits and then finds nothing to do. */
const MIGRATION_LOCK = 7_260_411;

const TAKEN = ['42710', '23505'];

/**
 * Brings the schema up to date as its owner and gives the roles their passwords. Running it again, or twice
 * at once, changes nothing more.
 * @returns the names of the migrations that ran
 */
export async function migrateDatabase(
  ownerUrl: string,
  passwords: RolePasswords,
): Promise<readonly string[]> {
  const dataSource = createDataSource({
    url: ownerUrl,
    applicationName: 'vinhdanh-migrate',
    poolSize: 2,
    statementTimeoutMs: 0,
  });
  await dataSource.initialize();
  try {
    return await withLock(dataSource, async () => {
      await ensureRole(dataSource, APP_ROLE, passwords.app);
      await ensureRole(dataSource, SEALER_ROLE, passwords.sealer);
      await ensureRole(dataSource, ERASER_ROLE, passwords.eraser);
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
async function ensureRole(dataSource: DataSource, role: string, password: string | undefined): Promise<void> {
  const found = await dataSource.query<unknown[]>('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (found.length === 0)
    await dataSource.query(`CREATE ROLE ${role}`).catch((error: unknown) => {
      if (!TAKEN.includes((error as { code?: string }).code ?? '')) throw error;
    });
  if (password === undefined) return;
  const statements = await dataSource.query<Array<{ statement: string }>>(
    `SELECT format('ALTER ROLE ${role} LOGIN PASSWORD %L', $1::text) AS statement
     UNION ALL SELECT format('GRANT CONNECT ON DATABASE %I TO ${role}', current_database())`,
    [password],
  );
  for (const { statement } of statements) await dataSource.query(statement);
}
