import { StreamableFile } from '@nestjs/common';
import { writeCsv, type Cell } from '@vinhdanh/platform';
import { attachment } from '../files/content-disposition';

/** The rows as a CSV file to be saved under the name. */
export function csvFile(
  name: string,
  header: readonly string[],
  rows: ReadonlyArray<readonly Cell[]>,
): StreamableFile {
  const bytes = Buffer.from(writeCsv(header, rows), 'utf8');
  return new StreamableFile(bytes, {
    type: 'text/csv; charset=utf-8',
    length: bytes.length,
    disposition: attachment(name),
  });
}
