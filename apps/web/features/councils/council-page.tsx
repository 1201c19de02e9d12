import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { CouncilOverTime, RosterSeat } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';
import { Page } from '../../ui/page';
import { ThingView } from '../../ui/thing-view';
import { FindingsSection } from '../findings/findings-section';
import { versionInForce } from './council-form';
import { DecisionsSection } from './decisions-section';
import { EndDialog } from './end-dialog';
import { ReplaceDialog } from './replace-dialog';
import { useCouncil } from './use-councils';
import { VersionSection } from './version-section';
import './councils.css';

export function Component() {
  const { id = '' } = useParams();
  return <ThingView query={useCouncil(id)}>{(council) => <CouncilView council={council} />}</ThingView>;
}

/** One council: who sits in it, who sat before, and by which decisions. */
function CouncilView({ council }: { readonly council: CouncilOverTime }) {
  const { t, pick, term } = useI18n();
  const navigate = useNavigate();
  const [replacing, setReplacing] = useState<RosterSeat | null>(null);
  const [ending, setEnding] = useState(false);
  const { id, versions, organization, endedOn, kind } = council;
  const may = (act: string): boolean => council.acts.some((one) => one.act === act && one.allowed);
  const inForce = versionInForce(council);
  return (
    <Page
      title={pick(council.nameVi, council.nameEn)}
      actions={
        <>
          <Tag>{term('councilKind', kind)}</Tag>
          {may('reseat') && (
            <Button type="primary" onClick={() => void navigate(`/councils/${id}/seats`)}>
              {t('councils.reseat')}
            </Button>
          )}
          {may('end') && <Button onClick={() => setEnding(true)}>{t('councils.end')}</Button>}
        </>
      }
    >
      <Facts
        facts={[
          [t('councils.body'), pick(organization.nameVi, organization.nameEn)],
          [t('councils.code'), <span className="vd-mono">{id}</span>],
          [t('councils.endedOn'), endedOn && formatDay(endedOn)],
        ]}
      />
      {[...versions].reverse().map((version) => (
        <VersionSection
          key={version.number}
          version={version}
          isInForce={version === inForce}
          onReplace={may('replace') && version === inForce ? setReplacing : undefined}
        />
      ))}
      <DecisionsSection council={council} />
      <FindingsSection kind="council" id={id} organization={organization.id} />
      {replacing && <ReplaceDialog council={council} seat={replacing} onClose={() => setReplacing(null)} />}
      {ending && <EndDialog council={council} onClose={() => setEnding(false)} />}
    </Page>
  );
}
