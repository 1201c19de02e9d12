import { Segmented } from 'antd';
import { useCallback } from 'react';
import type { Enactment } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { QueryView } from '../../ui/query-view';
import { SearchBox } from '../../ui/search-box';
import { Section } from '../../ui/section';
import { SaveButton } from '../reading/save-button';
import { outcomesOf } from './counts';
import { EnactedList } from './enacted-list';
import { EnactedWays } from './enacted-ways';
import { enactedFile, useEnactedToTheEnd, useEnactedWays, type Outcome } from './use-enacted';
import { useEnactedFilter } from './use-enacted-filter';

type Choice = Outcome | 'all';

/** Every dossier that the order touched, from where to where, and why it passed over the others. */
export function EnactedSection({ enactment }: { readonly enactment: Enactment }) {
  const { t, term } = useI18n();
  const [filter, change] = useEnactedFilter();
  const onSearch = useCallback((q: string) => change({ q }, { replace: true }), [change]);
  const ways = useEnactedWays(enactment);
  useEnactedToTheEnd(enactment);
  const choices: readonly Choice[] = ['all', ...outcomesOf(enactment.counts)];
  return (
    <Section title={t('enactment.dossiers')}>
      <div className="vd-filter-wrap">
        <Segmented<Choice>
          aria-label={t('enactment.filter')}
          value={filter.outcome ?? 'all'}
          options={choices.map((value) => ({ value, label: term('enacted', value) }))}
          onChange={(choice) => change({ outcome: choice === 'all' ? undefined : choice, way: undefined })}
        />
      </div>
      <QueryView query={ways}>
        {(all) => {
          const shown = all.filter(({ outcome }) => (filter.outcome ?? outcome) === outcome);
          const counted = shown.filter(({ way }) => (filter.way ?? way) === way);
          return (
            <>
              {shown.length > 1 && (
                <EnactedWays ways={shown} chosen={filter.way} onChoose={(way) => change({ way })} />
              )}
              <search>
                <SearchBox
                  label={t('enactment.search')}
                  hint={t('enactment.search')}
                  value={filter.q ?? ''}
                  onSearch={onSearch}
                />
              </search>
              <EnactedList
                enactment={enactment}
                filter={filter}
                total={counted.reduce((sum, { dossiers }) => sum + dossiers, 0)}
              />
            </>
          );
        }}
      </QueryView>
      <div>
        <SaveButton
          address={enactedFile(enactment.id, filter)}
          name="ho-so-da-thi-hanh.csv"
          label={t('common.saveCsv')}
        />
      </div>
    </Section>
  );
}
