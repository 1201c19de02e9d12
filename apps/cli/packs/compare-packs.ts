import {
  diffLawOn,
  diffLaws,
  diffRuleBooks,
  diffRulesOn,
  isLocalDate,
  type ChangeInForce,
  type LocalDate,
} from '@vinhdanh/domain';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say, type Sentence } from '../kernel/language';
import { answer } from '../kernel/print';
import { bodyNames } from './body-names';
import { readLayers, type ReadPacks } from './read-layers';
import { sayDiff } from './say-diff';
import { withVotes } from './votes';

export interface DiffOptions {
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

const wrong = (sentence: Sentence): CliError => new CliError(say(sentence), EXIT_USAGE);

/** Tells what differs between two lists of layers, or two days of one. @throws CliError where they cannot be compared */
export async function comparePacks(
  layers: string,
  others: string | undefined,
  options: DiffOptions,
): Promise<void> {
  const packs = (others === undefined ? [layers] : [layers, others]).map(readLayers);
  const changes = compare(packs, options);
  const books = packs.map(({ book }) => book);
  const nameOf = await bodyNames(packs.map(({ law }) => law));
  answer(changes.map(withVotes), options.json, () => sayDiff(changes, books, nameOf));
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
