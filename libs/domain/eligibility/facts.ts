import { addDays, type LocalDate } from '../kernel/time';
import { counts, type Holding } from '../ledger';
import type { Criterion } from './criterion';
import type { SubjectFile } from './subject-file';
import { later, newYear, yearOf } from './years';

/** A subject's file as one text reads it on one day. */
export interface Facts {
  readonly award: string;
  readonly file: SubjectFile;
  readonly day: LocalDate;
  readonly year: number;
  /** Awards in force for the subject, of any kind. */
  readonly held: readonly Holding[];
  /** Those of them that may be a ground for another. */
  readonly grounds: readonly Holding[];
  /** First day from which achievement counts, after discipline; null when all of it does. */
  readonly countedFrom: LocalDate | null;
  /** When the award was last given for merit: the day, and the first year that its next proposal may count. */
  readonly lastGiven: { readonly day: LocalDate; readonly firstYear: number } | null;
  readonly maternityCounts: boolean;
}

/** The years after those that the last one was given for; where its years are not known, from the year of its decision. */
function lastGiven(own: readonly Holding[]): Facts['lastGiven'] {
  const day = lastDay(own.map((holding) => holding.decision.date));
  const years = own.map((holding) =>
    holding.period ? holding.period.to + 1 : yearOf(holding.decision.date),
  );
  return day === null ? null : { day, firstYear: Math.max(...years) };
}

const lastDay = (days: readonly LocalDate[]): LocalDate | null =>
  days.length === 0 ? null : days.reduce(later);

function afterDiscipline(file: SubjectFile, day: LocalDate): LocalDate | null {
  const ends = file.discipline.map((span) => addDays(span.to ?? day, 1));
  return lastDay(ends);
}

/** Reads the file under the criteria: which awards are a ground, and from when achievement counts. */
export function readFacts(
  award: string,
  file: SubjectFile,
  day: LocalDate,
  criteria: readonly Criterion[],
): Facts {
  const has = (kind: string): boolean => criteria.some(({ rule }) => rule.kind === kind);
  const excluded = criteria.flatMap(({ rule }) => (rule.kind === 'kind-not-counted' ? rule.kinds : []));
  const held = file.holdings.filter(counts);
  const own = held.filter((holding) => holding.award === award && holding.kind === 'merit');
  return {
    award,
    file,
    day,
    year: yearOf(day),
    held,
    grounds: held.filter((holding) => holding.kind !== 'unknown' && !excluded.includes(holding.kind)),
    countedFrom: has('counted-from-discipline') ? afterDiscipline(file, day) : null,
    lastGiven: has('new-period') ? lastGiven(own) : null,
    maternityCounts: has('maternity-counts'),
  };
}

/** Whether the year lies wholly in the time that counts: after discipline, and after what was rewarded already. */
export const yearCounts = (facts: Facts, year: number): boolean =>
  (facts.countedFrom === null || newYear(year) >= facts.countedFrom) &&
  (facts.lastGiven === null || year >= facts.lastGiven.firstYear);

/** Years for which the title is a ground, latest first, with the holding of each. Titles without a year are left out. */
export function titleYears(facts: Facts, award: string): ReadonlyArray<{ year: number; id: string }> {
  const years = new Map<number, string>();
  for (const holding of facts.grounds)
    if (holding.award === award && holding.period !== null && yearCounts(facts, holding.period.to))
      years.set(holding.period.to, holding.id);
  return [...years].map(([year, id]) => ({ year, id })).sort((a, b) => b.year - a.year);
}

/** The holding from which years since an award are counted, and the day: of several, the first. */
export function groundOf(
  facts: Facts,
  award: string,
): { id: string; decided: LocalDate; from: LocalDate } | null {
  const first = facts.grounds
    .filter((holding) => holding.award === award)
    .reduce<Holding | null>((a, b) => (a === null || b.decision.date < a.decision.date ? b : a), null);
  if (first === null) return null;
  const starts = [facts.countedFrom, facts.lastGiven?.day ?? null].filter((day) => day !== null);
  return { id: first.id, decided: first.decision.date, from: starts.reduce(later, first.decision.date) };
}
