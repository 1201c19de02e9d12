import { Link, useSearchParams } from 'react-router';
import type { Limits } from '../../api/models';
import { SaveButton } from '../reading/save-button';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { RulesNotice } from '../catalogue/rules-notice';
import { useOffice } from '../me/use-me';
import { LimitLine } from './limit-line';
import { CHOICES, choiceFrom, useLimits, type Choice } from './use-limits';
import './limits.css';

/** The limits that run at the body of the acting office, nearest first. The choice lives in the address. */
export function Component() {
  const { t, pick, amount } = useI18n();
  const office = useOffice();
  const [search] = useSearchParams();
  const choice = choiceFrom(search.get('show'));
  const limits = useLimits(choice);
  const body = office ? pick(office.organization.nameVi, office.organization.nameEn) : '';
  return (
    <Page title={t('nav.limits')} intro={t('limits.intro', { body })}>
      <QueryView query={limits}>
        {({ counts, items }) => (
          <>
            <RulesNotice />
            <Choices counts={counts} choice={choice} />
            {counts[COUNTS[choice]] > items.length && !limits.isPlaceholderData && (
              <p className="vd-soft vd-small" role="status">
                {t('limits.more', { count: amount(items.length), of: amount(counts[COUNTS[choice]]) })}
              </p>
            )}
            {items.length === 0 ? (
              <Nothing text={t(choice === 'all' ? 'limits.empty' : 'limits.noneFound')}>
                {choice !== 'all' && <Link to="/limits">{t('limits.seeAll')}</Link>}
              </Nothing>
            ) : (
              <ul className="vd-list vd-limits" aria-busy={limits.isPlaceholderData}>
                {items.map((limit) => (
                  <LimitLine key={limit.id} limit={limit} />
                ))}
              </ul>
            )}
            {items.length > 0 && (
              <SaveButton
                address={choice === 'all' ? '/api/limits/csv' : `/api/limits/csv?show=${choice}`}
                name="han-cua-don-vi.csv"
                label={t('common.saveCsv')}
              />
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}

const COUNTS: Readonly<Record<Choice, keyof Limits['counts']>> = {
  all: 'all',
  overdue: 'overdue',
  week: 'week',
  held: 'held',
  reroute: 'awaitingReroute',
  without: 'withoutLimit',
};

/** Counts that lead to their rows. */
function Choices({ counts, choice }: { readonly counts: Limits['counts']; readonly choice: Choice }) {
  const { t, amount } = useI18n();
  return (
    <nav className="vd-choices" aria-label={t('limits.choices')}>
      {CHOICES.map((candidate) => (
        <Link
          key={candidate}
          to={candidate === 'all' ? '/limits' : `/limits?show=${candidate}`}
          aria-current={candidate === choice ? 'page' : undefined}
        >
          <strong data-alarm={candidate === 'overdue' && counts.overdue > 0}>
            {amount(counts[COUNTS[candidate]])}
          </strong>
          {t(`limits.show.${candidate}`)}
        </Link>
      ))}
    </nav>
  );
}
