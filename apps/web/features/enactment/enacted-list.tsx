import { Button } from 'antd';
import { Link } from 'react-router';
import type { EnactedDossier, Enactment } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { QueryView } from '../../ui/query-view';
import { useSubjectName } from '../../ui/use-subject-name';
import { MoveWords } from './move-words';
import { useEnacted, type EnactedFilter } from './use-enacted';

interface EnactedListProps {
  readonly enactment: Enactment;
  readonly filter: EnactedFilter;
  /** How many there are, words that are looked for left aside. */
  readonly total: number;
}

/** Dossiers of the order one by one, by their codes. */
export function EnactedList({ enactment, filter, total }: EnactedListProps) {
  const { t, amount } = useI18n();
  const enacted = useEnacted(enactment, filter);
  return (
    <QueryView query={enacted}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <Nothing text={t('enactment.noDossiers')} />;
        const count = amount(items.length);
        return (
          <>
            <p className="vd-soft vd-small" role="status">
              {filter.q
                ? t('enactment.found', { count: enacted.hasNextPage ? `${count}+` : count })
                : t('enactment.listed', { count, of: amount(Math.max(total, items.length)) })}
            </p>
            <ul className="vd-list" aria-busy={enacted.isPlaceholderData}>
              {items.map((dossier) => (
                <EnactedItem key={dossier.dossier} dossier={dossier} />
              ))}
            </ul>
            {enacted.hasNextPage && (
              <div>
                <Button loading={enacted.isFetchingNextPage} onClick={() => void enacted.fetchNextPage()}>
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

function EnactedItem({ dossier }: { readonly dossier: EnactedDossier }) {
  const nameOf = useSubjectName();
  const { code, subjectName } = dossier;
  return (
    <li className="vd-item">
      <div>
        <Link to={`/dossiers/${dossier.dossier}`}>
          <strong>{subjectName === null ? code : nameOf(subjectName)}</strong>
        </Link>
        <div className="vd-soft vd-small">
          {subjectName !== null && (
            <>
              <span className="vd-mono">{code}</span>
              {' · '}
            </>
          )}
          <MoveWords move={dossier} />
        </div>
      </div>
    </li>
  );
}
