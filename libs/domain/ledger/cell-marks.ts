import type { Refusal } from '../kernel/refusal';
import { doubt } from './cells';
import type { CellMark, RawLine } from './import-line';

/** Columns in which a cell that is a date is what it should be; in others a program made it one: "12/5" of a number. */
const DATED: readonly string[] = ['born', 'decision_date'];

const CODES: Readonly<Record<CellMark['mark'], string>> = {
  date: 'ledger-cell-date',
  formula: 'ledger-cell-formula',
  error: 'ledger-cell-error',
  merged: 'ledger-cell-merged',
};

/** Why cells of a spreadsheet cannot be taken at their word: values of formulas, dates out of place, what is hidden or merged. */
export function doubtsOfMarks(
  { marks = [], hidden }: RawLine,
  columns: readonly string[],
): readonly Refusal[] {
  const doubts = marks.flatMap(({ column, mark }) => {
    const id = columns[column] ?? String(column + 1);
    return mark === 'date' && DATED.includes(id) ? [] : [doubt(CODES[mark], { column: id })];
  });
  return hidden ? [...doubts, doubt('ledger-row-hidden')] : doubts;
}
