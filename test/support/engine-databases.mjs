// Throws the engine's databases away, or makes them anew, empty: node engine-databases.mjs drop|make.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrl, withConnection } from '../../scripts/lib/database.mjs';
import { readJson } from '../../scripts/lib/files.mjs';
import { temporalPrograms } from '../../scripts/lib/temporal-programs.mjs';
import { prepareTemporalDatabases } from '../../scripts/lib/temporal-schema.mjs';

const dir = process.env.DATA_DIR;
const { port } = new URL(process.env.DATABASE_OWNER_URL);
const { superuser, temporal } = readJson(join(dir, 'secrets.json'));
const adminUrl = databaseUrl({ user: 'postgres', password: superuser, port, database: 'postgres' });
const sqlUrl = databaseUrl({ user: 'temporal', password: temporal, port, database: 'temporal' });
const programs = await temporalPrograms();

/** Without Go the engine keeps everything in one file. */
if (programs.kind === 'development') rmSync(join(dir, 'temporal'), { recursive: true, force: true });
else if (process.argv[2] === 'make')
  await prepareTemporalDatabases({ sql: programs.sql, adminUrl, sqlUrl, dir });
else
  await withConnection(adminUrl, async (admin) => {
    for (const name of ['temporal', 'temporal_visibility'])
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  });
