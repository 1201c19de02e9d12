import { RETAINED, type RetentionRule } from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';
import { readVersions, type LawEntries, type Located } from './entries';
import { orNull, readBilingual, upTo } from './read-texts';

/** Nothing but "permanently" is longer. */
const LONGEST_YEARS = 100;

/** `permanent`, `open`, or a number of years. */
function readKeep(field: Field): Pick<RetentionRule, 'keep' | 'years'> {
  if (typeof field.plain === 'number') return { keep: 'years', years: upTo(field, LONGEST_YEARS) };
  return { keep: field.oneOf(['permanent', 'open']), years: null };
}

const readTexts = (id: string, field: Field): readonly Located<RetentionRule>[] =>
  readVersions(field, (text) => ({
    id,
    of: text
      .only('of', 'levels', 'what', 'keep', ...TERM_FIELDS, ...CITATION_FIELDS)
      .at('of')
      .oneOf(RETAINED),
    levels: orNull(text.at('levels'), (levels) => levels.items().map((level) => level.text())),
    what: readBilingual(text.at('what')),
    ...readKeep(text.at('keep')),
    ...readTerm(text),
    ...readCitation(text),
  }));

/** `retention.yaml`: how long archives keep what. */
export function readRetention(file: Field, law: LawEntries): void {
  law.shelveVersions(law.retentionRules, file.only('retention').at('retention'), readTexts);
}
