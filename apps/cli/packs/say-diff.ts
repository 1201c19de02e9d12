import { dayWords, namesOfRules, type ChangeInForce, type NameOfBody, type RuleBook } from '@vinhdanh/domain';
import { say } from '../kernel/language';
import { sayChange } from './say-change';

function daysOf({ from, to }: ChangeInForce): string {
  const first = dayWords(from);
  if (to === null) return say({ vi: `Từ ngày ${first.vi}`, en: `From ${first.en}` });
  if (from === to) return say({ vi: `Ngày ${first.vi}`, en: `On ${first.en}` });
  const last = dayWords(to);
  return say({
    vi: `Từ ngày ${first.vi} đến ngày ${last.vi}`,
    en: `From ${first.en} to ${last.en}`,
  });
}

/** Whom it concerns: the awards by the names that either book has for them, or everybody. */
function whomOf({ awards }: ChangeInForce, books: readonly RuleBook[]): string {
  if (awards.length === 0) return say({ vi: 'mọi hồ sơ', en: 'all dossiers' });
  const known = books.flatMap((book) => book.awards);
  const names = awards.map((code) => {
    const award = known.find((candidate) => candidate.code === code);
    return award ? say({ vi: award.nameVi, en: award.nameEn }) : code;
  });
  return names.join('; ');
}

/**
 * The differences as lines: under the days of receipt what changes, by which article, for which awards.
 * @param nameOf how bodies are called
 */
export function sayDiff(
  changes: readonly ChangeInForce[],
  books: readonly RuleBook[],
  nameOf: NameOfBody,
): readonly string[] {
  if (changes.length === 0) return [say({ vi: 'Không có gì khác.', en: 'Nothing differs.' })];
  const names = namesOfRules(
    books.flatMap(({ routes }) => routes),
    nameOf,
  );
  const byDays = new Map<string, readonly string[]>();
  for (const found of changes) {
    const days = daysOf(found);
    const whom = `      ${say({ vi: 'áp dụng cho', en: 'for' })}: ${whomOf(found, books)}`;
    byDays.set(days, [...(byDays.get(days) ?? []), ...sayChange(found.change, names), whom]);
  }
  return [...byDays].flatMap(([days, lines]) => [days, ...lines]);
}
