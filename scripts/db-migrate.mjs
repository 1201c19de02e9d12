// npm run db:migrate: brings the schema up to date, in the running stack or in a database started for the purpose.
import { runMain } from './lib/main.mjs';
import { migrate } from './lib/migrate.mjs';
import { dataDir } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { PlainError } from './lib/report.mjs';
import { readEnvironment } from './lib/run-file.mjs';
import { loadSecrets } from './lib/secrets.mjs';
import { startStack } from './lib/stack.mjs';

await runMain(async () => {
  await prepare();
  const running = readEnvironment(dataDir);
  if (running) {
    const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl } = running;
    await migrate({ dir: dataDir, ownerUrl, appUrl, secrets: loadSecrets(dataDir) });
    return;
  }
  const stack = await startStack({ dir: dataDir, upTo: 'database' });
  if (!stack)
    throw new PlainError('The stack of this clone is just starting; it brings the schema up to date itself.');
  await stack.stop();
});
