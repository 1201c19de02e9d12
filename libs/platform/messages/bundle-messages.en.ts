import { ARCHIVE_MESSAGES_EN } from './archive-messages.en';

/** Refusals about evidence bundles, and about archives. */
export const BUNDLE_MESSAGES_EN = {
  'record-not-sealed':
    'Something has just happened to this dossier and is not sealed into the log yet. Try again in a few seconds.',
  'log-not-so-long': 'The log has {size} events; a tree of {since} events is not its beginning.',
  'bundle-too-large': 'The documents of this dossier are too large for one bundle.',
  ...ARCHIVE_MESSAGES_EN,
  'year-without-events': 'The record has nothing of {year}.',
  'year-too-large': 'The events of {year} are too large for one bundle.',
} as const;
