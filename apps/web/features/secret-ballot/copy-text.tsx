import { Button } from 'antd';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n';

/** Copies or prints what stands in the part of the page that is printed alone. */
export function CopyText({ text }: { readonly text: string }) {
  const { t } = useI18n();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="vd-row">
      <Button onClick={copy}>{t('secret.copy')}</Button>
      <Button onClick={() => window.print()}>{t('secret.print')}</Button>
      <span role="status" className="vd-soft">
        {copied !== null && t(copied ? 'secret.copied' : 'secret.notCopied')}
      </span>
    </div>
  );
}
