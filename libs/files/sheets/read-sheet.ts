import readXlsxFile from 'read-excel-file/node';
import { hasCells, sheetsOf, type WorkbookSheet } from './look-at-workbook';
import { lookAtSheet, type SheetTraits } from './look-at-sheet';
import { xmlText } from './look-at-xml';
import { pack } from './pack';
import { MOST_CELLS, refuseSheet, type SheetAnswer, type SheetMark, type SheetRow } from './sheet-answer';
import { MOST_UNPACKED, statedSize, unpackXml } from './unpack';

const BROKEN = refuseSheet('ledger-file-broken');
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/**
 * The one sheet that has cells, as its cells' values; no formula is worked out. Runs in a process of its own, because
 * a file can be made to take all memory and time. The library that reads the values gets the parts that were checked
 * here, and nothing else of the file.
 */
export async function readSheet(bytes: Buffer): Promise<SheetAnswer> {
  const size = statedSize(bytes);
  if (size === undefined) return BROKEN;
  if (size > MOST_UNPACKED)
    return refuseSheet('ledger-file-unpacks-too-large', { maxMb: MOST_UNPACKED / 1024 / 1024 });
  const parts = unpackXml(bytes);
  const texts = new Map([...(parts ?? [])].map(([name, part]) => [name, xmlText(part)]));
  if (parts === undefined || [...texts.values()].includes(undefined)) return BROKEN;
  const sheets = sheetsOf(texts.get(WORKBOOK) ?? '', texts.get(RELATIONS) ?? '') ?? [];
  const filled = sheets.filter(({ part }) => hasCells(texts.get(part) ?? ''));
  const [sheet] = filled;
  const hidden = filled.find((each) => each.hidden);
  if (sheet === undefined) return sheets.length === 0 ? BROKEN : refuseSheet('ledger-file-empty');
  if (hidden) return refuseSheet('ledger-file-hidden-sheet', { sheet: shown(hidden.name) });
  if (filled.length > 1)
    return refuseSheet('ledger-file-several-sheets', {
      sheets: filled.map(({ name }) => shown(name)).join(', '),
    });
  const traits = lookAtSheet(texts.get(sheet.part) ?? '');
  if (traits === undefined) return BROKEN;
  if (traits.hasHiddenColumn) return refuseSheet('ledger-file-hidden-column');
  const rows = await rowsOf(parts, sheet, sheets, traits);
  const wide = rows.find(({ cells }) => cells.slice(MOST_CELLS).some((cell) => cell.trim() !== ''));
  if (wide) return refuseSheet('ledger-file-too-wide', { line: wide.number, most: MOST_CELLS });
  return { ok: true, rows };
}

const shown = (name: string): string => name.slice(0, 31);

async function rowsOf(
  parts: ReadonlyMap<string, Buffer>,
  sheet: WorkbookSheet,
  sheets: readonly WorkbookSheet[],
  { marks, hiddenRows }: SheetTraits,
): Promise<readonly SheetRow[]> {
  const read = await readXlsxFile<string>(pack(parts), { trim: false, parseNumber: (digits) => digits });
  const values = read[sheets.indexOf(sheet)]?.data ?? [];
  return values.flatMap((row, index) => {
    const number = index + 1;
    const cells = row.map(textOf);
    const dates = row.flatMap((value, at): Array<[number, SheetMark]> =>
      isDate(value) ? [[at, 'date']] : [],
    );
    const own = [...(marks.get(number) ?? [])].map(([column, mark]): [number, SheetMark] => [
      column - 1,
      mark,
    ]);
    const all = [...dates, ...own].map(([column, mark]) => ({ column, mark }));
    if (cells.every((cell) => cell.trim() === '') && own.length === 0) return [];
    return [{ number, cells, marks: all, hidden: hiddenRows.has(number) }];
  });
}

const isDate = (value: unknown): value is Date => value instanceof Date;

/** Before this day a spreadsheet counts a 29 February 1900 that never was: its dates are not believed. */
const BELIEVED_FROM = '1900-03-01';

/** A day where the moment is one; any other moment stays as it is and is found to be no day. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (!isDate(value)) return '';
  const moment = value.toISOString();
  const day = moment.slice(0, 10);
  return moment.endsWith('T00:00:00.000Z') && day >= BELIEVED_FROM ? day : moment;
}
