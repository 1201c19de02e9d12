import { readFileSync } from 'node:fs';
import { Option, SubCommand } from 'nest-commander';
import type { ImportedRatings } from '@vinhdanh/application';
import { RATING_COLUMNS, type Refusal } from '@vinhdanh/domain';
import { sentence } from '@vinhdanh/platform';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { languageOf } from '../ledger/import-lines';
import { withKeeper } from '../ledger/with-keeper';
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
    const imported = await withKeeper(options.as, ({ ratings, keeper }) =>
      ratings.execute(bytes, keeper, options.dryRun ?? false),
    );
    answer(imported, options.json, () => linesOf(imported));
  }

  @Option({ flags: '--dry-run', description: 'writes nothing and says what would happen' })
  parseDryRun(): boolean {
    return true;
  }
}

function told({ code, params }: Refusal): string {
  const column = RATING_COLUMNS.find(({ id }) => id === params.column);
  return sentence(code, column ? { ...params, columnVi: column.vi } : params, languageOf());
}

const linesOf = ({ dryRun, lines, entered, known, doubtful }: ImportedRatings): readonly string[] => [
  ...(dryRun ? [say({ vi: 'Chạy thử, không ghi gì.', en: 'A dry run, nothing is written.' })] : []),
  say({
    vi: `${lines} dòng: ${entered} vào hồ sơ, ${known} đã có, ${doubtful.length} phải xem lại.`,
    en: `${lines} lines: ${entered} entered, ${known} known already, ${doubtful.length} to be looked at.`,
  }),
  ...doubtful.flatMap(({ number, reasons }) =>
    reasons.map((reason) => `${say({ vi: 'dòng', en: 'line' })} ${number}: ${told(reason)} [${reason.code}]`),
  ),
];

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    const words = { vi: `Không đọc được tệp ${path}.`, en: `The file ${path} cannot be read.` };
    throw new CliError(say(words), EXIT_USAGE);
  }
}
