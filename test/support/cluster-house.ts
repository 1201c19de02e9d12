import { UnitOfWork } from '@vinhdanh/persistence';
import { plantSeed } from '../../apps/cli/seeding/plant-seed';
import { readSeedWithCluster } from '../../apps/cli/seeding/seed-file';
import { rowsOf } from '../../apps/cli/seeding/seed-rows';
import type { TestDatabase } from './database';

/** Somebody of Kon Tum who has another office as well, and may be sent in the place of its representative. */
export const SUBSTITUTE = { account: 'mttq.thuong-truc', office: 'kon-tum.du-thay.head' };

/** The ten provinces of field report 001 beside the seed, and who may stand in for one of them. */
export async function plantCluster({ dataSource }: TestDatabase): Promise<void> {
  const [account] = await dataSource.query<Array<{ hash: string }>>(
    'SELECT password_hash AS hash FROM work.account LIMIT 1',
  );
  await plantSeed(new UnitOfWork(dataSource), rowsOf(readSeedWithCluster(), account?.hash ?? ''));
  await dataSource.query(
    `INSERT INTO work.office (id, person_id, organization_id, role, title_vi, title_en, from_date)
     SELECT $2, person_id, 'ubnd-tinh-kon-tum', 'head', 'Phó Chánh Văn phòng', 'Deputy chief of office', '2021-07-01'
     FROM work.account WHERE username = $1`,
    [SUBSTITUTE.account, SUBSTITUTE.office],
  );
}
