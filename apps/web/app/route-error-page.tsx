import { Button, Result } from 'antd';
import { useI18n } from '../i18n/i18n';

/** A page that failed to load or to draw: the rest of the work is not lost, reloading helps. */
export function RouteErrorPage() {
  const { t } = useI18n();
  return (
    <Result
      status="warning"
      title={t('pageError.title')}
      subTitle={t('pageError.text')}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('pageError.reload')}
        </Button>
      }
    />
  );
}
