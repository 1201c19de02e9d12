import { Button, Tag } from 'antd';
import { Link } from 'react-router';
import type { Anomaly } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { useSubjectName } from '../../ui/use-subject-name';
import type { AnomalyFilter } from './use-audit';

interface AnomalyItemProps {
  readonly anomaly: Anomaly;
  readonly filter: AnomalyFilter;
  readonly onFilter: (filter: AnomalyFilter) => void;
}

/** One anomaly: whose dossier, what, when, who and where; each of them narrows the search. */
export function AnomalyItem({ anomaly, filter, onFilter }: AnomalyItemProps) {
  const { term, pick } = useI18n();
  const nameOf = useSubjectName();
  const { dossier, kind, on, person, office, organization } = anomaly;
  const body = pick(organization.nameVi, organization.nameEn);
  return (
    <li className="vd-item">
      <div>
        <Link to={addressOf(anomaly)}>
          {nameOf(dossier.subjectName)} <span className="vd-mono">{dossier.code}</span>
        </Link>
        <div className="vd-soft vd-small">{pick(dossier.awardNameVi, dossier.awardNameEn)}</div>
        <div className="vd-small">
          {person && (
            <>
              <Narrow words={person.name} onPress={() => onFilter({ ...filter, person: person.id })} />
              {office && (
                <>
                  {', '}
                  <Narrow
                    words={pick(office.titleVi, office.titleEn)}
                    onPress={() => onFilter({ ...filter, office: office.id })}
                  />
                </>
              )}
              {' · '}
            </>
          )}
          <Narrow words={body} onPress={() => onFilter({ ...filter, body: organization.id })} />
        </div>
      </div>
      <div className="vd-limit">
        <Tag color="warning">{term('anomaly', kind)}</Tag>
        <div className="vd-soft vd-small">{formatDay(on)}</div>
      </div>
    </li>
  );
}

const Narrow = ({ words, onPress }: { readonly words: string; readonly onPress: () => void }) => (
  <Button type="link" size="small" className="vd-narrow" onClick={onPress}>
    {words}
  </Button>
);

/** What shows it: the act in the trace of its dossier, or the session, round or ledger. */
function addressOf({ dossier, thingKind, thingId, seq }: Anomaly): string {
  switch (thingKind) {
    case 'dossier':
      return `/dossiers/${dossier.id}/trace#${seq}`;
    case 'session':
      return `/sessions/${thingId}`;
    case 'round':
      return `/signing/${thingId}`;
    default:
      return `/dossiers/${dossier.id}/trace`;
  }
}
