import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runOrSay } from './command.mjs';
import { withConnection } from './database.mjs';
import { compiled, root } from './paths.mjs';
import { PlainError, step } from './report.mjs';

/** The role that the applications log in as; the migrations make it. */
export const APP_ROLE = 'vinhdanh_app';

/** The role that seals the record. */
export const SEALER_ROLE = 'vinhdanh_sealer';

/** The role that carries out orders of erasure. */
export const ERASER_ROLE = 'vinhdanh_eraser';

/** Brings the schema up to date as its owner, then proves that the applications can log in. */
export async function migrate({ dir, ownerUrl, appUrl, secrets }) {
  const entry = compiled('libs/persistence/migrate.js');
  if (!existsSync(entry)) return;
  await step('Bring the database schema up to date', () =>
    runOrSay('The database schema could not be brought up to date.', process.execPath, [entry], {
      cwd: root,
      log: join(dir, 'logs', 'migrate.log'),
      env: {
        ...process.env,
        DATABASE_OWNER_URL: ownerUrl,
        DATABASE_URL: ownerUrl,
        APP_ROLE_PASSWORD: secrets.app,
        SEALER_ROLE_PASSWORD: secrets.sealer,
        ERASER_ROLE_PASSWORD: secrets.eraser,
      },
    }),
  );
  try {
    await withConnection(appUrl, (client) => client.query('SELECT 1'));
  } catch (error) {
    throw new PlainError(
      `The role ${APP_ROLE} cannot log in (${error.message}): if it has a password already, give it in APP_ROLE_PASSWORD.`,
    );
  }
}
