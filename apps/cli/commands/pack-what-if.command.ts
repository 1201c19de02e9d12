import { Option, SubCommand } from 'nest-commander';
import {
  Clock,
  ReadFiles,
  RuleShelf,
  RunWhatIf,
  subjectsIn,
  type DifferingDossier,
} from '@vinhdanh/application';
import {
  createDataSource,
  OrganizationQuery,
  SubjectFileQuery,
  UnitOfWork,
  WhatIfQuery,
} from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig, RulesConfig } from '@vinhdanh/platform';
import { checkRuleSet, loadRules, problemWords, readRuleSet } from '@vinhdanh/rules';
import { CliCommand } from '../kernel/cli-command';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { overOf, packOf } from '../packs/pack-of';
import { sayDossier, saySummary } from '../packs/say-what-if';

@SubCommand({
  name: 'what-if',
  arguments: '<pack>',
  description:
    'which dossiers would differ under a pack (a folder, or layers such as national,lang-son), and why; changes nothing',
})
export class PackWhatIfCommand extends CliCommand {
  async run([pack = '']: string[], options: { over?: string; json?: boolean }): Promise<void> {
    const over = overOf(options.over ?? 'open');
    const { url } = loadConfig(DatabaseConfig, process.env);
    const { layers } = loadConfig(RulesConfig, process.env);
    const dataSource = createDataSource({ url, applicationName: 'vinhdanh-what-if', poolSize: 3 });
    await dataSource.initialize();
    try {
      const clock = new Clock();
      const shelf = new RuleShelf(new UnitOfWork(dataSource), readRuleSet(layers), clock);
      await shelf.refresh();
      const set = packOf(pack, await shelf.texts(shelf.current.set.id));
      const problems = checkRuleSet(set);
      if (problems.length > 0)
        throw new CliError(problems.map((problem) => say(problemWords(problem))).join('\n'));
      const query = new WhatIfQuery(dataSource);
      const files = new ReadFiles(new SubjectFileQuery(dataSource), shelf);
      const whatIf = new RunWhatIf(query, new OrganizationQuery(dataSource), shelf, clock, subjectsIn(files));
      const dossiers: DifferingDossier[] = [];
      const { names, named, ...result } = await whatIf.execute(loadRules(set), over, null, (found) =>
        dossiers.push(found),
      );
      const { id } = set;
      answer({ before: shelf.current.set.id, after: id, ...result, dossiers }, options.json, () => [
        ...(id === shelf.current.set.id ? [sameSet()] : []),
        ...dossiers.flatMap((dossier) => sayDossier(dossier, { names, named })),
        ...saySummary(result),
      ]);
    } finally {
      await dataSource.destroy();
    }
  }

  @Option({ flags: '--over <dossiers>', description: 'open (those on their way), or year:2022' })
  parseOver(over: string): string {
    return over;
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}

const sameSet = (): string =>
  say({ vi: 'Đây chính là bộ quy định đang có hiệu lực.', en: 'This is the rule set in force.' });
