import {
  Clock,
  howToRead,
  ReadFiles,
  RulesUnreadable,
  RunWhatIf,
  subjectsIn,
  type DifferingDossier,
} from '@vinhdanh/application';
import { createDataSource, OrganizationQuery, SubjectFileQuery, WhatIfQuery } from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig } from '@vinhdanh/platform';
import { checkRuleSet, loadRules, problemWords } from '@vinhdanh/rules';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { openShelf } from './open-shelf';
import { overOf, packOf } from './pack-of';
import { sayDossier, saySummary } from './say-what-if';

export interface WhatIfOptions {
  readonly over?: string;
  readonly json?: boolean;
}

/** Tells which dossiers of the database would differ under the pack, and why. @throws CliError where the pack is not sound */
export async function tellWhatIf(pack: string, options: WhatIfOptions): Promise<void> {
  const over = overOf(options.over ?? 'open');
  const { url } = loadConfig(DatabaseConfig, process.env);
  const dataSource = createDataSource({ url, applicationName: 'vinhdanh-what-if', poolSize: 3 });
  await dataSource.initialize();
  try {
    const clock = new Clock();
    const shelf = await openShelf(dataSource, clock);
    const { set: inForce } = shelf.inForceNow;
    const set = packOf(pack, await shelf.texts(inForce.id));
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
    answer({ before: inForce.id, after: id, ...result, dossiers }, options.json, () => [
      ...(id === inForce.id ? [sameSet()] : []),
      ...dossiers.flatMap((dossier) => sayDossier(dossier, { names, named })),
      ...saySummary(result),
    ]);
  } catch (error) {
    throw error instanceof RulesUnreadable ? new CliError(say(howToRead(error))) : error;
  } finally {
    await dataSource.destroy();
  }
}

const sameSet = (): string =>
  say({ vi: 'Đây chính là bộ quy định đang có hiệu lực.', en: 'This is the rule set in force.' });
