import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Option, SubCommand } from 'nest-commander';
import { Clock, ImportLedger, knownAwards, ledgerRoots, Refused, type Imported } from '@vinhdanh/application';
import { createDataSource, LedgerOfficeQuery, UnitOfWork } from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig, RulesConfig, sentence } from '@vinhdanh/platform';
import { loadLaw, loadRuleBook } from '@vinhdanh/rules';
import { CliCommand } from '../kernel/cli-command';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { languageOf, linesOfImport, withSentences } from '../ledger/import-lines';

interface ImportOptions {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly as?: string;
}

const DEMO_ADMINISTRATOR = 'quan-tri.lang-son';

@SubCommand({
  name: 'import',
  arguments: '<file>',
  description: 'past awards from a CSV file into the ledger; doubtful lines are set aside with their reasons',
})
export class LedgerImportCommand extends CliCommand {
  async run([path = '']: string[], options: ImportOptions): Promise<void> {
    const file = { name: basename(path), bytes: bytesOf(path) };
    const { url } = loadConfig(DatabaseConfig, process.env);
    const { layers } = loadConfig(RulesConfig, process.env);
    const rules = loadRuleBook(layers);
    const dataSource = createDataSource({ url, applicationName: 'vinhdanh-ledger', poolSize: 1 });
    await dataSource.initialize();
    try {
      const clock = new Clock();
      const account = options.as ?? DEMO_ADMINISTRATOR;
      const office = await new LedgerOfficeQuery(dataSource).keeping(account, clock.today());
      if (!office) throw nobody(account);
      const roots = ledgerRoots(office, rules.standing, clock.today());
      const importer = { person: office.person, office: office.id, roots };
      const importing = new ImportLedger(new UnitOfWork(dataSource), knownAwards(loadLaw(layers)), clock);
      const imported = await importing
        .execute(file, importer, options.dryRun ?? false)
        .catch((error: unknown) => fail(error));
      answer(withSentences(imported), options.json, () => linesOfImport(imported));
    } finally {
      await dataSource.destroy();
    }
  }

  @Option({ flags: '--dry-run', description: 'writes nothing and says what would happen' })
  parseDryRun(): boolean {
    return true;
  }

  @Option({
    flags: '--as <account>',
    description: 'who imports, as administrator or award officer; the demo administrator unless told',
  })
  parseAs(account: string): string {
    return account;
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new CliError(
      say({ vi: `Không đọc được tệp ${path}.`, en: `The file ${path} cannot be read.` }),
      EXIT_USAGE,
    );
  }
}

const nobody = (account: string): CliError =>
  new CliError(
    say({
      vi: `Hôm nay ${account} không giữ chức vụ nào được ghi sổ khen thưởng.`,
      en: `${account} holds no office today that keeps the ledger.`,
    }),
  );

function fail(error: unknown): Imported {
  if (!(error instanceof Refused)) throw error;
  const { code, params = {} } = error.refusal;
  throw new CliError(sentence(code, params, languageOf()));
}
