import type { CheckedRequirement } from '../../rules/requirement';
import { line, type Telling } from './telling';

/** Caps with numerator, denominator and rounding, and the order by which one may be passed. */
export const explainCaps = ({ caps }: Telling): readonly CheckedRequirement[] =>
  caps.map(({ requirement, verdict, article, evidence, inputs, sentence }) =>
    line(requirement, verdict, { article, evidence }, inputs, sentence),
  );
