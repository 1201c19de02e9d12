import type { RawLine } from '@vinhdanh/domain';
import { sniff, XLSX, type SheetReader, type SheetRow } from '@vinhdanh/files';
import { refused } from '../kernel/refused';
import { Turnstile } from '../kernel/turnstile';
import { readCsv } from './read-csv';

/** Longest file, bytes. */
export const LARGEST_LEDGER_FILE = 20 * 1024 * 1024;

/** Spreadsheets read at a time, each in a process of its own that may take much memory. */
const sheetsAtOnce = new Turnstile(2);

/** Beginnings of files that are no text: ZIP, and the older format of spreadsheets. */
const NO_TEXT = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
].map((bytes) => Buffer.from(bytes));

/**
 * The rows of a file of past awards, CSV or spreadsheet (.xlsx), told apart by what is in it.
 * @throws Refused for a file of another kind, one that is too large, packed or unpacked, or one that cannot be read
 */
export async function readRows(bytes: Buffer, sheets: SheetReader): Promise<readonly RawLine[]> {
  if (bytes.length > LARGEST_LEDGER_FILE)
    throw refused('payload-too-large', { maxMb: LARGEST_LEDGER_FILE / 1024 / 1024 });
  if (sniff(bytes) === XLSX) return rowsOfSheet(bytes, sheets);
  if (sniff(bytes) !== undefined || NO_TEXT.some((mark) => mark.equals(bytes.subarray(0, mark.length))))
    throw refused('ledger-file-kind');
  return readCsv(textOf(bytes));
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused('ledger-file-not-text');
  }
}

async function rowsOfSheet(bytes: Buffer, sheets: SheetReader): Promise<readonly RawLine[]> {
  const answer = await sheetsAtOnce.run(() => sheets.read(bytes));
  if (!answer.ok) throw refused(answer.code, answer.params);
  const [head, ...rows] = answer.rows;
  if (head === undefined) throw refused('ledger-file-empty');
  if (head.hidden || head.marks.length > 0) throw refused('ledger-file-head-not-plain');
  const width = head.cells.reduce((last, cell, index) => (cell.trim() === '' ? last : index + 1), 0);
  return [head, ...rows].map((row) => lineOf(row, width));
}

/** Empty cells right of the head are no cells; a row that ends early has empty ones. */
function lineOf({ number, cells, marks, hidden }: SheetRow, width: number): RawLine {
  const said = cells.reduce((last, cell, index) => (cell.trim() === '' ? last : index + 1), 0);
  const whole = Array.from({ length: Math.max(width, said) }, (_, index) => cells[index] ?? '');
  return { number, text: whole.map(quoted).join(';'), cells: whole, marks, hidden };
}

const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
