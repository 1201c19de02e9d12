import { IMPORT_COLUMNS } from '@vinhdanh/domain';
import type { I18n } from '../../i18n/i18n';

/** Spreadsheet programs take a text with this mark for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** An empty file of past awards: its head alone, in the language of the page. */
export const importForm = ({ pick }: I18n): Blob => {
  const head = IMPORT_COLUMNS.map(({ id, vi }) => pick(vi, id)).join(';');
  return new Blob([`${BYTE_ORDER_MARK}${head}\r\n`], { type: 'text/csv' });
};

/** The columns that no file may lack, as its head names them. */
export const neededColumns = ({ pick }: I18n): string =>
  IMPORT_COLUMNS.filter(({ required }) => required)
    .map(({ id, vi }) => pick(vi, id))
    .join(', ');
