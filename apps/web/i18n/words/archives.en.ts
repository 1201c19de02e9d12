import type { ARCHIVES_VI } from './archives.vi';

/** Archives. */
export const ARCHIVES_EN: Readonly<Record<keyof typeof ARCHIVES_VI, string>> = {
  'nav.archives': 'Archive',
  'archives.intro':
    'Dossiers that ended in each year, as one BagIt bag to hand over to the archive: documents, evidence, a list of contents and hashes. Nothing is ever deleted here.',
  'archives.years': 'Archives by year',
  'archives.year': '{year}',
  'archives.closed': 'Ended dossiers: {count}',
  'archives.running': 'The year is not over: an archive made now lacks what will end in it.',
  'archives.download': 'Download',
  'archives.downloadOf': 'Download the archive of {year} of {body}',
  'archives.checking': 'Files are checked before the download. A year with many dossiers may take minutes.',
  'archives.none': 'No dossier has ended at this body yet.',
  'archives.how': 'To check it once unpacked: vinhdanh archive check FOLDER, or any BagIt tool.',
  'archives.withoutLost': 'Download without the lost files',
  'archives.due': 'Retention periods that have ended',
  'archives.dueOn': 'As of',
  'archives.dueBody': 'Body',
  'archives.dueNone': 'No retention period has ended yet.',
  'archives.dueUntil': 'Kept to the end of {day}',
  'archives.dueMore':
    'There are more: only {count} are shown. Choose an earlier day to see the longest overdue.',
  'archives.dueWhat':
    'An ended period does not allow destruction: whoever is competent decides, under the law on archives. This list deletes nothing.',
  'archives.periods': 'Retention periods',
  'archives.periodsWhat':
    'Counted from the year in which the work ended. A period that is not verified must be compared with its text before it is used.',
  'archives.permanent': 'Permanently',
  'archives.open': 'Not settled',
  'archives.inYears': '{count} {count|year|years}',
  'archives.whoDecides': 'Who decides: {who}',
};
