import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { Client } from 'pg';
import { eventually } from './eventually';
import { APP_ROLE, createDataSource, ERASER_ROLE, migrateDatabase, SEALER_ROLE } from '@vinhdanh/persistence';

/** A database of its own, migrated and empty. */
export interface TestDatabase {
  /** As the application role, which may not change the record. */
  readonly url: string;
  /** As the role that seals the record. */
  readonly sealerUrl: string;
  /** As the role that carries out orders of erasure. */
  readonly eraserUrl: string;
  readonly ownerUrl: string;
  readonly dataSource: DataSource;
  /** Closes the connections and removes the database. */
  drop(): Promise<void>;
}

const MIGRATIONS = join(__dirname, '../../libs/persistence/migrations');

/** One template for all jest workers of a run, named after its migrations; removed with the run's cluster. */
const TEMPLATE = `vinhdanh_test_template_${contentOf(MIGRATIONS)}`;
const TEMPLATE_LOCK = 7_260_412;

/** SQLSTATE. */
const INSUFFICIENT_PRIVILEGE = '42501';

function contentOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

/** What scripts/test.mjs started. */
function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with npm test.`);
  return value;
}

function databaseAt(url: string, name: string): string {
  const copy = new URL(url);
  copy.pathname = `/${name}`;
  return copy.toString();
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes a database from the migrated template, which the first caller makes. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const ownerServer = setting('DATABASE_OWNER_URL');
  const application = new URL(setting('DATABASE_URL'));
  const name = `vinhdanh_test_${randomUUID().replaceAll('-', '')}`;
  const ownerUrl = databaseAt(ownerServer, name);
  const url = databaseAt(application.toString(), name);
  await withClient(ownerServer, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await ensureTemplate(client, ownerServer, decodeURIComponent(application.password));
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${APP_ROLE}, ${SEALER_ROLE}, ${ERASER_ROLE}`);
  });
  const dataSource = await createDataSource({ url, applicationName: 'vinhdanh-test' }).initialize();
  const drop = async (): Promise<void> => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await withClient(ownerServer, (client) => dropDatabase(client, name));
  };
  const [sealerUrl, eraserUrl] = [SEALER_ROLE, ERASER_ROLE].map((role) => {
    const address = new URL(url);
    address.username = role;
    return address.toString();
  }) as [string, string];
  return { url, sealerUrl, eraserUrl, ownerUrl, dataSource, drop };
}

/** The server's own workers (autovacuum) cannot be ended by the owner: waits until they are through. */
async function dropDatabase(client: Client, name: string): Promise<void> {
  await eventually(() =>
    client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).catch((error: unknown) => {
      if ((error as { code?: string }).code === INSUFFICIENT_PRIVILEGE) return undefined;
      throw error;
    }),
  );
}

/** The template is migrated under another name and renamed, so that a half-made one is never used. */
async function ensureTemplate(client: Client, ownerServer: string, password: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (found.rowCount === 1) return;
  const draft = `${TEMPLATE}_draft`;
  await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${draft}`);
  await migrateDatabase(databaseAt(ownerServer, draft), {
    app: password,
    sealer: password,
    eraser: password,
  });
  await client.query(`ALTER DATABASE ${draft} RENAME TO ${TEMPLATE}`);
}
