import { Button } from 'antd';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { SUBJECT_KINDS } from '@vinhdanh/domain';
import type { LedgerSubjectSummary } from '../../api/models';
import { SaveButton } from '../reading/save-button';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { FilterChoice } from '../../ui/filter-choice';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { SearchBox } from '../../ui/search-box';
import { RulesNotice } from '../catalogue/rules-notice';
import { LedgerTabs } from './ledger-tabs';
import { SubjectWords } from './subject-words';
import { useEntryAwards, useSubjects, type SubjectFilter } from './use-ledger';

/** The award ledger: who holds what. The search lives in the address. */
export function Component() {
  const { t, term, pick } = useI18n();
  const [address, setAddress] = useSearchParams();
  const filter: SubjectFilter = {
    search: address.get('q') ?? undefined,
    kind: SUBJECT_KINDS.find((kind) => kind === address.get('kind')),
    award: address.get('award') ?? undefined,
  };
  const change = useCallback(
    (name: string, value: string | undefined): void =>
      setAddress(
        (before) => {
          if (value) before.set(name, value);
          else before.delete(name);
          return before;
        },
        { replace: true },
      ),
    [setAddress],
  );
  const onSearch = useCallback((q: string) => change('q', q), [change]);
  const subjects = useSubjects(filter);
  const awards = useEntryAwards();
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return (
    <Page title={t('nav.ledger')} intro={t('ledger.intro')}>
      <LedgerTabs />
      <search className="vd-filters vd-ledger-filters" aria-label={t('ledger.search')}>
        <SearchBox
          label={t('ledger.searchBox')}
          hint={t('ledger.searchHint')}
          value={filter.search ?? ''}
          onSearch={onSearch}
        />
        <FilterChoice
          label={t('ledger.kind')}
          any={t('ledger.anyKind')}
          value={filter.kind}
          options={SUBJECT_KINDS.map((kind) => ({ value: kind, label: term('subjectKind', kind) }))}
          onChange={(kind) => change('kind', kind)}
        />
        <FilterChoice
          isLong
          label={t('dossier.award')}
          any={t('dossiers.anyAward')}
          value={filter.award}
          loading={awards.isPending}
          options={(awards.data ?? []).map(({ code, nameVi, nameEn }) => ({
            value: code,
            label: pick(nameVi, nameEn),
          }))}
          onChange={(award) => change('award', award)}
        />
      </search>
      <QueryView query={subjects}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Nothing text={t(filtered ? 'ledger.noneFound' : 'ledger.none')} />;
          return (
            <>
              <RulesNotice />
              <ul className="vd-list vd-ledger" aria-busy={subjects.isPlaceholderData}>
                {items.map((subject) => (
                  <SubjectLine key={subject.id} subject={subject} />
                ))}
              </ul>
              <SaveButton
                ofOthers
                address={fileOf(filter)}
                name="so-khen-thuong.csv"
                label={t('common.saveCsv')}
              />
            </>
          );
        }}
      </QueryView>
      {subjects.hasNextPage && (
        <div>
          <Button loading={subjects.isFetchingNextPage} onClick={() => void subjects.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}

/** The address of all that the search finds, as a file. */
function fileOf(filter: SubjectFilter): string {
  const asked = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value as string]] : [])),
  );
  return `/api/ledger/subjects/csv${asked.size > 0 ? `?${asked.toString()}` : ''}`;
}

function SubjectLine({ subject }: { readonly subject: LedgerSubjectSummary }) {
  const { t, term } = useI18n();
  const { id, name, unit, kind, birthYear, awards } = subject;
  const facts = [term('subjectKind', kind), birthYear ? t('ledger.bornIn', { year: birthYear }) : null, unit];
  return (
    <li className="vd-item">
      <SubjectWords {...{ id, name, facts }} />
      <span className="vd-mono">{t('ledger.awards', { count: awards })}</span>
    </li>
  );
}
