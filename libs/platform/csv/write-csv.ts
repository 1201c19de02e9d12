export type Cell = string | number | null;

/** Begins a file that spreadsheet programs read as UTF-8, Vietnamese letters included. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What spreadsheet programs take for the beginning of a formula, also in its full-width forms (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@\t\r\n|%＝＋－＠]/;

/**
 * A formula behind what begins a cell for a program that separates cells by ";" or a tab, as Excel does where the comma is the
 * decimal sign: to it our quotes are letters like others.
 */
const FORMULA_WITHIN = /([;\t\r\n]\s*)(?=[=+\-@|%＝＋－＠])/g;

/** A text that a spreadsheet shows and never computes; a number stays one. */
function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const within = cell.replace(FORMULA_WITHIN, "$1'");
  const shown = FORMULA.test(cell) ? `'${within}` : within;
  return /[",;\r\n\t']/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/** One row (RFC 4180), every text safe to open in a spreadsheet: for a file that is written piece by piece. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;

/** Rows as a CSV file (RFC 4180): the header first, every text safe to open in a spreadsheet. */
export const writeCsv = (header: readonly string[], rows: ReadonlyArray<readonly Cell[]>): string =>
  BYTE_ORDER_MARK + [header, ...rows].map(csvRow).join('');
