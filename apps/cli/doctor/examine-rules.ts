import type { DataSource } from 'typeorm';
import { Clock, RuleShelf } from '@vinhdanh/application';
import { UnitOfWork } from '@vinhdanh/persistence';
import { readRuleSet } from '@vinhdanh/rules';
import { noted, well, type Finding } from './finding';

const SHORT = 8;

/** Which rule set is in force, and whether what is deployed waits. */
export async function examineRules(dataSource: DataSource, layers: readonly string[]): Promise<Finding> {
  const shelf = new RuleShelf(new UnitOfWork(dataSource), readRuleSet(layers), new Clock());
  await shelf.refresh();
  const id = shelf.current.set.id.slice(0, SHORT);
  const { waiting } = shelf;
  if (waiting === null)
    return well('rules', { vi: `bộ ${id} đang có hiệu lực`, en: `set ${id} is in force` });
  const next = waiting.id.slice(0, SHORT);
  return noted(
    'rules',
    {
      vi: `bộ ${id} đang có hiệu lực; bộ ${next} trên máy đang chờ`,
      en: `set ${id} is in force; the deployed set ${next} waits`,
    },
    {
      vi: 'Hai quản trị viên cho bộ mới có hiệu lực ở trang Bộ quy định; xem trước bằng vinhdanh pack what-if.',
      en: 'Two administrators bring it into force on the page Rule sets; look first with vinhdanh pack what-if.',
    },
  );
}
