import { Button, Tag } from 'antd';
import { Link } from 'react-router';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import type { Notice } from '../../api/models';
import { addressOf } from '../my-work/address-of';
import { NudgesSwitch } from './nudges-switch';
import { useInboxPages, useMarkRead } from './use-inbox';
import './inbox.css';

export function Component() {
  const { t } = useI18n();
  const inbox = useInboxPages();
  return (
    <Page title={t('nav.inbox')} intro={t('inbox.intro')}>
      <NudgesSwitch />
      <QueryView query={inbox}>
        {({ pages }) => {
          const notices = pages.flatMap((page) => page.items);
          if (notices.length === 0) return <Nothing text={t('inbox.empty')} />;
          return (
            <ul className="vd-list vd-inbox">
              {notices.map((notice) => (
                <NoticeItem key={notice.id} notice={notice} />
              ))}
            </ul>
          );
        }}
      </QueryView>
      {inbox.hasNextPage && (
        <Button loading={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </Page>
  );
}

function NoticeItem({ notice }: { readonly notice: Notice }) {
  const { t, term } = useI18n();
  const markRead = useMarkRead();
  const unread = notice.readAt === null;
  const read = (): void => {
    if (unread) markRead.mutate(notice.id);
  };
  return (
    <li className={unread ? 'vd-item vd-unread' : 'vd-item'}>
      <div>
        <Link to={notice.path ?? addressOf(notice.thing, notice.thingId)} onClick={read}>
          {notice.sentence}
        </Link>
        <div className="vd-soft vd-small">
          {formatInstant(notice.createdAt)} · {term('mail', notice.mail)}
        </div>
      </div>
      {unread && (
        <div className="vd-row">
          <Tag>{t('inbox.new')}</Tag>
          <Button size="small" loading={markRead.isPending} onClick={read}>
            {t('inbox.markRead')}
          </Button>
        </div>
      )}
    </li>
  );
}
