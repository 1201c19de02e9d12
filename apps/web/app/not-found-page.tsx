import { Link } from 'react-router';
import { useI18n } from '../i18n/i18n';
import { Page } from '../ui/page';

export function NotFoundPage() {
  const { t } = useI18n();
  return (
    <Page title={t('notFound.title')} intro={t('notFound.text')}>
      <Link to="/">{t('notFound.back')}</Link>
    </Page>
  );
}
