/** Refusals about evidence bundles. */
export const BUNDLE_MESSAGES_EN = {
  'record-not-sealed':
    'Something has just happened to this dossier and is not sealed into the log yet. Try again in a few seconds.',
  'log-not-so-long': 'The log has {size} events; a tree of {since} events is not its beginning.',
  'bundle-too-large': 'The documents of this dossier are too large for one bundle.',
} as const;
