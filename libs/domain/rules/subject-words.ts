import type { SubjectKind } from './award';
import type { Bilingual } from './validity';

/** Whom an award is for. */
export const SUBJECT_WORDS: Readonly<Record<SubjectKind, Bilingual>> = {
  person: { vi: 'cá nhân', en: 'persons' },
  collective: { vi: 'tập thể', en: 'collectives' },
  household: { vi: 'hộ gia đình', en: 'households' },
};
