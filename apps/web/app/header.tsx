import { Badge, Button } from 'antd';
import { useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { api } from '../api/client';
import { useInbox } from '../features/inbox/use-inbox';
import { OfficeSelect } from '../features/me/office-select';
import { useMe, useOffice, useSignOut } from '../features/me/use-me';
import { useI18n } from '../i18n/i18n';
import { Brand } from './brand';
import { LocaleSwitch } from './locale-switch';
import { PageGroup } from './page-group';
import { menuFor } from './pages';

export function Header() {
  const { t } = useI18n();
  const me = useMe();
  const role = useOffice()?.role;
  const signOut = useSignOut();
  return (
    <header className="vd-header">
      <Brand />
      {role && <Menu role={role} />}
      <div className="vd-tools">
        {me.office !== null && <InboxLink />}
        {me.offices.length > 0 && <OfficeSelect />}
        <LocaleSwitch onChange={(locale) => void api.PUT('/api/me/locale', { body: { locale } })} />
        <span className="vd-who vd-soft">{me.person.name}</span>
        <Button onClick={() => signOut.mutate()} loading={signOut.isPending}>
          {t('signOut.label')}
        </Button>
      </div>
    </header>
  );
}

const MENU = 'menu';

/** The pages of a role; on a phone they stand behind a button until it is pressed, and again once one was chosen. */
function Menu({ role }: { readonly role: string }) {
  const { t } = useI18n();
  const { key } = useLocation();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const isOpen = openedAt === key;
  return (
    <>
      <button
        type="button"
        className="vd-menu"
        aria-expanded={isOpen}
        aria-controls={MENU}
        onClick={() => setOpenedAt(isOpen ? null : key)}
      >
        {t('nav.menu')}
      </button>
      <nav id={MENU} aria-label={t('nav.label')} className="vd-nav" data-open={isOpen}>
        {menuFor(role).map((entry) =>
          'to' in entry ? (
            <NavLink key={entry.to} to={entry.to} end={entry.to === '/'}>
              {t(entry.label)}
            </NavLink>
          ) : (
            <PageGroup key={entry.label} {...entry} />
          ),
        )}
      </nav>
    </>
  );
}

function InboxLink() {
  const { t } = useI18n();
  const unread = useInbox().data?.unread ?? 0;
  return (
    <Link to="/inbox" className="vd-inbox-link">
      {t('nav.inbox')} <Badge count={unread} title={t('inbox.unread', { count: unread })} />
    </Link>
  );
}
