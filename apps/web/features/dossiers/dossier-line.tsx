import { Tag } from 'antd';
import { Link } from 'react-router';
import type { DossierSummary } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { DueTag } from '../../ui/due-tag';
import { StatusTag } from '../../ui/status-tag';
import { useSubjectName } from '../../ui/use-subject-name';

/** One dossier in a list: who, for what, where it is, until when. */
export function DossierLine({ dossier }: { readonly dossier: DossierSummary }) {
  const { t, term, pick } = useI18n();
  const nameOf = useSubjectName();
  const { step } = dossier;
  return (
    <li className="vd-item">
      <div>
        <Link to={`/dossiers/${dossier.id}`}>
          <strong>{nameOf(dossier.subjectName)}</strong>
        </Link>
        <div className="vd-award">{pick(dossier.awardNameVi, dossier.awardNameEn)}</div>
        <div className="vd-soft vd-small">
          <span className="vd-mono">{dossier.code}</span>
          {step &&
            ` · ${term('stepKind', step.kind)} · ${pick(step.organization.nameVi, step.organization.nameEn)}`}
        </div>
      </div>
      <div>
        <div className="vd-row">
          {dossier.pastCap && <Tag color="warning">{t('dossier.pastCap')}</Tag>}
          {dossier.held && <Tag color="warning">{t('dossier.held')}</Tag>}
          {dossier.dueAt && <DueTag dueAt={dossier.dueAt} />}
          <StatusTag family="status" code={dossier.status} />
        </div>
        <div className="vd-soft vd-small">
          {t('dossiers.changed', { at: formatInstant(dossier.changedAt) })}
        </div>
      </div>
    </li>
  );
}
