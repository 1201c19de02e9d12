import type { LocalDate } from '../kernel/time';
import type { SubjectKind } from '../rules/award';

export type Gender = 'female' | 'male';

/** The five groups of persons of the statutory form 0603 (statistics of commendation). */
export const SUBJECT_CATEGORIES = [
  'ministry-or-province-leader', // lãnh đạo cấp bộ, cấp tỉnh
  'department-leader', // lãnh đạo cấp vụ, sở, ngành
  'business-person', // doanh nhân
  'other-leader', // lãnh đạo khác, từ phó phòng trở lên
  'direct-worker', // người trực tiếp công tác, học tập, chiến đấu
] as const;
export type SubjectCategory = (typeof SUBJECT_CATEGORIES)[number];

/** What the ledger knows about a subject that helps to tell it from others. Keys are those of `nameKey`. */
export interface KnownSubject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly nameKeys: readonly string[];
  /** Units that its entries print. */
  readonly unitKeys: readonly string[];
  readonly bornOn: LocalDate | null;
  readonly birthYear: number | null;
  readonly gender: Gender | null;
  readonly identifierHash: string | null;
  /** Ids of subjects that were merged into it: a file of before the merge names it by one of them. */
  readonly formerIds?: readonly string[];
}
