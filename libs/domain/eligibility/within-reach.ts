import type { LocalDate } from '../kernel/time';
import {
  checkEligibility,
  standingUnder,
  type Eligibility,
  type EligibilityStanding,
  type EligibilityVerdict,
} from './check-eligibility';
import { textOn, type Criteria } from './criterion';
import { knownOn } from './known-on';
import type { SubjectFile } from './subject-file';
import { addYears } from './years';

const NEARNESS: readonly EligibilityVerdict[] = ['eligible', 'not-yet', 'needs-decision', 'never'];
const NO_DAY = '9999-12-31';

/** Eligible first; then what time alone brings, soonest first; then what lacks least; then what is open; then what never comes. */
export function nearer(a: EligibilityStanding, b: EligibilityStanding): number {
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

/** Where the subject stands for every award, nearest first, without the lines that say why. */
export function standings(
  subject: SubjectFile,
  day: LocalDate,
  criteria: Criteria,
): readonly EligibilityStanding[] {
  const known = knownOn(subject, day);
  return Object.keys(criteria.byAward)
    .map((award) => standingUnder(known, textOn(criteria, award, day), day))
    .sort(nearer);
}

/** What time alone brings by this day comes soon: within a year. */
export const soonAfter = (day: LocalDate): LocalDate => addYears(day, 1);
