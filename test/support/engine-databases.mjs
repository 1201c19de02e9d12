// Makes empty databases of the engine, and puts them in the place of those that it has: node engine-databases.mjs make|swap.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrl, withConnection, withRole } from '../../scripts/lib/database.mjs';
import { readJson } from '../../scripts/lib/files.mjs';
import { temporalPrograms } from '../../scripts/lib/temporal-programs.mjs';
import { prepareTemporalDatabases } from '../../scripts/lib/temporal-schema.mjs';

const SPARE = '_spare';

const dir = process.env.DATA_DIR;
const { port } = new URL(process.env.DATABASE_OWNER_URL);
const { superuser, temporal } = readJson(join(dir, 'secrets.json'));
const adminUrl = databaseUrl({ user: 'postgres', password: superuser, port, database: 'postgres' });
const sqlUrl = databaseUrl({ user: 'temporal', password: temporal, port, database: 'temporal' });
const programs = await temporalPrograms();

/** The old one is gone with all that it held, whoever is connected to it. */
async function swap(admin, name) {
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.query(`ALTER DATABASE ${name}${SPARE} RENAME TO ${name}`);
  // The engine looks its schema's version up under the database's name.
  await withConnection(withRole(sqlUrl, { database: name }), (client) =>
    client.query('UPDATE schema_version SET db_name = $1', [name]),
  );
}

const isMake = process.argv[2] === 'make';
/** Without Go the engine keeps everything in one file. */
if (programs.kind === 'development') {
  if (!isMake) rmSync(join(dir, 'temporal'), { recursive: true, force: true });
} else if (isMake)
  await prepareTemporalDatabases({ sql: programs.sql, adminUrl, sqlUrl, dir, suffix: SPARE });
else
  await withConnection(adminUrl, async (admin) => {
    for (const name of ['temporal', 'temporal_visibility']) await swap(admin, name);
  });
