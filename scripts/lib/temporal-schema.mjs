import { join } from 'node:path';
import { runOrSay } from './command.mjs';
import { ensureRole, withConnection, withRole } from './database.mjs';
import { PlainError, step } from './report.mjs';
import { pinned } from './temporal-programs.mjs';

const DATABASES = { temporal: 'postgresql/v12/temporal', temporal_visibility: 'postgresql/v12/visibility' };

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Makes or updates the engine's two databases. A new one is prepared under another name and renamed when
 * complete, so that an interrupted set-up leaves nothing that looks finished.
 * @param adminUrl a role that may create databases
 * @param sqlUrl the role that the Temporal server logs in as
 * @param suffix of their names
 */
export async function prepareTemporalDatabases({ sql, adminUrl, sqlUrl, dir, suffix = '' }) {
  await withConnection(adminUrl, async (admin) => {
    await mayCreate(admin);
    for (const [kind, schema] of Object.entries(DATABASES)) {
      const name = `${kind}${suffix}`;
      const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
      const tool = (database, ...args) => runTool({ sql, sqlUrl, dir, database }, args);
      if (found.rowCount === 0)
        await step(`Make the database ${name}`, () => make({ admin, sqlUrl, name, schema, tool }));
      else await update({ sqlUrl, name, version: pinned.schema[kind], schema, tool });
    }
  });
}

/** The role that the embedded cluster gives the engine. */
export async function ensureTemporalRole(superuserUrl, password) {
  await withConnection(superuserUrl, (client) => ensureRole(client, 'temporal', password));
}

async function mayCreate(admin) {
  const { rows } = await admin.query(
    'SELECT rolcreatedb OR rolsuper AS yes FROM pg_roles WHERE rolname = current_user',
  );
  if (rows[0]?.yes) return;
  throw new PlainError(
    'The role in DATABASE_URL may not create the databases of Temporal: give it CREATEDB or set TEMPORAL_ADDRESS.',
  );
}

async function make({ admin, sqlUrl, name, schema, tool }) {
  const draft = `${name}_being_made`;
  const owner = admin.escapeIdentifier(decodeURIComponent(new URL(sqlUrl).username));
  await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${draft} OWNER ${owner}`);
  await tool(draft, 'setup-schema', '-v', '0.0');
  await tool(draft, 'update-schema', '--schema-name', schema);
  // The engine looks its schema's version up under the database's name.
  await withConnection(withRole(sqlUrl, { database: draft }), async (client) => {
    await client.query('UPDATE schema_version SET db_name = $1', [name]);
  });
  await admin.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
}

async function update({ sqlUrl, name, version, schema, tool }) {
  if ((await versionOf(sqlUrl, name)) === version) return;
  await step(`Update the database ${name}`, () => tool(name, 'update-schema', '--schema-name', schema));
}

async function versionOf(sqlUrl, name) {
  try {
    return await withConnection(withRole(sqlUrl, { database: name }), async (client) => {
      const found = await client.query('SELECT curr_version FROM schema_version WHERE db_name = $1', [name]);
      return found.rows[0]?.curr_version;
    });
  } catch (error) {
    if (error.code !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new PlainError(
      `The database ${name} belongs to another role: give that one in DATABASE_URL or set TEMPORAL_ADDRESS.`,
    );
  }
}

function runTool({ sql, sqlUrl, dir, database }, args) {
  const { hostname, port, username, password } = new URL(sqlUrl);
  const where = [
    '--plugin',
    'postgres12_pgx',
    '--endpoint',
    hostname,
    '--port',
    port || '5432',
    '--database',
    database,
  ];
  return runOrSay(`The schema of ${database} could not be made.`, sql, [...where, ...args], {
    log: join(dir, 'logs', 'temporal-schema.log'),
    env: {
      ...process.env,
      SQL_USER: decodeURIComponent(username),
      SQL_PASSWORD: decodeURIComponent(password),
      ...(usesTls(sqlUrl) && { SQL_TLS: 'true', SQL_TLS_DISABLE_HOST_VERIFICATION: 'true' }),
    },
  });
}

/** Whether a database address asks for an encrypted connection. */
export function usesTls(url) {
  const mode = new URL(url).searchParams.get('sslmode');
  return mode !== null && mode !== 'disable';
}
