import type { RawLine } from '@vinhdanh/domain';
import { MOST_CELLS } from '@vinhdanh/files';
import { refused } from '../kernel/refused';

/** Semicolons are what spreadsheets of Vietnam write; commas and tabs are read too. The head decides. */
const SEPARATORS = [';', ',', '\t'] as const;

const QUOTE = '"';

/**
 * The rows of a file of values separated by semicolons, commas or tabs (RFC 4180), numbered as an editor numbers lines.
 * Empty rows are left out.
 * @throws Refused `ledger-file-too-wide`
 */
export function readCsv(text: string): readonly RawLine[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const head = body.split(/\r?\n/, 1)[0] ?? '';
  const separator = [...SEPARATORS].sort((a, b) => count(head, b) - count(head, a))[0] ?? ';';
  const rows: RawLine[] = [];
  let [number, cells, cell, from, quoted]: [number, string[], string, number, boolean] = [
    1,
    [],
    '',
    0,
    false,
  ];
  let lines = 0;
  const end = (at: number): void => {
    const raw = body.slice(from, at).replace(/\r$/, '');
    if (raw.trim() !== '') rows.push({ number, text: raw, cells: [...cells, cell.replace(/\r$/, '')] });
    [cells, cell, from] = [[], '', at + 1];
    lines++;
    number = lines + 1;
  };
  for (let at = 0; at < body.length; at++) {
    const letter = body.charAt(at);
    if (quoted) {
      if (letter === '\n') lines++;
      if (letter !== QUOTE) cell += letter;
      else if (body.charAt(at + 1) === QUOTE) cell += body.charAt(++at);
      else quoted = false;
    } else if (letter === QUOTE && cell === '') quoted = true;
    else if (letter === separator) {
      if (cells.push(cell) === MOST_CELLS)
        throw refused('ledger-file-too-wide', { line: number, most: MOST_CELLS });
      cell = '';
    } else if (letter === '\n') end(at);
    else cell += letter;
  }
  end(body.length);
  return rows;
}

const count = (text: string, letter: string): number => text.split(letter).length - 1;
