import type { PosthumousRule } from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';
import { readVersions, type LawEntries, type Located } from './entries';
import { readBilingual } from './read-texts';

const readTexts = (id: string, field: Field): readonly Located<PosthumousRule>[] =>
  readVersions(field, (text) => ({
    id,
    given: text
      .only('given', 'what', ...TERM_FIELDS, ...CITATION_FIELDS)
      .at('given')
      .flag(),
    what: readBilingual(text.at('what')),
    ...readTerm(text),
    ...readCitation(text),
  }));

/** `posthumous.yaml`: awards whose own text says whether they are given to the dead. */
export function readPosthumous(file: Field, law: LawEntries): void {
  law.shelveVersions(law.posthumousRules, file.only('posthumous').at('posthumous'), readTexts);
}
