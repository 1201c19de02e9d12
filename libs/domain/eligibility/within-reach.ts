import type { LocalDate } from '../kernel/time';
import { checkEligibility, type Eligibility, type EligibilityVerdict } from './check-eligibility';
import type { Criteria } from './criterion';
import { knownOn } from './known-on';
import type { SubjectFile } from './subject-file';

const NEARNESS: readonly EligibilityVerdict[] = ['eligible', 'not-yet', 'needs-decision', 'never'];
const NO_DAY = '9999-12-31';

/** Eligible first; then what time alone brings, soonest first; then what lacks least; then what is open; then what never comes. */
function nearer(a: Eligibility, b: Eligibility): number {
  const rank = NEARNESS.indexOf(a.verdict) - NEARNESS.indexOf(b.verdict);
  if (rank !== 0) return rank;
  const [dayA, dayB] = [a.earliest ?? NO_DAY, b.earliest ?? NO_DAY];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.lacking - b.lacking;
}

/** Every award of the catalogue for the subject on the day, nearest first. */
export function withinReach(
  subject: SubjectFile,
  day: LocalDate,
  criteria: Criteria,
): readonly Eligibility[] {
  const known = knownOn(subject, day);
  return Object.keys(criteria.byAward)
    .map((award) => checkEligibility(known, award, day, criteria))
    .sort(nearer);
}
