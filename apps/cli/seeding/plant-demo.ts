import { hashPassword } from '@vinhdanh/auth';
import { createDataSource, UnitOfWork } from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig } from '@vinhdanh/platform';
import { DEMO_PASSWORD } from './demo-password';
import { plantSeed } from './plant-seed';
import { readSeed, type Seed } from './seed-file';
import { rowsOf } from './seed-rows';

/** Plants the demo data in the database of DATABASE_URL, as the application role. Doing it again changes nothing. */
export async function plantDemo(seed: Seed = readSeed()): Promise<Seed> {
  const { url } = loadConfig(DatabaseConfig, process.env);
  const dataSource = createDataSource({ url, applicationName: 'vinhdanh-seed', poolSize: 1 });
  await dataSource.initialize();
  try {
    await plantSeed(new UnitOfWork(dataSource), rowsOf(seed, await hashPassword(DEMO_PASSWORD)));
    return seed;
  } finally {
    await dataSource.destroy();
  }
}
