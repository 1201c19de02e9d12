import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { LawAward } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { AwardEntry } from './award-entry';
import { CitedFact } from './cited-fact';
import { filterAwards, KINDS, type LawFilter } from './law-filter';
import { LawFilters } from './law-filters';
import { useLawAwards, useOpenQuestions } from './use-law';
import './law.css';

/** The filter lives in the address, so that a place in the law can be kept and sent. */
function useFilter(): readonly [LawFilter, (filter: LawFilter) => void] {
  const [search, setSearch] = useSearchParams();
  const filter: LawFilter = {
    q: search.get('q') ?? undefined,
    kind: search.get('kind') ?? undefined,
    subject: search.get('subject') ?? undefined,
    on: search.get('on') ?? undefined,
  };
  const setFilter = useCallback(
    (next: LawFilter): void => {
      const given = Object.entries(next).filter(([, value]) => value !== undefined);
      setSearch(new URLSearchParams(Object.fromEntries(given)), { replace: true });
    },
    [setSearch],
  );
  return [filter, setFilter];
}

/** Every title and form of commendation, with the articles and how well each is known. */
export function Component() {
  const { t } = useI18n();
  const [filter, setFilter] = useFilter();
  const awards = useLawAwards(filter.on);
  return (
    <Page title={t('law.title')} intro={t('law.intro')} actions={awards.data && <ToOpenQuestions />}>
      <LawFilters filter={filter} onChange={setFilter} />
      <QueryView query={awards}>
        {(all) => <Awards awards={filterAwards(all, filter)} of={all.length} />}
      </QueryView>
      <OpenQuestions />
    </Page>
  );
}

function Awards({ awards, of }: { readonly awards: readonly LawAward[]; readonly of: number }) {
  const { t, term } = useI18n();
  if (awards.length === 0) return <Nothing text={t('law.noneFound')} />;
  return (
    <>
      <p className="vd-soft vd-small" role="status">
        {t('law.count', { count: awards.length, of })}
      </p>
      {KINDS.map((kind) => ({ kind, group: awards.filter((award) => award.kind === kind) }))
        .filter(({ group }) => group.length > 0)
        .map(({ kind, group }) => (
          <Section key={kind} title={`${term('awardKind', kind)} (${group.length})`}>
            <div>
              {group.map((award) => (
                <AwardEntry key={award.code} award={award} />
              ))}
            </div>
          </Section>
        ))}
    </>
  );
}

const OPEN = 'open';

/** They stand below a catalogue that is long on a phone: the way there is at its head, once the catalogue is there. */
function ToOpenQuestions() {
  const { t } = useI18n();
  const count = useOpenQuestions().data?.length;
  return count === undefined ? null : <a href={`#${OPEN}`}>{t('law.openCount', { count })}</a>;
}

/** What the sources do not give stays visible, with who must decide it. */
function OpenQuestions() {
  const { t, pick } = useI18n();
  const questions = useOpenQuestions();
  return (
    <Section title={t('law.open')} anchor={OPEN}>
      <p className="vd-prose vd-soft">{t('law.openAbout')}</p>
      <QueryView query={questions}>
        {(open) => (
          <dl className="vd-law-facts">
            {open.map((question) => (
              <CitedFact key={question.id} label={pick(question.what.vi, question.what.en)} cited={question}>
                {pick(question.sentence.vi, question.sentence.en)}{' '}
                {t('law.whoDecides', { who: pick(question.whoDecides.vi, question.whoDecides.en) })}
              </CitedFact>
            ))}
          </dl>
        )}
      </QueryView>
    </Section>
  );
}
