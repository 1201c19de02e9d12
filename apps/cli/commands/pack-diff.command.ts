import { Option, SubCommand } from 'nest-commander';
import {
  diffLawOn,
  diffLaws,
  diffRuleBooks,
  diffRulesOn,
  isLocalDate,
  type ChangeInForce,
  type LocalDate,
} from '@vinhdanh/domain';
import { CliCommand } from '../kernel/cli-command';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say, type Sentence } from '../kernel/language';
import { answer } from '../kernel/print';
import { bodyNames } from '../packs/body-names';
import { readLayers, type ReadPacks } from '../packs/read-layers';
import { sayDiff } from '../packs/say-diff';
import { withVotes } from '../packs/votes';

interface DiffOptions {
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

const wrong = (sentence: Sentence): CliError => new CliError(say(sentence), EXIT_USAGE);

@SubCommand({
  name: 'diff',
  arguments: '<layers> [others]',
  description:
    'what changes for whom between two lists of layers (national,lang-son), or two days of one list',
})
export class PackDiffCommand extends CliCommand {
  async run([layers = '', others]: string[], options: DiffOptions): Promise<void> {
    const packs = (others === undefined ? [layers] : [layers, others]).map(readLayers);
    const changes = compare(packs, options);
    const books = packs.map(({ book }) => book);
    const nameOf = await bodyNames(packs.map(({ law }) => law));
    answer(changes.map(withVotes), options.json, () => sayDiff(changes, books, nameOf));
  }

  @Option({ flags: '--from <day>', description: 'the first of two days to compare, with one list of layers' })
  parseFrom(day: string): string {
    return day;
  }

  @Option({ flags: '--to <day>', description: 'the second of two days to compare' })
  parseTo(day: string): string {
    return day;
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}

function compare([before, after]: readonly ReadPacks[], { from, to }: DiffOptions): readonly ChangeInForce[] {
  if (!before) return [];
  if (!after) {
    const [first, second] = [dayOf('--from', from), dayOf('--to', to)];
    return [
      ...diffRulesOn({ rules: before.book, day: first }, { rules: before.book, day: second }),
      ...diffLawOn(before.law, first, second),
    ];
  }
  if (from !== undefined || to !== undefined)
    throw wrong({
      vi: 'Hai ngày chỉ so sánh được trong một danh sách lớp.',
      en: 'Two days are compared within one list of layers.',
    });
  return [...diffRuleBooks(before.book, after.book), ...diffLaws(before.law, after.law)];
}

function dayOf(flag: string, day: string | undefined): LocalDate {
  if (day !== undefined && isLocalDate(day)) return day;
  throw wrong({
    vi: `Với một danh sách lớp, ${flag} phải là một ngày như 2025-07-01.`,
    en: `With one list of layers, ${flag} must be a day such as 2025-07-01.`,
  });
}
