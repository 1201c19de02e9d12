import type { Field } from '../field';
import type { RuleDataError } from '../rule-data-error';

/** What is wrong in the packs, with its place. */
export interface PackProblem {
  /** "national/catalogue.yaml" */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** "awards.HC-LD1.vote"; empty for the whole file. */
  readonly path: string;
  readonly problem: string;
}

export const problemOf = ({ file, line, field, problem }: RuleDataError): PackProblem => ({
  file,
  line,
  path: field,
  problem,
});

export const problemAt = (field: Field, problem: string): PackProblem => problemOf(field.error(problem));

/** "national/catalogue.yaml:12: awards.HC-LD1.vote names ..." */
export const sayProblem = ({ file, line, path, problem }: PackProblem): string =>
  `${file}:${line}: ${path === '' ? 'the file' : path} ${problem}`;

const inOrder = (one: PackProblem, other: PackProblem): number =>
  one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1;

/** Each problem once, by file and line. */
export const sorted = (problems: readonly PackProblem[]): readonly PackProblem[] =>
  [...new Map(problems.map((problem) => [sayProblem(problem), problem])).values()].sort(inOrder);
