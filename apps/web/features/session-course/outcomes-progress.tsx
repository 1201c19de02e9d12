import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ProgressMeter } from '../session/progress-meter';
import { Section } from '../../ui/section';

/** In how many dossiers the outcome stands, while they are told; nothing before and after. */
export function OutcomesProgress({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const { outcomes } = session;
  if (!outcomes || session.nominating || outcomes.delivered === outcomes.total) return null;
  return (
    <Section title={t('told.title')}>
      <p role="status">{t('told.delivered', { ...outcomes })}</p>
      <ProgressMeter label={t('told.title')} value={outcomes.delivered} of={outcomes.total} />
    </Section>
  );
}
