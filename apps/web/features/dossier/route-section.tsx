import type { Dossier } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { Section } from '../../ui/section';
import { QuestionsNotice } from '../route-questions/questions-notice';
import { RecordedChoices } from '../route-questions/recorded-choices';
import { RouteMap } from './route-map';

export function RouteSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useI18n();
  const { route } = dossier;
  return (
    <Section title={t('route.title')} extra={<Citation article={route.article} evidence={route.evidence} />}>
      {route.questions && <QuestionsNotice questions={route.questions} />}
      <RouteMap steps={route.steps} held={dossier.held} />
      {route.choices && <RecordedChoices choices={route.choices} />}
    </Section>
  );
}
