import type { StandingBody } from '@vinhdanh/domain';
import type { Field } from './field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from './read-citation';

/** `standing.yaml`: which body keeps the award business of which other, and when. */
export const readStanding = (file: Field): readonly StandingBody[] =>
  file
    .only('standing')
    .at('standing')
    .items()
    .map((field) => ({
      of: field
        .only('of', 'body', ...TERM_FIELDS, ...CITATION_FIELDS)
        .at('of')
        .text(),
      body: field.at('body').text(),
      ...readTerm(field),
      ...readCitation(field),
    }));
