import type { Dossier } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { Section } from '../../ui/section';
import { QuestionsNotice } from '../route-questions/questions-notice';
import { RecordedChoices } from '../route-questions/recorded-choices';
import { hasStopped } from './has-stopped';
import { RouteMap } from './route-map';

export function RouteSection({ dossier }: { readonly dossier: Dossier }) {
  const { t, term } = useI18n();
  const { route } = dossier;
  const standing = dossier.held ? t('dossier.held') : term('stepState', 'current');
  const here = hasStopped(dossier) ? t('route.endedHere') : standing;
  return (
    <Section title={t('route.title')} extra={<Citation article={route.article} evidence={route.evidence} />}>
      {route.questions && <QuestionsNotice questions={route.questions} />}
      <RouteMap steps={route.steps} here={here} />
      {route.choices && <RecordedChoices choices={route.choices} />}
    </Section>
  );
}
