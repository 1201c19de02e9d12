import { Tag } from 'antd';
import { Link } from 'react-router';
import type { Finding } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';

/** A finding in a list: what it says, about what, who must answer. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const { t, term, pick } = useI18n();
  const { id, phase, raised, organization, about } = finding;
  return (
    <li className="vd-item">
      <div>
        <Link to={`/findings/${id}`}>{raised.words}</Link>
        <div className="vd-soft vd-small">
          {t(`findings.about.${about.kind}`, { name: pick(finding.aboutVi, finding.aboutEn) })}
          {about.seq !== null && ` #${about.seq}`} ·{' '}
          {t('findings.answeredBy', { body: pick(organization.nameVi, organization.nameEn) })}
        </div>
      </div>
      <div className="vd-limit">
        <Tag color={COLOURS[phase]}>{term('findingPhase', phase)}</Tag>
        <div className="vd-soft vd-small">{formatInstant(raised.at)}</div>
      </div>
    </li>
  );
}

const COLOURS: Readonly<Record<Finding['phase'], string>> = {
  open: 'error',
  answered: 'warning',
  closed: 'success',
};
