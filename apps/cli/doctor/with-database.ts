import type { DataSource } from 'typeorm';
import { createDataSource } from '@vinhdanh/persistence';

/** Looks at the database at the address, which is left when it has been looked at. @throws when it cannot be reached */
export async function withDatabase<T>(url: string, look: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const dataSource = createDataSource({ url, applicationName: 'vinhdanh-doctor', poolSize: 2 });
  await dataSource.initialize();
  try {
    return await look(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
