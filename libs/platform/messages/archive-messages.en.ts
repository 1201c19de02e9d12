/** Refusals about archives of a year. */
export const ARCHIVE_MESSAGES_EN = {
  'archive-empty': 'No dossier that went through this body ended in {year}: there is nothing to archive.',
  'archive-not-whole':
    'Dossiers that ended in {year} went through this body and are not yours to see: the archive would lack them. A secretary of the body makes it.',
  'archive-file-lost':
    'The store of files has lost “{document}” of dossier {code}. Bring it back from a backup, or archive without what is lost: the list then says what is missing.',
} as const;
