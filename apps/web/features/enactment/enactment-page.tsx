import { Link, useParams } from 'react-router';
import type { Enactment } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { ThingView } from '../../ui/thing-view';
import { EnactedSection } from './enacted-section';
import { PersonsSection } from './persons-section';
import { PreviewMoves } from './preview-moves';
import { ProgressSection } from './progress-section';
import { SuccessionsSection } from './successions-section';
import { useEnactment, useEnactmentPreview } from './use-enactment';

export function Component() {
  const { id = '' } = useParams();
  return (
    <ThingView query={useEnactment(id)}>{(enactment) => <EnactmentView enactment={enactment} />}</ThingView>
  );
}

function EnactmentView({ enactment }: { readonly enactment: Enactment }) {
  const { t, term } = useI18n();
  const { order, kind, phase, effectiveOn, reason } = enactment;
  const begun = phase === 'carrying-out' || phase === 'done';
  return (
    <Page
      title={t('enactment.title', { kind: term('enactmentKind', kind), number: order.number })}
      intro={reason}
      actions={<StatusTag family="enactmentPhase" code={phase} />}
    >
      <Facts
        facts={[
          [t('enactment.order'), t('enactment.orderOf', { number: order.number, day: formatDay(order.day) })],
          [t('enactment.effectiveOn'), formatDay(effectiveOn)],
        ]}
      />
      {begun && <ProgressSection enactment={enactment} />}
      <PersonsSection enactment={enactment} />
      {kind === 'rules' ? (
        <p>
          <Link to="/rule-sets">{t('enactment.seeRuleSets')}</Link>
        </p>
      ) : (
        <>
          {(phase === 'proposed' || phase === 'confirmed') && <PreviewSection id={enactment.id} />}
          <SuccessionsSection enactment={enactment} />
        </>
      )}
      {begun && <EnactedSection enactment={enactment} />}
    </Page>
  );
}

function PreviewSection({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const preview = useEnactmentPreview(id, true);
  return (
    <Section title={t('enactment.preview')}>
      <p className="vd-note">{t('enactment.previewAbout')}</p>
      <QueryView query={preview}>{(data) => <PreviewMoves preview={data} />}</QueryView>
    </Section>
  );
}
