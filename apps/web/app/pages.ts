import type { MessageKey } from '../i18n/messages.vi';

interface PageLink {
  readonly to: string;
  readonly label: MessageKey;
  /** The roles that the page is for; all when not given. What they see there, the API decides. */
  readonly roles?: readonly string[];
  /** The group below which it stands where the pages of a role do not fit in one line. */
  readonly group?: MessageKey;
}

/** Pages that stand behind one entry of the menu. */
export interface PageGroup {
  readonly label: MessageKey;
  readonly pages: readonly PageLink[];
}

/** As many entries fit in one line of 1280 px, in both languages. */
const MOST_IN_LINE = 11;

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
  { to: '/ledger', label: 'nav.ledger', roles: ['secretary', 'applicant', ...READERS] },
  { to: '/audit', label: 'nav.audit', roles: ['inspector', ...READERS] },
  { to: '/findings', label: 'nav.findings', roles: ['secretary', 'head', 'deputy'] },
  { to: '/archives', label: 'nav.archives', roles: ['secretary', ...READERS] },
  { to: '/enactments', label: 'nav.enactments', roles: READERS, group: 'nav.rules' },
  { to: '/calendar', label: 'nav.calendar', group: 'nav.rules' },
  { to: '/law', label: 'nav.law', group: 'nav.rules' },
  { to: '/rule-sets', label: 'nav.ruleSets', roles: ['administrator'], group: 'nav.rules' },
];

/** The menu of a role, in order; a group stands where the first of its pages would. */
export function menuFor(role: string): ReadonlyArray<PageLink | PageGroup> {
  const pages = PAGES.filter(({ roles }) => roles === undefined || roles.includes(role));
  if (pages.length <= MOST_IN_LINE) return pages;
  const groups = new Set<MessageKey>();
  return pages.flatMap((page): ReadonlyArray<PageLink | PageGroup> => {
    const { group } = page;
    if (group === undefined) return [page];
    if (groups.has(group)) return [];
    groups.add(group);
    return [{ label: group, pages: pages.filter((other) => other.group === group) }];
  });
}
