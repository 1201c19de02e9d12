import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n';

/** Browsers seal nothing on a page that came unencrypted: then it says so instead of failing half-way. */
export function SecurePage({ children }: { readonly children: ReactNode }) {
  const { t } = useI18n();
  if (window.isSecureContext) return children;
  return (
    <Alert type="error" showIcon title={t('secret.notSecure')} description={t('secret.notSecureNext')} />
  );
}
