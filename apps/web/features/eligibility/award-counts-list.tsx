import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { QueryView } from '../../ui/query-view';
import type { AwardCounts } from '../../api/models';
import { useAwardOverview, type CandidateFilter, type Group } from './use-eligibility';

type Choose = (award: string, group: Group | undefined) => void;

interface AwardCountsListProps {
  readonly filter: CandidateFilter;
  readonly onChoose: Choose;
}

const SHOWN = ['eligible', 'soon', 'needs-decision'] as const;

const mayBeProposed = ({ counts }: AwardCounts): boolean => counts.eligible > 0 || counts.soon > 0;

/** Every award for which somebody may be proposed, will be within a year, or needs a decision; each number leads to its list. */
export function AwardCountsList({ filter, onChoose }: AwardCountsListProps) {
  const { t } = useI18n();
  const overview = useAwardOverview(filter);
  return (
    <QueryView query={overview}>
      {({ subjects, awards }) => {
        const near = awards.filter(mayBeProposed);
        const open = awards.filter((award) => !mayBeProposed(award) && award.counts['needs-decision'] > 0);
        if (subjects === 0) return <Nothing text={t('candidates.noSubjects')} />;
        return (
          <div className="vd-stack" aria-busy={overview.isPlaceholderData}>
            <p className="vd-soft vd-small" role="status">
              {t(near.length > 0 ? 'candidates.looked' : 'candidates.nobody', { count: subjects })}
            </p>
            {near.length > 0 && <Awards awards={near} onChoose={onChoose} />}
            {open.length > 0 && (
              <details className="vd-ladder-far">
                <summary>{t('candidates.openOnly', { count: open.length })}</summary>
                <Awards awards={open} onChoose={onChoose} />
              </details>
            )}
          </div>
        );
      }}
    </QueryView>
  );
}

function Awards({
  awards,
  onChoose,
}: {
  readonly awards: readonly AwardCounts[];
  readonly onChoose: Choose;
}) {
  const { pick, term } = useI18n();
  return (
    <ul className="vd-list vd-propose-awards">
      {awards.map(({ award, nameVi, nameEn, counts }) => (
        <li key={award}>
          <a
            href={`?award=${award}`}
            onClick={(event) => {
              event.preventDefault();
              onChoose(award, undefined);
            }}
          >
            {pick(nameVi, nameEn)}
          </a>
          <div className="vd-propose-counts">
            {SHOWN.filter((group) => counts[group] > 0).map((group) => (
              <button key={group} type="button" data-group={group} onClick={() => onChoose(award, group)}>
                <strong>{counts[group]}</strong> {term('candidate', group)}
              </button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
