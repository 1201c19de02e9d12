import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { ReasonForm } from './reason-form';
import { useReadingReason } from './use-reading-reason';

interface ReadingGateProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What is read of others for a reason alone: shown once the reason was given. */
export function ReadingGate({ title, children }: ReadingGateProps) {
  const { t } = useI18n();
  if (useReadingReason() !== '') return children;
  return (
    <Page title={title}>
      <Section title={t('reading.asked')}>
        <p className="vd-prose">{t('reading.askedAbout')}</p>
        <ReasonForm okText={t('reading.read')} />
      </Section>
    </Page>
  );
}
