import type { Imported } from '@vinhdanh/application';
import { IMPORT_COLUMNS, type Refusal } from '@vinhdanh/domain';
import { sentence, type Locale } from '@vinhdanh/platform';
import { say } from '../kernel/language';

export const languageOf = (): Locale => say({ vi: 'vi', en: 'en' }) as Locale;

/** The reason in the reader's language; columns under their Vietnamese heads for who reads Vietnamese. */
export function told({ code, params }: Refusal): string {
  const column = IMPORT_COLUMNS.find(({ id }) => id === params.column);
  return sentence(code, column ? { ...params, columnVi: column.vi } : params, languageOf());
}

/** The answer for programs: every reason with its code, its params and its sentence. */
export const withSentences = (imported: Imported): object => ({
  ...imported,
  doubtful: imported.doubtful.map(({ number, text, reasons }) => ({
    line: number,
    text,
    reasons: reasons.map((reason) => ({ ...reason, sentence: told(reason) })),
  })),
});

/** The answer for people. */
export function linesOfImport(imported: Imported): readonly string[] {
  const { fileName, lines, entered, newSubjects, matchedLines, quarantined, dryRun, repeated } = imported;
  if (repeated)
    return [
      say({
        vi: `Tệp này đã được nhập (${entered} dòng vào sổ, ${quarantined} dòng chờ xem). Không có gì thay đổi.`,
        en: `This file was imported before (${entered} lines entered, ${quarantined} set aside). Nothing changed.`,
      }),
    ];
  return [
    dryRun
      ? say({ vi: `${fileName}: chạy thử, không ghi gì.`, en: `${fileName}: a dry run, nothing is written.` })
      : say({ vi: `${fileName}: đã nhập.`, en: `${fileName}: imported.` }),
    say({
      vi: `${lines} dòng: ${entered} vào sổ (${newSubjects} đối tượng mới, ${matchedLines} dòng của đối tượng đã biết), ${quarantined} chờ người xem.`,
      en: `${lines} lines: ${entered} entered (${newSubjects} new subjects, ${matchedLines} lines of known ones), ${quarantined} set aside for a person.`,
    }),
    ...imported.doubtful.flatMap(({ number, reasons }) =>
      reasons.map(
        (reason) => `${say({ vi: 'dòng', en: 'line' })} ${number}: ${told(reason)} [${reason.code}]`,
      ),
    ),
  ];
}
