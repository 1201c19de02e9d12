import type { LIMITS_VI } from './limits.vi';

/** Limits of an office. */
export const LIMITS_EN: Readonly<Record<keyof typeof LIMITS_VI, string>> = {
  'limits.intro': 'Dossiers that are at {body}, the nearest limit first.',
  'limits.choices': 'Choose by limit',
  'limits.show.all': 'All',
  'limits.show.overdue': 'Overdue',
  'limits.show.week': 'Due this week',
  'limits.show.held': 'On hold',
  'limits.show.reroute': 'Awaiting reroute',
  'limits.show.without': 'Without a limit',
  'limits.empty': 'There is no dossier at this body now.',
  'limits.noneFound': 'No dossier belongs to this group.',
  'limits.seeAll': 'See all',
  'limits.more': 'Only the {count} nearest limits are shown; the file at the end of the page has all {of}.',
  'limits.ends': 'Ends on {day}',
  'limits.still': 'The limit stands still',
  'limits.awaitsReroute': 'Waits to be rerouted: the limit stands still',
  'limits.none': 'No limit',
  'limits.today': 'Due today',
  'limits.passedToday': 'Just overdue',
  'limits.passed': 'Overdue',
};
