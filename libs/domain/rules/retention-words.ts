import type { RetentionRule } from './retention-rule';
import type { Bilingual } from './validity';

/** "20 năm", "vĩnh viễn", or that nobody knows. */
export function retentionWords({ keep, years }: Pick<RetentionRule, 'keep' | 'years'>): Bilingual {
  if (keep === 'permanent') return { vi: 'vĩnh viễn', en: 'permanently' };
  if (years === null) return { vi: 'chưa xác định', en: 'not settled' };
  return { vi: `${years} năm`, en: years === 1 ? '1 year' : `${years} years` };
}
