import type { Field } from '../field';
import { readTerm } from '../read-citation';
import type { LawEntries } from '../law/entries';
import { checkSuccession } from './check-terms';
import { problemAt, type PackProblem } from './problem';

/** `awards.yaml`: every award is one of the catalogue, and has one text on every day. */
export const checkAwardTexts = (law: LawEntries, file: Field): readonly PackProblem[] =>
  file
    .at('awards')
    .entries()
    .flatMap(([code, field]) => [
      ...(law.awards.has(code) ? [] : [problemAt(field, 'is no award of the catalogue')]),
      ...checkSuccession(
        field
          .at('versions')
          .items()
          .map((version) => ({ value: readTerm(version), field: version })),
      ),
    ]);
