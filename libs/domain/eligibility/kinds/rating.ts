import { groundOf, yearCounts, type Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { RatingRule } from '../rule';
import { newYear, yearOf } from '../years';

const RATED = { excellent: 'hoàn thành xuất sắc nhiệm vụ', good: 'hoàn thành tốt nhiệm vụ' } as const;

const onMaternityLeave = (facts: Facts, year: number): boolean =>
  facts.maternityCounts &&
  facts.file.leaves.some(
    (leave) => leave.kind === 'maternity' && leave.from < newYear(year + 1) && leave.to >= newYear(year),
  );

/** Leave of this year or later may yet fill the row: the next year tells. */
const leaveAhead = (facts: Facts): boolean =>
  facts.maternityCounts &&
  facts.file.leaves.some((leave) => leave.kind === 'maternity' && leave.to >= newYear(facts.year));

/** A year that was not rated because of maternity leave counts as a good one, never as an excellent one. */
function reaches(rule: RatingRule, facts: Facts, year: number): boolean {
  const rating = facts.file.ratings.find((rated) => rated.year === year)?.rating;
  if (rating === undefined) return rule.atLeast === 'good' && onMaternityLeave(facts, year);
  return rating === 'excellent' || rating === rule.atLeast;
}

/** Years in a row up to the proposal: its own year if that is rated, else the year before. Latest first. */
function runOf(rule: RatingRule, facts: Facts): readonly number[] {
  const ground = rule.since === null ? null : groundOf(facts, rule.since);
  if (rule.since !== null && ground === null) return [];
  const first = ground ? yearOf(ground.from) : 0;
  const rated = facts.file.ratings.some((rating) => rating.year === facts.year);
  const years: number[] = [];
  for (let year = rated ? facts.year : facts.year - 1; year >= first && yearCounts(facts, year); year--) {
    if (!reaches(rule, facts, year)) break;
    years.push(year);
  }
  return years;
}

export function checkRating(rule: RatingRule, facts: Facts): Finding {
  const run = runOf(rule, facts);
  const excellent = run.filter((year) =>
    facts.file.ratings.some((rated) => rated.year === year && rated.rating === 'excellent'),
  ).length;
  const leave = run.filter((year) => !facts.file.ratings.some((rated) => rated.year === year));
  const lacking = Math.max(0, rule.years - run.length) + Math.max(0, rule.excellent - excellent);
  const years = run.join(', ');
  return finding(
    lacking === 0 ? 'met' : 'missing',
    () => {
      const of = rule.excellent > 0;
      const kept = leave.length > 0;
      return {
        vi:
          `Có ${rule.years} năm liền ${RATED[rule.atLeast]} đến thời điểm đề nghị${of ? `, trong đó ${rule.excellent} năm hoàn thành xuất sắc` : ''}: ` +
          `đã có ${run.length}${years && ` (${years})`}${of ? `, xuất sắc ${excellent}` : ''}${kept ? `; nghỉ thai sản được tính: ${leave.join(', ')}` : ''}.`,
        en:
          `${rule.years} years in a row rated ${rule.atLeast} or better up to the proposal${of ? `, ${rule.excellent} of them excellent` : ''}: ` +
          `${run.length} on record${years && ` (${years})`}${of ? `, ${excellent} excellent` : ''}${kept ? `; maternity leave counted: ${leave.join(', ')}` : ''}.`,
      };
    },
    {
      inputs: {
        atLeast: rule.atLeast,
        years: rule.years,
        found: run.length,
        excellent: rule.excellent,
        excellentFound: excellent,
        maternityYears: leave.join(', '),
      },
      lacking,
      next: lacking > 0 && leaveAhead(facts) ? newYear(facts.year + 1) : null,
    },
  );
}
