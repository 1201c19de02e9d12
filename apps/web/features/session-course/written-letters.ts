import { writeLines, type PaperLine } from '@vinhdanh/domain';

/** Choices of a paper that are entered by the numbers of their lines; the other lines agree. */
export type Exception = 'disagree' | 'other' | 'blank';

/** What stands in the fields: "3, 7, 12-15". */
export type Numbers = Readonly<Record<Exception, string>>;

export const EXCEPTIONS: readonly Exception[] = ['disagree', 'other', 'blank'];

/** Why a paper cannot be read: the part that is no number, a line the ballot does not have, or one named twice. */
export type Unreadable =
  | { readonly because: 'not-numbers'; readonly part: string }
  | { readonly because: 'no-such-line' | 'twice'; readonly line: number };

/** @returns the numbers, or the part that is none */
export function readNumbers(text: string): readonly number[] | string {
  const numbers: number[] = [];
  for (const part of text.split(/[,;\s]+/).filter(Boolean)) {
    const [, first, last = first] = /^(\d{1,5})(?:[-–](\d{1,5}))?$/.exec(part) ?? [];
    if (first === undefined || Number(last) < Number(first)) return part;
    for (let number = Number(first); number <= Number(last); number++) numbers.push(number);
  }
  return numbers;
}

/**
 * A letter for each line of the ballot: those that are not named agree.
 * @param lines the lines of the ballot, as numbered on the agenda
 */
export function writtenLetters(
  lines: ReadonlyArray<{ readonly line: number; readonly isClosed: boolean }>,
  numbers: Numbers,
): string | Unreadable {
  const made = new Map<number, PaperLine>();
  for (const exception of EXCEPTIONS) {
    const named = readNumbers(numbers[exception]);
    if (typeof named === 'string') return { because: 'not-numbers', part: named };
    for (const line of named) {
      if (made.has(line)) return { because: 'twice', line };
      if (!lines.some((one) => one.line === line && !one.isClosed)) return { because: 'no-such-line', line };
      made.set(line, exception);
    }
  }
  return writeLines(lines.map(({ line, isClosed }) => (isClosed ? 'recused' : (made.get(line) ?? 'agree'))));
}
