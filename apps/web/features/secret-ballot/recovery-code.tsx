import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n';
import { CopyText } from './copy-text';

interface RecoveryCodeProps {
  readonly code: string;
  /** What it gives back. */
  readonly about: string;
  /** It is written down and will not be shown again. */
  readonly onKept: () => void;
}

/** A recovery code, shown until its owner says that it is written down, and never again. */
export function RecoveryCode({ code, about, onKept }: RecoveryCodeProps) {
  const { t } = useI18n();
  const [kept, setKept] = useState(false);
  return (
    <div className="vd-stack">
      <Alert type="warning" showIcon title={t('secret.codeTitle')} description={about} />
      <div className="vd-print">
        <p className="vd-print-only">{t('secret.codePrinted')}</p>
        <p className="vd-code" translate="no">
          {code}
        </p>
      </div>
      <CopyText text={code} />
      <Checkbox checked={kept} onChange={({ target }) => setKept(target.checked)}>
        {t('secret.codeWritten')}
      </Checkbox>
      <div>
        <Button type="primary" disabled={!kept} onClick={onKept}>
          {t('secret.codeGoOn')}
        </Button>
      </div>
    </div>
  );
}
