import type { LocalDate } from '../kernel/time';
import type { Refusal } from '../kernel/refusal';
import type { SubjectKind } from '../rules/award';
import { doubt, EARLIEST_AWARD, EARLIEST_BIRTH, readDay, readYear, shown } from '../ledger/cells';
import type { IdentityClaim } from '../ledger/identify';
import type { ImportColumn, RawLine } from '../ledger/import-line';
import { byNameKeys } from '../ledger/name-key';
import { codeOf, KIND_WORDS, type Words } from '../ledger/words';
import type { Rating } from './subject-file';

/** The columns of a file of yearly ratings, under both of the names that its head may have. */
export const RATING_COLUMNS = [
  { id: 'subject_kind', vi: 'loại đối tượng', required: false },
  { id: 'name', vi: 'họ tên', required: true },
  { id: 'born', vi: 'ngày sinh', required: false },
  { id: 'unit', vi: 'đơn vị', required: true },
  { id: 'former_name', vi: 'tên cũ', required: false },
  { id: 'former_unit', vi: 'đơn vị cũ', required: false },
  { id: 'subject', vi: 'mã đối tượng', required: false },
  { id: 'year', vi: 'năm', required: true },
  { id: 'rating', vi: 'xếp loại', required: true },
  { id: 'document', vi: 'tài liệu', required: true },
  { id: 'document_date', vi: 'ngày tài liệu', required: true },
] as const satisfies readonly ImportColumn[];

/** A line whose words are all understood: whose rating of which year it is, and which document says so. */
export interface RatingLine {
  readonly number: number;
  readonly claim: IdentityClaim;
  readonly year: number;
  readonly rating: Rating;
  readonly document: string;
  readonly documentDate: LocalDate;
}

const SAID: Readonly<Record<Rating, readonly string[]>> = {
  excellent: ['excellent', 'xuất sắc', 'hoàn thành xuất sắc nhiệm vụ'],
  good: ['good', 'tốt', 'hoàn thành tốt nhiệm vụ'],
  completed: ['completed', 'hoàn thành', 'hoàn thành nhiệm vụ'],
  'not-completed': ['not-completed', 'không hoàn thành', 'không hoàn thành nhiệm vụ'],
};
const RATING_WORDS: Words<Rating> = byNameKeys(Object.keys(SAID) as Rating[], (code) => SAID[code]);

/** The line's words understood, or every reason why they cannot be. Nothing is corrected or completed. */
export function readRatingLine(
  { number, cells }: RawLine,
  columns: readonly string[],
  today: LocalDate,
): { readonly line: RatingLine | null; readonly reasons: readonly Refusal[] } {
  const reasons: Refusal[] = [];
  const note = (reason: Refusal): null => {
    reasons.push(reason);
    return null;
  };
  const cell = (id: string): string => (cells[columns.indexOf(id)] ?? '').trim().normalize('NFC');
  const latest = Number(today.slice(0, 4));
  const believable = { earliest: EARLIEST_AWARD, latest };
  const word = <Code extends string>(id: string, words: Words<Code>): Code | null =>
    codeOf(words, cell(id)) ?? note(doubt('ledger-word-unknown', { column: id, value: shown(cell(id)) }));

  if (cells.length !== columns.length)
    note(doubt('ledger-column-count', { expected: columns.length, found: cells.length }));
  if (cell('name') === '') note(doubt('ledger-name-missing'));
  if (cell('unit') === '') note(doubt('ledger-unit-missing'));
  if (cell('document') === '') note(doubt('fact-invalid', { field: 'document' }));
  const kind: SubjectKind | null = cell('subject_kind') === '' ? 'person' : word('subject_kind', KIND_WORDS);
  const born = readBorn(cell('born'), today, note);
  const year = readYear(cell('year'), { column: 'year', ...believable }, note);
  const rating = word('rating', RATING_WORDS);
  const day = readDay(cell('document_date'), { column: 'document_date', ...believable, today }, note);
  if (reasons.length > 0 || kind === null || year === null || rating === null || day === null)
    return { line: null, reasons };
  const claim: IdentityClaim = {
    ...{ kind, name: cell('name'), unit: cell('unit'), ...born, gender: null, identifierHash: null },
    ...{ formerName: cell('former_name'), formerUnit: cell('former_unit') },
    subject: cell('subject') || null,
  };
  return { line: { number, claim, year, rating, document: cell('document'), documentDate: day }, reasons };
}

function readBorn(
  given: string,
  today: LocalDate,
  note: (reason: Refusal) => null,
): Pick<IdentityClaim, 'bornOn' | 'birthYear'> {
  if (given === '') return { bornOn: null, birthYear: null };
  const bounds = { column: 'born', earliest: EARLIEST_BIRTH, latest: Number(today.slice(0, 4)) };
  if (/^\d+$/.test(given)) return { bornOn: null, birthYear: readYear(given, bounds, note) };
  const bornOn = readDay(given, { ...bounds, today }, note);
  return { bornOn, birthYear: bornOn === null ? null : Number(bornOn.slice(0, 4)) };
}
