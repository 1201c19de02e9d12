import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Option, SubCommand } from 'nest-commander';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { LedgerKeepCommand, type KeepOptions } from './ledger-keep-command';

interface ImportOptions extends KeepOptions {
  readonly dryRun?: boolean;
}

@SubCommand({
  name: 'import',
  arguments: '<file>',
  description:
    'past awards from a spreadsheet (.xlsx) or CSV file into the ledger; doubtful lines are set aside with their reasons',
})
export class LedgerImportCommand extends LedgerKeepCommand {
  async run([path = '']: string[], options: ImportOptions): Promise<void> {
    const file = { name: basename(path), bytes: bytesOf(path) };
    const imported = await this.withKeeper(options.as, ({ imports, keeper }) =>
      imports.execute(file, keeper, options.dryRun ?? false),
    );
    const { linesOfImport, withSentences } = await import('../ledger/import-lines.js');
    answer(withSentences(imported), options.json, () => linesOfImport(imported));
  }

  @Option({ flags: '--dry-run', description: 'writes nothing and says what would happen' })
  parseDryRun(): boolean {
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
