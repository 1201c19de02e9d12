import type { HoldRule, OpenQuestion } from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';
import type { LawEntries } from './entries';
import { readBilingual, readCitedText } from './read-texts';

const readHold = (id: string, field: Field): HoldRule => ({
  id,
  ground: readBilingual(field.only('ground', 'release', ...TERM_FIELDS, ...CITATION_FIELDS).at('ground')),
  release: readCitedText(field.at('release')),
  ...readTerm(field),
  ...readCitation(field),
});

/** `holds.yaml`: what stops a proposal while it is open. */
export function readHolds(file: Field, law: LawEntries): void {
  law.shelve(law.holds, file.only('holds').at('holds'), readHold);
}

const readQuestion = (id: string, field: Field): OpenQuestion => ({
  id,
  what: readBilingual(field.only('what', 'whoDecides', 'sentence', ...CITATION_FIELDS).at('what')),
  whoDecides: readBilingual(field.at('whoDecides')),
  sentence: readBilingual(field.at('sentence')),
  ...readCitation(field),
});

/** `open-questions.yaml`: what the sources do not give, and who must say. */
export function readOpenQuestions(file: Field, law: LawEntries): void {
  law.shelve(law.openQuestions, file.only('openQuestions').at('openQuestions'), readQuestion);
}
