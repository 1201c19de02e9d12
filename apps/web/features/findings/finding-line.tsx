import { Link } from 'react-router';
import type { Finding } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { PhaseTag } from './phase-tag';

/** A finding in a list: what it says, about what, who must answer. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const { t, pick } = useI18n();
  const { id, phase, raised, organization, about } = finding;
  return (
    <li className="vd-item">
      <div>
        <Link to={`/findings/${id}`}>{raised.words}</Link>
        <div className="vd-soft vd-small">
          {t(`findings.about.${about.kind}`, { name: pick(finding.aboutVi, finding.aboutEn) })}
          {about.seq !== null && `, ${t('findings.atAct', { seq: about.seq })}`} ·{' '}
          {t('findings.answeredBy', { body: pick(organization.nameVi, organization.nameEn) })}
        </div>
      </div>
      <div className="vd-limit">
        <PhaseTag phase={phase} />
        <div className="vd-soft vd-small">{formatInstant(raised.at)}</div>
      </div>
    </li>
  );
}
