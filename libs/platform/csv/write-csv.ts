export type Cell = string | number | null;

/** Begins a file that spreadsheet programs read as UTF-8, Vietnamese letters included. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What spreadsheet programs take for the beginning of a formula, also in its full-width forms (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@\t\r\n|%＝＋－＠]/;

/** A text that a spreadsheet shows and never computes; a number stays one. */
function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const shown = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t']/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/** Rows as a CSV file (RFC 4180): the header first, every text safe to open in a spreadsheet. */
export const writeCsv = (header: readonly string[], rows: ReadonlyArray<readonly Cell[]>): string =>
  BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');
