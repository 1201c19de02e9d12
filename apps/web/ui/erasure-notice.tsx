import { Alert } from 'antd';
import type { Erasure } from '../api/models';
import { formatDay } from '../i18n/format';
import { useI18n } from '../i18n/i18n';

/** By which orders personal data was erased: why "…" stands where something stood. */
export function ErasureNotice({ erasures }: { readonly erasures: readonly Erasure[] }) {
  const { t } = useI18n();
  if (erasures.length === 0) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={t('erasure.title')}
      description={erasures.map(({ id, on, order }) => (
        <div key={id}>
          {t('erasure.order', {
            number: order.number,
            day: formatDay(order.day),
            body: order.issuedBy,
            article: order.article,
            on: formatDay(on),
          })}
        </div>
      ))}
    />
  );
}
