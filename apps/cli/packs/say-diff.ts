import type { ChangeInForce, RuleBook } from '@vinhdanh/domain';
import { say } from '../kernel/language';
import { sayChange } from './say-change';

function daysOf({ from, to }: ChangeInForce): string {
  if (to === null) return say({ vi: `Từ ${from}`, en: `From ${from}` });
  return from === to
    ? say({ vi: `Ngày ${from}`, en: `On ${from}` })
    : say({ vi: `Từ ${from} đến ${to}`, en: `From ${from} to ${to}` });
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

/** The differences as lines: under the days of receipt what changes, by which article, for which awards. */
export function sayDiff(changes: readonly ChangeInForce[], books: readonly RuleBook[]): readonly string[] {
  if (changes.length === 0) return [say({ vi: 'Không có gì khác.', en: 'Nothing differs.' })];
  const byDays = new Map<string, readonly string[]>();
  for (const found of changes) {
    const days = daysOf(found);
    const whom = `      ${say({ vi: 'áp dụng cho', en: 'for' })}: ${whomOf(found, books)}`;
    byDays.set(days, [...(byDays.get(days) ?? []), ...sayChange(found.change), whom]);
  }
  return [...byDays].flatMap(([days, lines]) => [days, ...lines]);
}
