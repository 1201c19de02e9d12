// Makes empty databases of the engine, and puts them in the place of those that it has: node engine-databases.mjs make|swap.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrl, withConnection, withRole } from '../../scripts/lib/database.mjs';
import { readJson } from '../../scripts/lib/files.mjs';
import { temporalPrograms } from '../../scripts/lib/temporal-programs.mjs';
import { prepareTemporalDatabases } from '../../scripts/lib/temporal-schema.mjs';

const NAMES = ['temporal', 'temporal_visibility'];
const SPARE = '_spare';
const LOST = '_lost';

const dir = process.env.DATA_DIR;
const { port } = new URL(process.env.DATABASE_OWNER_URL);
const { superuser, temporal } = readJson(join(dir, 'secrets.json'));
const adminUrl = databaseUrl({ user: 'postgres', password: superuser, port, database: 'postgres' });
const sqlUrl = databaseUrl({ user: 'temporal', password: temporal, port, database: 'temporal' });
const programs = await temporalPrograms();

async function make() {
  await prepareTemporalDatabases({ sql: programs.sql, adminUrl, sqlUrl, dir, suffix: SPARE });
  // The engine looks its schema's version up under the database's name, which is another one later.
  for (const name of NAMES)
    await withConnection(withRole(sqlUrl, { database: `${name}${SPARE}` }), (client) =>
      client.query('UPDATE schema_version SET db_name = $1', [name]),
    );
}

/** Both or none: then the old ones are gone with all that they held, whoever was connected to them. */
async function swap(admin) {
  await admin.query('BEGIN');
  for (const name of NAMES) {
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    await admin.query(`ALTER DATABASE ${name} RENAME TO ${name}${LOST}`);
    await admin.query(`ALTER DATABASE ${name}${SPARE} RENAME TO ${name}`);
  }
  await admin.query('COMMIT');
  for (const name of NAMES) await admin.query(`DROP DATABASE ${name}${LOST} WITH (FORCE)`);
}

/** Without Go the engine keeps everything in the files of one folder. */
function emptyFolder() {
  const folder = join(dir, 'temporal');
  for (const file of readdirSync(folder)) rmSync(join(folder, file), { recursive: true });
}

const isMake = process.argv[2] === 'make';
if (programs.kind === 'development') {
  if (!isMake) emptyFolder();
} else await (isMake ? make() : withConnection(adminUrl, swap));
