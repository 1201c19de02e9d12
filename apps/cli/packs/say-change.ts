import { describeChange, type RuleChange, type RuleNames, type SaidChange } from '@vinhdanh/domain';
import { say } from '../kernel/language';

const SIGNS: Readonly<Record<SaidChange['kind'], string>> = { added: '+', removed: '-', changed: '~' };

/** What differs as lines, then the article of either side. */
export const linesOf = ({ kind, sentence, citations }: SaidChange): readonly string[] => [
  `  ${SIGNS[kind]} ${say(sentence)}`,
  ...citations.map(({ article, evidence }) => `      ${article} [${evidence}]`),
];

export const sayChange = (change: RuleChange, names: RuleNames): readonly string[] =>
  linesOf(describeChange(change, names));
