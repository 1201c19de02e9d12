import { Tag } from 'antd';
import { Link } from 'react-router';
import type { Candidate } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { BeginDraft } from './begin-draft';

const COLOURS: Readonly<Record<Candidate['group'], string>> = {
  eligible: 'success',
  soon: 'processing',
  'needs-decision': 'warning',
  other: 'default',
};

/** Somebody who might be proposed, with the day from which, and the way to the ladder. */
export function CandidateLine({ candidate }: { readonly candidate: Candidate }) {
  const { t, term } = useI18n();
  const { subject, award, group, earliest, day, lacking, proposed } = candidate;
  return (
    <li className="vd-item">
      <div>
        <Link to={`/subjects/${subject.id}?award=${award}`}>
          <strong>{subject.name}</strong>
        </Link>
        <div className="vd-soft vd-small">
          {[subject.unit, subject.birthYear && t('subject.bornIn', { year: subject.birthYear })]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {proposed.map(({ dossierId, dossier, day: since }) => (
          <div key={dossierId} className="vd-small">
            <Link to={`/dossiers/${dossierId}`}>
              {t('ladder.proposed', { code: dossier ?? '', day: formatDay(since) })}
            </Link>
          </div>
        ))}
      </div>
      <div className="vd-limit">
        <Tag color={COLOURS[group]}>{term('candidate', group)}</Tag>
        {earliest !== null && earliest > day && (
          <div className="vd-small">{t('ladder.earliest', { day: formatDay(earliest) })}</div>
        )}
        {group === 'other' && earliest === null && lacking > 0 && (
          <div className="vd-small vd-soft">{t('ladder.lacking', { count: lacking })}</div>
        )}
        {proposed.length === 0 && (
          <div>
            <BeginDraft subject={subject} award={award} />
          </div>
        )}
      </div>
    </li>
  );
}
