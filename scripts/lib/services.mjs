import {
  checkGivenDatabase,
  databaseUrl,
  ensureDatabase,
  ensureRole,
  withConnection,
  withRole,
} from './database.mjs';
import { mailCatcher } from './mail.mjs';
import { APP_ROLE, ERASER_ROLE, SEALER_ROLE } from './migrate.mjs';
import { embeddedPostgres } from './postgres.mjs';
import { step } from './report.mjs';
import { checkGivenTemporal, ensureNamespace } from './temporal-namespace.mjs';
import { temporalPrograms } from './temporal-programs.mjs';
import { ensureTemporalRole, prepareTemporalDatabases } from './temporal-schema.mjs';
import { temporalForDevelopment, temporalServer } from './temporal.mjs';

const DATABASE = 'vinhdanh';
const OWNER = 'vinhdanh_owner';

/**
 * PostgreSQL: the one that DATABASE_URL names, else the embedded one.
 * @returns `ownerUrl` for migrations, `appUrl` for the applications, `sealerUrl` for the sealer of the record,
 * `eraserUrl` for orders of erasure, and two addresses for the engine:
 * `adminUrl` makes its databases, `sqlUrl` is what it logs in with
 */
export async function startDatabase({ supervisor, dir, ports, secrets }) {
  const given = process.env.DATABASE_URL;
  if (given) {
    await checkGivenDatabase(given);
    const appUrl = withRole(given, { user: APP_ROLE, password: secrets.app });
    const sealerUrl = withRole(given, { user: SEALER_ROLE, password: secrets.sealer });
    const eraserUrl = withRole(given, { user: ERASER_ROLE, password: secrets.eraser });
    return { ownerUrl: given, appUrl, sealerUrl, eraserUrl, adminUrl: given, sqlUrl: given };
  }
  const port = ports.postgres;
  const { service, superuserUrl } = await embeddedPostgres({ dir, port, secrets });
  await step('Start PostgreSQL', () => supervisor.start(service));
  await withConnection(superuserUrl, async (client) => {
    await ensureRole(client, OWNER, secrets.owner, 'CREATEROLE CREATEDB');
    await ensureDatabase(client, DATABASE, OWNER);
  });
  await ensureTemporalRole(superuserUrl, secrets.temporal);
  const url = (user, password, database) => databaseUrl({ user, password, port, database });
  return {
    ownerUrl: url(OWNER, secrets.owner, DATABASE),
    appUrl: url(APP_ROLE, secrets.app, DATABASE),
    sealerUrl: url(SEALER_ROLE, secrets.sealer, DATABASE),
    eraserUrl: url(ERASER_ROLE, secrets.eraser, DATABASE),
    adminUrl: superuserUrl,
    sqlUrl: url('temporal', secrets.temporal, 'temporal'),
  };
}

/** Temporal: the one that TEMPORAL_ADDRESS names, else the server on our PostgreSQL. Returns its address. */
export async function startTemporal({ supervisor, dir, ports, adminUrl, sqlUrl }) {
  const given = process.env.TEMPORAL_ADDRESS;
  if (given) {
    await checkGivenTemporal(given);
    await ensureNamespace(given);
    return given;
  }
  const programs = await temporalPrograms();
  const production = programs.kind === 'server';
  if (production) await prepareTemporalDatabases({ sql: programs.sql, adminUrl, sqlUrl, dir });
  const service = production
    ? temporalServer({ programs, ports, sqlUrl })
    : temporalForDevelopment({ programs, ports, dir });
  const name = production
    ? 'Start Temporal'
    : "Start Temporal's development server (file database: for development only)";
  await step(name, () => supervisor.start(service));
  return service.address;
}

/** Mail: the server that SMTP_URL names, else the catcher. Returns its address. */
export async function startMail({ supervisor, dir, ports }) {
  if (process.env.SMTP_URL) return process.env.SMTP_URL;
  await step('Start the mail catcher', () => supervisor.start(mailCatcher({ dir, port: ports.mail })));
  return `smtp://127.0.0.1:${ports.mail}`;
}
