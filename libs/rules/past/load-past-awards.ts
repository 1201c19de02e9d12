import { join } from 'node:path';
import { SUBJECT_KINDS, type Citation, type LocalDate, type SubjectKind } from '@vinhdanh/domain';
import { Field } from '../field';
import { Source } from '../source';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';

/** A title or form as a law that is no longer in force knew it. */
export interface PastAward extends Citation {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly subjects: readonly SubjectKind[];
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

const FILE = 'past-awards.yaml';

/** The awards that decisions of earlier years may name. Throws `RuleDataError` for data that cannot be used. */
export function loadPastAwards(folder = __dirname): readonly PastAward[] {
  const file = Field.of(Source.read(join(folder, FILE), FILE));
  const terms = new Map(
    file
      .only('terms', 'awards')
      .at('terms')
      .entries()
      .map(([name, term]) => {
        term.only(...TERM_FIELDS, ...CITATION_FIELDS);
        return [name, { ...readTerm(term), ...readCitation(term) }];
      }),
  );
  return file
    .at('awards')
    .entries()
    .map(([code, award]) => {
      const term = terms.get(award.only('term', 'subjects', 'nameVi', 'nameEn').at('term').text());
      return {
        code,
        nameVi: award.at('nameVi').text(),
        nameEn: award.at('nameEn').text(),
        subjects: award
          .at('subjects')
          .items()
          .map((kind) => kind.oneOf(SUBJECT_KINDS)),
        ...(term ?? award.at('term').fail('is not one of the terms above')),
      };
    });
}
