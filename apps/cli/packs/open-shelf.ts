import { RuleShelf, type Clock } from '@vinhdanh/application';
import { RuleSetStore, UnitOfWork } from '@vinhdanh/persistence';
import { loadConfig, RulesConfig } from '@vinhdanh/platform';
import { readRuleSet } from '@vinhdanh/rules';
import type { DataSource } from 'typeorm';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';

/**
 * The rule sets of the instance, as the API reads them: what is in force is what the database says, and deployed packs that
 * differ wait. Enters nothing. @throws CliError where no set was ever in force
 */
export async function openShelf(dataSource: DataSource, clock: Clock): Promise<RuleShelf> {
  if ((await new RuleSetStore(dataSource.manager).inForce(clock.today())) === null)
    throw new CliError(
      say({
        vi: 'Chưa có bộ quy định nào có hiệu lực: lần khởi động đầu tiên của API đưa bộ trên máy vào hiệu lực.',
        en: 'No rule set is in force yet: the first start of the API enters the deployed one.',
      }),
    );
  const { layers } = loadConfig(RulesConfig, process.env);
  const shelf = new RuleShelf(new UnitOfWork(dataSource), readRuleSet(layers), clock);
  await shelf.refresh();
  return shelf;
}
