import type { NOTICES_VI } from './notices.vi';

/** Notices. */
export const NOTICES_EN: Readonly<Record<keyof typeof NOTICES_VI, string>> = {
  'inbox.intro': 'Notices for you, also sent by mail.',
  'inbox.empty': 'There are no notices yet.',
  'inbox.new': 'Unread',
  'inbox.unread': '{count} unread {count|notice|notices}',
  'inbox.allowNudges': 'Let the secretary of a council or cluster remind me of a vote',
  'inbox.allowNudgesAbout':
    'Three reminders for each ballot at most, ten minutes apart. The record says who was reminded.',
  'inbox.markRead': 'Mark as read',
};
