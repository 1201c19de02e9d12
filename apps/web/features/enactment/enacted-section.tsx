import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { EnactedDossier, Enactment } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Arrow } from '../../ui/arrow';
import { Nothing } from '../../ui/nothing';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { outcomesOf } from './counts';
import { usePlaceWords } from './place-words';
import { useEnacted, type Outcome } from './use-enactment';

type Choice = Outcome | 'all';

/** Every dossier that the order touched, from where to where, and why it passed over the others. */
export function EnactedSection({ enactment }: { readonly enactment: Enactment }) {
  const { t, term } = useI18n();
  const [choice, setChoice] = useState<Choice>('all');
  const choices: readonly Choice[] = ['all', ...outcomesOf(enactment.counts)];
  const enacted = useEnacted(enactment.id, choice === 'all' ? undefined : choice, enactment.seq);
  return (
    <Section title={t('enactment.dossiers')}>
      <div className="vd-filter-wrap">
        <Segmented<Choice>
          aria-label={t('enactment.filter')}
          value={choice}
          options={choices.map((value) => ({ value, label: term('enacted', value) }))}
          onChange={setChoice}
        />
      </div>
      <QueryView query={enacted}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <Nothing text={t('enactment.noDossiers')} />
          ) : (
            <ul className="vd-list" aria-busy={enacted.isPlaceholderData}>
              {items.map((dossier) => (
                <EnactedItem key={dossier.dossier} dossier={dossier} />
              ))}
            </ul>
          );
        }}
      </QueryView>
      {enacted.hasNextPage && (
        <div>
          <Button loading={enacted.isFetchingNextPage} onClick={() => void enacted.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function EnactedItem({ dossier }: { readonly dossier: EnactedDossier }) {
  const { t, term } = useI18n();
  const words = usePlaceWords();
  const { code, outcome, from, to, sentence } = dossier;
  return (
    <li className="vd-item">
      <div>
        <Link to={`/dossiers/${dossier.dossier}`}>
          <strong>{code}</strong>
        </Link>
        <div className="vd-soft">
          {sentence ?? (
            <>
              {words(from)}
              {to && outcome === 'moved' && (
                <>
                  {' '}
                  <Arrow label={t('enactment.goesTo')} /> {words(to)}
                </>
              )}
            </>
          )}
        </div>
      </div>
      <span className="vd-outcome" data-outcome={outcome}>
        {term('enacted', outcome)}
      </span>
    </li>
  );
}
