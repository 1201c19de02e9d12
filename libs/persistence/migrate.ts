import { OwnerDatabaseConfig, loadConfig } from '@vinhdanh/platform';
import { migrateDatabase } from './migrate-database';

/** `node dist/libs/persistence/migrate.js`: reads DATABASE_OWNER_URL, APP_ROLE_PASSWORD, SEALER_ROLE_PASSWORD and ERASER_ROLE_PASSWORD. */
async function main(): Promise<void> {
  const { url } = loadConfig(OwnerDatabaseConfig, process.env);
  const { APP_ROLE_PASSWORD: app, SEALER_ROLE_PASSWORD: sealer, ERASER_ROLE_PASSWORD: eraser } = process.env;
  if (!app) throw new Error('APP_ROLE_PASSWORD is not set: it becomes the password of the applications.');
  const ran = await migrateDatabase(url, {
    app,
    sealer: sealer || undefined,
    eraser: eraser || undefined,
  });
  console.log(ran.length === 0 ? 'The schema is up to date.' : `Migrated: ${ran.join(', ')}.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
