import type { Threshold } from '@vinhdanh/domain';
import { useI18n } from '../../i18n/i18n';

/** "at least 90 % of all members of the council", from the named denominator. */
export function useThresholdWords(): (threshold: Pick<Threshold, 'num' | 'den' | 'of'>) => string {
  const { t, term, locale } = useI18n();
  return ({ num, den, of }) =>
    t('threshold.words', {
      share: ((100 * num) / den).toLocaleString(locale, { maximumFractionDigits: 2 }),
      of: term('denominator', of),
    });
}
