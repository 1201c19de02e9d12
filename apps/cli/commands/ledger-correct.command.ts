import { Option, SubCommand } from 'nest-commander';
import { CATEGORY_WORDS, codeOf, COMMENDATION_WORDS, type EntryWords, type Words } from '@vinhdanh/domain';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { isId } from '../ledger/ids';
import { LedgerKeepCommand, type KeepOptions } from './ledger-keep-command';

interface CorrectOptions extends KeepOptions {
  readonly evidence: string;
  readonly award?: string;
  readonly kind?: EntryWords['commendation'];
  readonly category?: NonNullable<EntryWords['category']>;
  readonly years?: NonNullable<EntryWords['period']>;
  readonly name?: string;
  readonly unit?: string;
  readonly number?: string;
  readonly date?: string;
  readonly body?: string;
}

@SubCommand({
  name: 'correct',
  arguments: '<entry>',
  description:
    'puts an entry right under its own decision: a new entry takes its place; with --number, --date and --body by a correction decision',
})
export class LedgerCorrectCommand extends LedgerKeepCommand {
  async run([entry = '']: string[], options: CorrectOptions): Promise<void> {
    const { award, kind, category, years, name, unit, number, date, body, evidence } = options;
    const decision = number && date && body ? { number, date, body } : null;
    if (!isId(entry) || (decision === null && (number ?? date ?? body) !== undefined))
      throw usage(
        'Hãy nêu mã mục; quyết định đính chính cần đủ số, ngày, cơ quan.',
        'Give the id of an entry; a correction decision needs its number, day and body.',
      );
    const changes: Partial<EntryWords> = {
      ...(award === undefined ? {} : { award }),
      ...(kind === undefined ? {} : { commendation: kind }),
      ...(category === undefined ? {} : { category }),
      ...(years === undefined ? {} : { period: years }),
      ...(name === undefined ? {} : { name }),
      ...(unit === undefined ? {} : { unit }),
    };
    const corrected = await this.withKeeper(options.as, ({ corrections, keeper }) =>
      corrections.execute({ entry, changes, decision, evidence }, keeper),
    );
    answer(corrected, options.json, () => [
      say({
        vi: `Đã ghi mục ${corrected.entry} thay cho ${entry}.`,
        en: `Entry ${corrected.entry} stands in the place of ${entry}.`,
      }),
    ]);
  }

  @Option({ flags: '--evidence <text>', description: 'the paper that shows it', required: true })
  parseEvidence(text: string): string {
    return text;
  }

  @Option({ flags: '--award <code>', description: 'the right award' })
  parseAward(code: string): string {
    return code;
  }

  @Option({ flags: '--kind <kind>', description: 'the right kind: merit, ad-hoc, movement and so on' })
  parseKind(word: string): EntryWords['commendation'] {
    return known(COMMENDATION_WORDS, word);
  }

  @Option({ flags: '--category <category>', description: 'the right group of form 0603' })
  parseCategory(word: string): NonNullable<EntryWords['category']> {
    return known(CATEGORY_WORDS, word);
  }

  @Option({ flags: '--years <years>', description: 'the right years: 2021 or 2020-2021' })
  parseYears(text: string): NonNullable<EntryWords['period']> {
    const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
    if (from === undefined)
      throw usage('Năm viết như 2021 hoặc 2020-2021.', 'Write years as 2021 or 2020-2021.');
    return { from: Number(from), to: Number(to) };
  }

  @Option({ flags: '--name <name>', description: 'the right name' })
  parseName(name: string): string {
    return name;
  }

  @Option({ flags: '--unit <unit>', description: 'the right unit' })
  parseUnit(unit: string): string {
    return unit;
  }

  @Option({ flags: '--number <number>', description: 'number of the correction decision' })
  parseNumber(number: string): string {
    return number;
  }

  @Option({ flags: '--date <day>', description: 'its day: 2023-05-01' })
  parseDate(day: string): string {
    return day;
  }

  @Option({ flags: '--body <body>', description: 'id of the body that corrects' })
  parseBody(body: string): string {
    return body;
  }
}

const usage = (vi: string, en: string): CliError => new CliError(say({ vi, en }), EXIT_USAGE);

function known<Code extends string>(words: Words<Code>, word: string): Code {
  const code = codeOf(words, word);
  if (code === undefined) throw usage(`Không hiểu từ “${word}”.`, `The word "${word}" is not known.`);
  return code;
}
