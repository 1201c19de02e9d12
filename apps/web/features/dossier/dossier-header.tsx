import { Alert, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Dossier } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { OVERSEERS } from '../audit/overseers';
import { useBodyName } from '../catalogue/use-organizations';
import { useOffice } from '../me/use-me';
import { DueTag } from '../../ui/due-tag';
import { ErasureNotice } from '../../ui/erasure-notice';
import { Facts } from '../../ui/facts';
import { Page } from '../../ui/page';
import { StatusTag } from '../../ui/status-tag';
import { useSubjectName } from '../../ui/use-subject-name';
import { hasStopped } from './has-stopped';

interface DossierHeaderProps {
  readonly dossier: Dossier;
  readonly children: ReactNode;
}

/** Who is proposed for what, and how it stands. */
export function DossierHeader({ dossier, children }: DossierHeaderProps) {
  const { t, term, pick } = useI18n();
  const bodyName = useBodyName();
  const nameOf = useSubjectName();
  const { step, hold } = dossier;
  const stopped = hasStopped(dossier);
  const role = useOffice()?.role ?? '';
  return (
    <Page
      title={nameOf(dossier.subjectName)}
      intro={<span className="vd-award">{pick(dossier.awardNameVi, dossier.awardNameEn)}</span>}
      actions={
        <>
          {OVERSEERS.includes(role) && <Link to={`/dossiers/${dossier.id}/trace`}>{t('trace.link')}</Link>}
          {dossier.dueAt && <DueTag dueAt={dossier.dueAt} />}
          {dossier.pastCap && <Tag color="warning">{t('dossier.pastCap')}</Tag>}
          {dossier.posthumous && <Tag color="warning">{t('dossier.posthumous')}</Tag>}
          {dossier.retrospective && <Tag color="warning">{t('dossier.retrospective')}</Tag>}
          <StatusTag family="status" code={dossier.status} />
        </>
      }
    >
      <Facts
        facts={[
          [t('dossier.code'), <span className="vd-mono">{dossier.code}</span>],
          [
            t('dossier.receivedOn'),
            dossier.receivedOn ? formatDay(dossier.receivedOn) : t('dossier.notReceived'),
          ],
          [
            t(stopped ? 'dossier.endedAt' : 'dossier.at'),
            step && pick(step.organization.nameVi, step.organization.nameEn),
          ],
          [t(stopped ? 'dossier.lastStep' : 'dossier.step'), step && term('stepKind', step.kind)],
        ]}
      />
      <ErasureNotice erasures={dossier.erasures} />
      {hold && (
        <Alert
          type="warning"
          showIcon
          title={t('dossier.heldSince', { at: formatInstant(hold.since) })}
          description={
            <>
              {hold.reason}
              <div className="vd-soft vd-small">{t('reading.heldIsWrittenDown')}</div>
            </>
          }
        />
      )}
      {dossier.awaitsReroute && (
        <Alert
          type="warning"
          showIcon
          title={t('dossier.awaitsReroute')}
          description={t('dossier.awaitsRerouteWhy', { unit: bodyName(dossier.proposer) })}
        />
      )}
      {children}
    </Page>
  );
}
