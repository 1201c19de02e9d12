import type { Imported, ShownLine } from '@vinhdanh/application';
import { IMPORT_COLUMNS, type Refusal } from '@vinhdanh/domain';
import { sentence, type Locale } from '@vinhdanh/platform';
import type { ImportedDto } from './import.dto';
import type { QuarantineLineDto } from './quarantine.dto';

/** Most doubtful lines that an answer to an import repeats; all of them stand in the quarantine. */
const MOST_DOUBTFUL = 500;

/** The reason in the reader's language; columns under their Vietnamese heads for who reads Vietnamese. */
function told({ code, params }: Refusal, locale: Locale): string {
  const column = IMPORT_COLUMNS.find(({ id }) => id === params.column);
  return sentence(code, column ? { ...params, columnVi: column.vi } : params, locale);
}

export const renderLine = <Line extends ShownLine>(line: Line, locale: Locale): Line & QuarantineLineDto => ({
  ...line,
  reasons: line.reasons.map(({ column, ...reason }) => ({
    ...reason,
    column,
    sentence: told(reason, locale),
  })),
});

export function renderImport({ doubtful, ...imported }: Imported, locale: Locale): ImportedDto {
  const { fileName, dryRun, repeated, lines, entered, newSubjects, matchedLines, quarantined } = imported;
  return {
    ...{ fileName, dryRun, repeated, lines, entered, newSubjects, matchedLines, quarantined },
    doubtful: doubtful.slice(0, MOST_DOUBTFUL).map(({ number, text, reasons }) => ({
      line: number,
      text,
      reasons: reasons.map((reason) => ({ code: reason.code, sentence: told(reason, locale) })),
    })),
  };
}
