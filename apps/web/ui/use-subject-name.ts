import { useI18n } from '../i18n/i18n';

/** Stands in the record where an order erased a text. */
const ERASED = '…';

/** What is shown as the name of who is proposed: where an order erased it, that. */
export function useSubjectName(): (name: string) => string {
  const { t } = useI18n();
  return (name) => (name === ERASED ? t('erasure.name') : name);
}
