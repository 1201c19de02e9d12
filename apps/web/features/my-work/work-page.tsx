import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, read } from '../../api/client';
import type { WorkItem } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { DueTag } from '../../ui/due-tag';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { useMe, useOffice } from '../me/use-me';
import { addressOf } from './address-of';

const useWork = () =>
  useQuery({ queryKey: ['work'], queryFn: () => read(api.GET('/api/work')), refetchInterval: 60_000 });

/** What waits for the office in which the person acts. */
export function WorkPage() {
  const { t, pick } = useI18n();
  const me = useMe();
  const office = useOffice();
  const work = useWork();
  const body = office ? pick(office.organization.nameVi, office.organization.nameEn) : '';
  return (
    <Page title={t('nav.work')} intro={t('work.intro', { name: me.person.name, body })}>
      <QueryView query={work}>
        {({ toDo, sessions, rounds }) => (
          <>
            <Section title={t('work.waiting', { count: toDo.length })}>
              {toDo.length === 0 ? (
                <Nothing text={t('work.empty')}>
                  <Link to="/dossiers">{t('work.seeAll')}</Link>
                </Nothing>
              ) : (
                <WorkList items={toDo} />
              )}
            </Section>
            {rounds.length > 0 && (
              <Section title={t('work.rounds')}>
                <WorkList items={rounds} />
              </Section>
            )}
            {sessions.length > 0 && (
              <Section title={t('work.sessions')}>
                <WorkList items={sessions} />
              </Section>
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}

function WorkList({ items }: { readonly items: readonly WorkItem[] }) {
  return (
    <ul className="vd-list">
      {items.map((item) => (
        <WorkLine key={`${item.thing}/${item.id}/${item.why}`} item={item} />
      ))}
    </ul>
  );
}

function WorkLine({ item }: { readonly item: WorkItem }) {
  const { t, term } = useI18n();
  return (
    <li className="vd-item">
      <div>
        <Link to={addressOf(item.thing, item.id)}>
          <strong>{item.title}</strong>
        </Link>
        <div className="vd-soft">
          {term('why', item.why)}
          {item.code && (
            <>
              {' · '}
              <span className="vd-mono">{item.code}</span>
            </>
          )}
        </div>
      </div>
      <div className="vd-row">
        <span className="vd-soft vd-small">{t('common.since', { at: formatInstant(item.since) })}</span>
        {item.dueAt && <DueTag dueAt={item.dueAt} />}
      </div>
    </li>
  );
}
