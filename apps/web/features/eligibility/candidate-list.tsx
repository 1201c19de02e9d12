import { Button } from 'antd';
import { useLocation } from 'react-router';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { QueryView } from '../../ui/query-view';
import { CandidateLine } from './candidate-line';
import { GROUPS, useCandidates, type CandidateFilter } from './use-eligibility';
import '../limits/limits.css';

interface CandidateListProps {
  readonly filter: CandidateFilter & { readonly award: string };
  readonly onChange: (filter: CandidateFilter) => void;
}

/** Who may be proposed for one award: counts that lead to their rows, nearest first. */
export function CandidateList({ filter, onChange }: CandidateListProps) {
  const { t, term, pick } = useI18n();
  const { pathname } = useLocation();
  const candidates = useCandidates(filter);
  return (
    <QueryView query={candidates}>
      {({ pages }) => {
        const [first] = pages;
        if (!first) return null;
        const items = pages.flatMap((page) => page.items);
        return (
          <>
            <div>
              <h2 className="vd-h2">{pick(first.award.nameVi, first.award.nameEn)}</h2>
              <a
                href={pathname}
                onClick={(event) => {
                  event.preventDefault();
                  onChange({ body: filter.body, year: filter.year });
                }}
              >
                {t('candidates.toAll')}
              </a>
            </div>
            <nav className="vd-choices" aria-label={t('candidates.groups')}>
              {GROUPS.map((group) => (
                <a
                  key={group}
                  href={`?award=${filter.award}&group=${group}`}
                  aria-current={filter.group === group ? 'page' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    onChange({ ...filter, group: filter.group === group ? undefined : group });
                  }}
                >
                  <strong>{first.counts[group]}</strong>
                  {term('candidate', group)}
                </a>
              ))}
            </nav>
            {items.length === 0 ? (
              <Nothing text={t('candidates.noneFound')} />
            ) : (
              <ul className="vd-list vd-limits" aria-busy={candidates.isPlaceholderData}>
                {items.map((candidate) => (
                  <CandidateLine key={candidate.subject.id} candidate={candidate} />
                ))}
              </ul>
            )}
            {candidates.hasNextPage && (
              <div>
                <Button
                  loading={candidates.isFetchingNextPage}
                  onClick={() => void candidates.fetchNextPage()}
                >
                  {t('common.more')}
                </Button>
              </div>
            )}
          </>
        );
      }}
    </QueryView>
  );
}
