import type { ImportedRatings } from '@vinhdanh/application';
import { RATING_COLUMNS, type Refusal } from '@vinhdanh/domain';
import { sentence } from '@vinhdanh/platform';
import { say } from '../kernel/language';
import { languageOf } from './import-lines';

function told({ code, params }: Refusal): string {
  const column = RATING_COLUMNS.find(({ id }) => id === params.column);
  return sentence(code, column ? { ...params, columnVi: column.vi } : params, languageOf());
}

/** What an import of ratings did, and the lines that a person must look at. */
export const linesOfRatings = ({
  dryRun,
  lines,
  entered,
  known,
  doubtful,
}: ImportedRatings): readonly string[] => [
  ...(dryRun ? [say({ vi: 'Chạy thử, không ghi gì.', en: 'A dry run, nothing is written.' })] : []),
  say({
    vi: `${lines} dòng: ${entered} vào hồ sơ, ${known} đã có, ${doubtful.length} phải xem lại.`,
    en: `${lines} lines: ${entered} entered, ${known} known already, ${doubtful.length} to be looked at.`,
  }),
  ...doubtful.flatMap(({ number, reasons }) =>
    reasons.map((reason) => `${say({ vi: 'dòng', en: 'line' })} ${number}: ${told(reason)} [${reason.code}]`),
  ),
];
