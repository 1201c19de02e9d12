import { checkAllPacks, problemWords, type PackProblem } from '@vinhdanh/rules';
import { say } from '../kernel/language';

/** Layers of the deployed packs, with what is wrong with them, as data and in a sentence each. */
export interface CheckedPacks {
  readonly layers: readonly string[];
  readonly problems: readonly PackProblem[];
  readonly sentences: readonly string[];
}

export function checkDeployed(): CheckedPacks {
  const { layers, problems } = checkAllPacks();
  return { layers, problems, sentences: problems.map((problem) => say(problemWords(problem))) };
}
