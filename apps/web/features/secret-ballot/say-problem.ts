import { asProblem, ProblemError } from '../../api/problem';
import type { I18n } from '../../i18n/i18n';

/** The problem in the person's language, where the API could not know it or must not be told. */
export function sayProblem(error: unknown, term: I18n['term']): ProblemError {
  const problem = asProblem(error);
  if (problem.sentence !== null) return problem;
  const words = term('castFault', problem.code);
  return new ProblemError(problem.status, problem.code, words === problem.code ? null : words);
}
