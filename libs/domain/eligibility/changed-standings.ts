import type { LocalDate } from '../kernel/time';
import type { EligibilityStanding } from './check-eligibility';
import type { Criteria } from './criterion';
import type { SubjectFile } from './subject-file';
import { standings } from './within-reach';

/** Where a subject stands for one award, by its file and by another one in its place. */
export interface ChangedStanding {
  readonly before: EligibilityStanding;
  readonly after: EligibilityStanding;
}

/** The awards for which the subject stands elsewhere on the day when the one file takes the place of the other. */
export function changedStandings(
  before: SubjectFile,
  after: SubjectFile,
  day: LocalDate,
  criteria: Criteria,
): readonly ChangedStanding[] {
  const then = new Map(standings(after, day, criteria).map((standing) => [standing.award, standing]));
  return standings(before, day, criteria).flatMap((standing) => {
    const other = then.get(standing.award);
    return other && !standsAlike(standing, other) ? [{ before: standing, after: other }] : [];
  });
}

const standsAlike = (one: EligibilityStanding, other: EligibilityStanding): boolean =>
  one.verdict === other.verdict && one.earliest === other.earliest && one.lacking === other.lacking;
