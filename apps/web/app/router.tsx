import { createBrowserRouter } from 'react-router';
import { NotFoundPage } from './not-found-page';
import { RouteErrorPage } from './route-error-page';
import { Shell } from './shell';
import { SignInPage } from '../features/sign-in/sign-in-page';
import { WorkPage } from '../features/my-work/work-page';

/** Pages other than the first two are loaded when somebody goes there. */
export const router = createBrowserRouter([
  { path: '/sign-in', element: <SignInPage />, errorElement: <RouteErrorPage /> },
  {
    path: '/',
    element: <Shell />,
    errorElement: <RouteErrorPage />,
    children: [
      {
        errorElement: <RouteErrorPage />,
        children: [
          { index: true, element: <WorkPage /> },
          { path: 'dossiers', lazy: () => import('../features/dossiers/dossiers-page') },
          { path: 'dossiers/:id', lazy: () => import('../features/dossier/dossier-page') },
          { path: 'dossiers/:id/trace', lazy: () => import('../features/trace/trace-page') },
          { path: 'dossiers/:id/resubmit', lazy: () => import('../features/dossier-acts/resubmit-page') },
          { path: 'drafts', lazy: () => import('../features/drafts/drafts-page') },
          { path: 'drafts/new', lazy: () => import('../features/drafts/new-draft-page') },
          { path: 'drafts/:id', lazy: () => import('../features/drafts/draft-page') },
          { path: 'sessions', lazy: () => import('../features/sessions/sessions-page') },
          { path: 'sessions/convene', lazy: () => import('../features/sessions/convene-page') },
          { path: 'sessions/:id', lazy: () => import('../features/session/session-page') },
          { path: 'sessions/:id/hall', lazy: () => import('../features/session/hall-page') },
          { path: 'sessions/:id/secret', lazy: () => import('../features/secret-ballot/secret-page') },
          {
            path: 'sessions/:id/secret/:ballot/paper',
            lazy: () => import('../features/secret-ballot/secret-paper-page'),
          },
          {
            path: 'sessions/:id/secret/:ballot/box',
            lazy: () => import('../features/secret-ballot/box-page'),
          },
          { path: 'sessions/:id/paper', lazy: () => import('../features/paper/paper-page') },
          { path: 'councils', lazy: () => import('../features/councils/councils-page') },
          { path: 'councils/found', lazy: () => import('../features/councils/found-page') },
          { path: 'councils/:id', lazy: () => import('../features/councils/council-page') },
          { path: 'councils/:id/seats', lazy: () => import('../features/councils/reseat-page') },
          { path: 'signing', lazy: () => import('../features/rounds/rounds-page') },
          { path: 'signing/compose', lazy: () => import('../features/rounds/compose-page') },
          { path: 'signing/powers', lazy: () => import('../features/signing-powers/powers-page') },
          { path: 'signing/:id', lazy: () => import('../features/round/round-page') },
          { path: 'enactments', lazy: () => import('../features/enactments/enactments-page') },
          { path: 'enactments/propose', lazy: () => import('../features/enactments/propose-page') },
          { path: 'enactments/:id', lazy: () => import('../features/enactment/enactment-page') },
          { path: 'archives', lazy: () => import('../features/archives/archives-page') },
          { path: 'calendar', lazy: () => import('../features/calendar/calendar-page') },
          { path: 'limits', lazy: () => import('../features/limits/limits-page') },
          { path: 'propose', lazy: () => import('../features/eligibility/propose-page') },
          { path: 'subjects', lazy: () => import('../features/subjects/subjects-page') },
          { path: 'subjects/:id', lazy: () => import('../features/subjects/subject-page') },
          { path: 'law', lazy: () => import('../features/law/law-page') },
          { path: 'rule-sets', lazy: () => import('../features/rule-sets/rule-sets-page') },
          { path: 'ledger', lazy: () => import('../features/ledger/ledger-page') },
          { path: 'ledger/subjects/:id', lazy: () => import('../features/ledger/subject-page') },
          { path: 'ledger/import', lazy: () => import('../features/ledger/import-page') },
          { path: 'ledger/quarantine', lazy: () => import('../features/ledger/quarantine-page') },
          { path: 'ledger/quarantine/:id', lazy: () => import('../features/ledger/quarantine-line-page') },
          { path: 'audit', lazy: () => import('../features/audit/anomalies-page') },
          { path: 'audit/readings', lazy: () => import('../features/audit/readings-page') },
          { path: 'audit/evidence', lazy: () => import('../features/audit/year-evidence-page') },
          { path: 'findings', lazy: () => import('../features/findings/findings-page') },
          { path: 'findings/:id', lazy: () => import('../features/findings/finding-page') },
          { path: 'inbox', lazy: () => import('../features/inbox/inbox-page') },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
