import { Clock, RuleShelf } from '@vinhdanh/application';
import { UnitOfWork } from '@vinhdanh/persistence';
import type { TestDatabase } from './database';
import { edited } from './packs';

/** The cap of the fighters, made one of the commune's own title and of today: at most 15 % of what the commune states. */
const CAPPED = edited(
  /^caps/,
  ['award: DH-CSTDCS', 'award: DH-LDTT'],
  ['[DH-LDTT, DH-CSTT]', '[]'],
  [/cá nhân đạt danh hiệu.+trong năm/, 'công chức của đơn vị'],
  ['advanced workers and soldiers of the year', 'officials of the unit'],
  ['Chiến sĩ thi đua cơ sở trong năm', 'Lao động tiên tiến trong năm'],
  ['to: 2023-12-31', 'to: null'],
);

export const CAP = 'nd91-grassroots-fighter';

/** Puts the capped rules into force before an API starts. */
export async function putCapInForce({ dataSource }: TestDatabase): Promise<void> {
  await new RuleShelf(new UnitOfWork(dataSource), CAPPED, new Clock()).open();
}
