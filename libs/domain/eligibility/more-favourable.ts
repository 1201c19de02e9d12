import type { LocalDate } from '../kernel/time';
import { checkUnder, type Eligibility } from './check-eligibility';
import type { CriteriaText } from './criterion';
import type { SubjectFile } from './subject-file';

/** Both results, which are kept, and the text that serves the subject better; `open` where somebody must weigh them. */
export interface Favour {
  readonly older: Eligibility;
  readonly newer: Eligibility;
  readonly chosen: 'older' | 'newer' | 'open';
}

function choose(older: Eligibility, newer: Eligibility): Favour['chosen'] {
  if (older.verdict === 'eligible') return 'older';
  if (newer.verdict === 'eligible') return 'newer';
  if (older.verdict === newer.verdict) {
    const sooner = newer.earliest !== null && (older.earliest === null || newer.earliest < older.earliest);
    return sooner ? 'newer' : 'older';
  }
  if (older.verdict === 'never') return newer.verdict === 'not-yet' ? 'newer' : 'open';
  return newer.verdict === 'never' && older.verdict === 'not-yet' ? 'older' : 'open';
}

/** A clause that keeps the older text unless the newer is more favourable: both are looked at, alike stays with the older. */
export function moreFavourable(
  subject: SubjectFile,
  day: LocalDate,
  texts: { readonly older: CriteriaText; readonly newer: CriteriaText },
): Favour {
  const older = checkUnder(subject, texts.older, day);
  const newer = checkUnder(subject, texts.newer, day);
  return { older, newer, chosen: choose(older, newer) };
}
