import { join } from 'node:path';
import { SheetReader } from '@vinhdanh/files';

const SCRIPT = join(__dirname, '../../dist/libs/files/sheets/sheet.process.js');

/** Spreadsheets are read in a process of their own: the compiled one. */
export const sheetReader = (longestMs?: number): SheetReader => new SheetReader(SCRIPT, longestMs);
