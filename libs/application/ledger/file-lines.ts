import {
  IMPORT_COLUMNS,
  kindOfCount,
  nameKey,
  readLine,
  type CountLine,
  type DoubtfulLine,
  type LedgerLine,
  type RawLine,
  type ReadingRoom,
} from '@vinhdanh/domain';
import { refused } from '../kernel/refused';
import { maskedCells, maskedLine, maskReasons } from './mask-cards';

const COUNT_MARKS = ['#count', '#tổng'];

/** What a file says before anybody asks whose its lines are. */
export interface ReadFile {
  readonly lines: readonly LedgerLine[];
  readonly counts: readonly CountLine[];
  readonly doubtful: readonly DoubtfulLine[];
  readonly tally: ReadonlyArray<{ readonly award: string; readonly kind: string }>;
  /** What a line says by the ids of the columns, numbers of identity cards hashed; nothing where cells and head do not fit. */
  readonly cellsOf: (line: number) => Readonly<Record<string, string>> | undefined;
}

/** What the rows of a file say. @throws Refused when their head is not understood */
export function readFileLines(
  [head, ...rows]: readonly RawLine[],
  room: Omit<ReadingRoom, 'columns'>,
): ReadFile {
  const columns = columnsOf(head?.cells ?? []);
  const reading: ReadingRoom = { ...room, columns };
  const lines: LedgerLine[] = [];
  const counts: CountLine[] = [];
  const doubtful: DoubtfulLine[] = [];
  const tally: Array<{ award: string; kind: string }> = [];
  for (const row of rows) {
    const at = (id: string): string => row.cells[columns.indexOf(id)] ?? '';
    const text = maskedLine(row.text, at('identifier'), room.hashOf);
    if (COUNT_MARKS.includes(nameKeyless(row.cells[0] ?? ''))) {
      const count = countOf({ ...row, text });
      if ('reasons' in count) doubtful.push(count);
      else counts.push(count);
      continue;
    }
    const { line, reasons } = readLine({ ...row, text }, reading);
    if (line) lines.push(line);
    else doubtful.push({ number: row.number, text, reasons });
    tally.push({ award: nameKey(at('award')), kind: kindOfCount(at('subject_kind')) ?? '' });
  }
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const cellsOf = (number: number): Readonly<Record<string, string>> | undefined => {
    const row = byNumber.get(number);
    return row?.cells.length === columns.length ? maskedCells(columns, row.cells, room.hashOf) : undefined;
  };
  return { lines, counts, doubtful: doubtful.map((line) => maskReasons(line, room.hashOf)), tally, cellsOf };
}

const nameKeyless = (cell: string): string => cell.trim().normalize('NFC').toLowerCase();

/** Ids of the columns in the order of the head. */
function columnsOf(head: readonly string[]): readonly string[] {
  const ids = head.map((cell) => {
    const key = nameKey(cell);
    const column = IMPORT_COLUMNS.find(({ id, vi }) => nameKey(id) === key || nameKey(vi) === key);
    if (!column) throw refused('ledger-column-unknown', { column: cell.trim().slice(0, 60) });
    return column.id;
  });
  const missing = IMPORT_COLUMNS.filter(({ id, required }) => required && !ids.some((given) => given === id));
  if (missing.length > 0)
    throw refused('ledger-columns-missing', { columns: missing.map(({ id }) => id).join(', ') });
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw refused('ledger-column-twice', { column: twice });
  return ids;
}

function countOf({ number, text, cells }: RawLine): CountLine | DoubtfulLine {
  const [, award = '', kindWord = '', stated = ''] = cells;
  const kind = kindOfCount(kindWord);
  if (kind === undefined || !/^\d{1,9}$/.test(stated.trim())) {
    const code = kind === undefined ? 'ledger-word-unknown' : 'ledger-not-a-number';
    const value = (kind === undefined ? kindWord : stated).slice(0, 60);
    return { number, text, reasons: [{ code, params: { column: 'count', value } }] };
  }
  return { number, text, award: award.trim(), kind, stated: Number(stated.trim()) };
}
