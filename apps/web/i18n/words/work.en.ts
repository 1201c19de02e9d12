import type { WORK_VI } from './work.vi';

/** My work. */
export const WORK_EN: Readonly<Record<keyof typeof WORK_VI, string>> = {
  'work.intro': '{name}, {body}.',
  'work.waiting': 'Waiting for you ({count})',
  'work.sessions': 'Sessions',
  'work.rounds': 'Documents to sign',
  'work.empty': 'Nothing waits for you now.',
  'work.seeAll': 'See the dossiers that you follow',
};
