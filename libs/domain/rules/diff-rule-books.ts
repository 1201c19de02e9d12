import { addDays, type LocalDate } from '../kernel/time';
import { diffAward, type RulesOn } from './diff-award';
import { diffCalendar, diffStanding } from './diff-common';
import type { RuleBook } from './plan-route';
import type { ChangeInForce } from './rule-change';

interface Found extends Omit<ChangeInForce, 'awards'> {
  readonly award: string;
}

/** Equal changes of the same days once, with all awards that they concern, in the order in which they were found. */
function gather(found: readonly Found[]): readonly ChangeInForce[] {
  const gathered = new Map<string, ChangeInForce>();
  for (const { award, ...rest } of found) {
    const key = JSON.stringify(rest);
    gathered.set(key, { ...rest, awards: [...(gathered.get(key)?.awards ?? []), award] });
  }
  return [...gathered.values()];
}

const codesOf = (...books: readonly RuleBook[]): readonly string[] => [
  ...new Set(books.flatMap(({ awards }) => awards.map(({ code }) => code))),
];

/** The days on which some text of either book begins or has just ended, in order. */
function turningDays(...books: readonly RuleBook[]): readonly LocalDate[] {
  const texts = books.flatMap(({ awards, routes }) => [...awards, ...routes]);
  const days = texts.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]));
  return [...new Set(days)].sort();
}

const withoutMark = (key: string, value: unknown): unknown => (key === 'evidence' ? undefined : value);

/** A change that goes on over a turning day is one change, also where it goes on under another mark. */
function joined(found: readonly Found[]): readonly Found[] {
  const runs = new Map<string, Found[]>();
  for (const next of found) {
    const key = JSON.stringify([next.award, next.change], withoutMark);
    const run = runs.get(key) ?? [];
    const last = run.at(-1);
    const goesOn = last !== undefined && last.to !== null && addDays(last.to, 1) === next.from;
    runs.set(key, goesOn ? [...run.slice(0, -1), { ...last, to: next.to }] : [...run, next]);
  }
  return [...runs.values()].flat();
}

/**
 * What a dossier received on the second day under the second book meets otherwise than one received on the first day
 * under the first. The calendar and the standing bodies are not of one day: see `diffRuleBooks`.
 */
export const diffRulesOn = (before: RulesOn, after: RulesOn): readonly ChangeInForce[] =>
  gather(
    codesOf(before.rules, after.rules).flatMap((award) =>
      diffAward(before, after, award).map((change) => ({ change, award, from: after.day, to: after.day })),
    ),
  );

/** What the second book changes, for which awards and for which days of receipt; in the order of the days. */
export function diffRuleBooks(before: RuleBook, after: RuleBook): readonly ChangeInForce[] {
  const days = turningDays(before, after);
  const codes = codesOf(before, after);
  const found = days.flatMap((day, index): readonly Found[] => {
    const next = days[index + 1];
    const to = next === undefined ? null : addDays(next, -1);
    return codes.flatMap((award) =>
      diffAward({ rules: before, day }, { rules: after, day }, award).map((change) => ({
        change,
        award,
        from: day,
        to,
      })),
    );
  });
  return [
    ...gather(joined(found)),
    ...diffStanding(before.standing, after.standing),
    ...diffCalendar(before.years, after.years),
  ].sort((one, other) => (one.from === other.from ? 0 : one.from < other.from ? -1 : 1));
}
