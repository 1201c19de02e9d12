import type { Field } from '../field';
import { LAW_FILES, readLaw } from '../law/law-files';
import { layCriteria } from '../lay-criteria';
import { CRITERIA_FILE } from '../load-criteria';
import { RuleLayers } from '../load-rule-book';
import { readCriteria } from '../read-criteria';
import { ISSUER_FILE, readIssuer } from '../read-issuer';
import { RuleDataError } from '../rule-data-error';
import { problemOf, type PackProblem } from './problem';

/** Runs a reading and notes what is wrong with the data; anything else is a bug. */
export function attempt<T>(problems: PackProblem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RuleDataError)) throw error;
    problems.push(problemOf(error));
    return undefined;
  }
}

/** What its reader finds wrong with one pack file, taken by itself. */
export function readProblems(name: string, file: Field): readonly PackProblem[] {
  if (LAW_FILES.has(name)) return readLaw([[name, file]]).problems.map(problemOf);
  const problems: PackProblem[] = [];
  if (name === CRITERIA_FILE) attempt(problems, () => layCriteria([readCriteria(file)]));
  else if (name === ISSUER_FILE) attempt(problems, () => readIssuer(file));
  else attempt(problems, () => new RuleLayers().add(name, file));
  return problems;
}
