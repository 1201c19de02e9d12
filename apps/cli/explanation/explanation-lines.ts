import type { CheckedRequirement } from '@vinhdanh/domain';
import type { ExplanationView } from '../http/views';
import type { Sentence } from '../kernel/language';

const MARKS: Readonly<Record<CheckedRequirement['verdict'], string>> = {
  met: '[x]',
  missing: '[ ]',
  warning: '[!]',
  open: '[?]',
  'not-applicable': '[-]',
};

/**
 * The explanation as it is read aloud: each line with its mark, under it the article and how well that is known.
 * @param pick which language is read
 */
export const explanationLines = (
  { code, lines }: ExplanationView,
  pick: (sentence: Sentence) => string,
): readonly string[] => [
  code,
  ...lines.flatMap(({ verdict, sentence, article, evidence }) => [
    `${MARKS[verdict]} ${pick(sentence)}`,
    `    ${article} [${evidence}]`,
  ]),
];
