import type { MessageKey } from '../i18n/messages.vi';

interface PageLink {
  readonly to: string;
  readonly label: MessageKey;
  /** The roles that the page is for; all when not given. What they see there, the API decides. */
  readonly roles?: readonly string[];
}

const READERS = ['auditor', 'administrator'];

const PAGES: readonly PageLink[] = [
  { to: '/', label: 'nav.work' },
  { to: '/dossiers', label: 'nav.dossiers' },
  { to: '/limits', label: 'nav.limits', roles: ['secretary', 'head', 'clerk'] },
  { to: '/drafts', label: 'nav.drafts', roles: ['applicant'] },
  { to: '/propose', label: 'nav.propose', roles: ['applicant', 'secretary', ...READERS] },
  { to: '/sessions', label: 'nav.sessions', roles: ['secretary', 'head', 'clerk', 'member', ...READERS] },
  { to: '/councils', label: 'nav.councils', roles: ['secretary', ...READERS] },
  { to: '/signing', label: 'nav.rounds', roles: ['secretary', 'head', 'deputy', 'clerk', ...READERS] },
  { to: '/enactments', label: 'nav.enactments', roles: READERS },
  { to: '/ledger', label: 'nav.ledger', roles: ['secretary', 'applicant', ...READERS] },
  { to: '/audit', label: 'nav.audit', roles: ['inspector', ...READERS] },
  { to: '/findings', label: 'nav.findings', roles: ['secretary', 'head', 'deputy'] },
  { to: '/archives', label: 'nav.archives', roles: ['secretary', ...READERS] },
  { to: '/calendar', label: 'nav.calendar' },
  { to: '/law', label: 'nav.law' },
  { to: '/rule-sets', label: 'nav.ruleSets', roles: ['administrator'] },
];

export const pagesFor = (role: string): readonly PageLink[] =>
  PAGES.filter(({ roles }) => roles === undefined || roles.includes(role));
