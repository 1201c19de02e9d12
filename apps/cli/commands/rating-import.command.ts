import { readFileSync } from 'node:fs';
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
  description: 'yearly ratings from a spreadsheet (.xlsx) or CSV file into the files of known subjects',
})
export class RatingImportCommand extends LedgerKeepCommand {
  async run([path = '']: string[], options: ImportOptions): Promise<void> {
    const bytes = bytesOf(path);
    const imported = await this.withKeeper(options.as, ({ ratings, keeper }) =>
      ratings.execute(bytes, keeper, options.dryRun ?? false),
    );
    const { linesOfRatings } = await import('../ledger/rating-lines.js');
    answer(imported, options.json, () => linesOfRatings(imported));
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
    const words = { vi: `Không đọc được tệp ${path}.`, en: `The file ${path} cannot be read.` };
    throw new CliError(say(words), EXIT_USAGE);
  }
}
