import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import type { Round } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';
import { Page } from '../../ui/page';
import { PassedOver } from '../../ui/passed-over';
import { ThingView } from '../../ui/thing-view';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { DocumentSection } from './document-section';
import { SignSection } from './sign-section';
import { SignatoriesSection } from './signatories-section';
import { useRound } from './use-round';

export function Component() {
  const { id = '' } = useParams();
  return <ThingView query={useRound(id)}>{(round) => <RoundView round={round} />}</ThingView>;
}

function RoundView({ round }: { readonly round: Round }) {
  const { t, term, pick } = useI18n();
  return (
    <Page
      title={`${term('documentKind', round.kind)} ${round.number ?? ''}`.trim()}
      intro={pick(round.organization.nameVi, round.organization.nameEn)}
      actions={<StatusTag family="roundPhase" code={round.phase} />}
    >
      <Facts
        facts={[
          [t('round.number'), round.number ?? t('round.noNumber')],
          [t('rounds.dated'), formatDay(round.dated)],
          [t('round.count'), round.dossiers.length],
        ]}
      />
      {round.phase === 'overtaken' && <Alert type="warning" showIcon title={t('round.overtakenAbout')} />}
      <PassedOver
        passedOver={round.passedOver}
        nameOf={(id) => round.dossiers.find(({ dossier }) => dossier === id)?.code ?? id}
      />
      <DocumentSection round={round} />
      <SignSection round={round} />
      <SignatoriesSection round={round} />
      <Section title={t('round.dossiers')}>
        <ul className="vd-list">
          {round.dossiers.map(({ dossier, code }) => (
            <li key={dossier} className="vd-item">
              <Link to={`/dossiers/${dossier}`}>{code}</Link>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
