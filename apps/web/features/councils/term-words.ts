import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';

/** From when to when, in words. */
export function useTermWords(): (term: { readonly from: string; readonly to: string | null }) => string {
  const { t } = useI18n();
  return ({ from, to }) =>
    to === null
      ? t('councils.fromDay', { from: formatDay(from) })
      : t('councils.fromTo', { from: formatDay(from), to: formatDay(to) });
}
