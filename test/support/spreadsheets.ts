import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { pack } from '../../libs/files/sheets/pack';
import { unpackXml } from '../../libs/files/sheets/unpack';

/** A cell as somebody types it; a `Date` becomes a date cell, a number a number cell. */
export type Typed = string | number | Date | null;

/** A spreadsheet with one sheet, as a usual program writes it. */
export async function spreadsheet(rows: ReadonlyArray<readonly Typed[]>): Promise<Buffer> {
  const cells: SheetData = rows.map((row) =>
    row.map((value) => {
      if (value === null || value === '') return null;
      if (value instanceof Date) return { type: Date, value, format: 'dd/mm/yyyy' };
      return typeof value === 'number' ? { type: Number, value } : { type: String, value };
    }),
  );
  return writeXlsxFile(cells).toBuffer();
}

export const SHEET = 'xl/worksheets/sheet1.xml';

/** The same spreadsheet with parts changed as no usual program would. */
export function tampered(bytes: Buffer, changes: Readonly<Record<string, (xml: string) => string>>): Buffer {
  const parts = new Map(unpackXml(bytes));
  for (const [name, change] of Object.entries(changes))
    parts.set(name, Buffer.from(change(parts.get(name)?.toString('utf8') ?? ''), 'utf8'));
  return pack(parts);
}
