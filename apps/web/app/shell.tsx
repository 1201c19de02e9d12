import { Alert } from 'antd';
import { Navigate, Outlet, useLocation } from 'react-router';
import { ChooseOffice } from '../features/me/choose-office';
import { MeantOffice } from '../features/me/meant-office';
import { useMeantOffice } from '../features/me/use-meant-office';
import { useMe, useMeQuery } from '../features/me/use-me';
import { ReadingBar } from '../features/reading/reading-bar';
import { useI18n } from '../i18n/i18n';
import { QueryView } from '../ui/query-view';
import { Header } from './header';

/** The frame of every page after sign-in. Without a session it leads to sign-in and back to the same address. */
export function Shell() {
  const me = useMeQuery();
  const { pathname, search } = useLocation();
  if (me.data === null) {
    const next = encodeURIComponent(pathname + search);
    return <Navigate to={pathname === '/' ? '/sign-in' : `/sign-in?next=${next}`} replace />;
  }
  return me.data ? (
    <SignedIn />
  ) : (
    <main className="vd-main">
      <QueryView query={me}>{() => null}</QueryView>
    </main>
  );
}

function SignedIn() {
  const { t } = useI18n();
  const me = useMe();
  const meant = useMeantOffice();
  return (
    <>
      <a href="#main" className="vd-skip">
        {t('nav.skip')}
      </a>
      {me.person.fictitious && <Alert banner type="warning" title={t('demo.banner')} />}
      <Header />
      <main id="main" className="vd-main" tabIndex={-1}>
        <ReadingBar />
        {meant ? <MeantOffice {...meant} /> : me.office === null ? <ChooseOffice /> : <Outlet />}
      </main>
    </>
  );
}
