import type { Bilingual } from '@vinhdanh/domain';
import type { Field } from '../field';
import type { RuleDataError } from '../rule-data-error';
import { sayingOf } from './sayings';

/** What is wrong in the packs, with its place. */
export interface PackProblem {
  /** "national/catalogue.yaml" */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** "awards.HC-LD1.vote"; empty for the whole file. */
  readonly path: string;
  readonly problem: string;
  /** What is said, for programs: "more-than"; empty for a sentence without a code. */
  readonly code: string;
  readonly params: readonly string[];
}

export function problemOf({ file, line, field, problem }: RuleDataError): PackProblem {
  const saying = sayingOf(problem);
  const { code, params } = saying ?? { code: '', params: [] };
  return { file, line, path: field, problem, code, params };
}

export const problemAt = (field: Field, problem: string): PackProblem => problemOf(field.error(problem));

/** "national/catalogue.yaml:12: awards.HC-LD1.vote names ..." */
export const sayProblem = ({ file, line, path, problem }: PackProblem): string =>
  `${file}:${line}: ${path === '' ? 'the file' : path} ${problem}`;

/** The same as officials read it; a sentence without a row stays as it is. */
export function problemWords(problem: PackProblem): Bilingual {
  const { file, line, path } = problem;
  const vi = sayingOf(problem.problem)?.vi ?? problem.problem;
  return { vi: `${file}:${line}: ${path === '' ? 'tệp' : path} ${vi}`, en: sayProblem(problem) };
}

/** What could not be read, as officials read it. */
export const wordsOfError = (error: RuleDataError): Bilingual => problemWords(problemOf(error));

const inOrder = (one: PackProblem, other: PackProblem): number =>
  one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1;

/** Each problem once, by file and line. */
export const sorted = (problems: readonly PackProblem[]): readonly PackProblem[] =>
  [...new Map(problems.map((problem) => [sayProblem(problem), problem])).values()].sort(inOrder);
