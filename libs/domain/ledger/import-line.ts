import type { LocalDate } from '../kernel/time';
import type { Refusal } from '../kernel/refusal';
import type { SubjectKind } from '../rules/award';
import type { CommendationKind } from './holding';
import type { Gender, SubjectCategory } from './subject';

/** A column of the import file under both of the names that its head may have. */
export interface ImportColumn {
  readonly id: string;
  readonly vi: string;
  /** A file without it is refused whole. */
  readonly required: boolean;
}

const column = (id: string, vi: string, required = false): ImportColumn => ({ id, vi, required });

export const IMPORT_COLUMNS = [
  column('subject_kind', 'loại đối tượng', true),
  column('name', 'họ tên', true),
  column('born', 'ngày sinh'),
  column('gender', 'giới tính'),
  column('identifier', 'số định danh'),
  column('category', 'nhóm đối tượng'),
  column('unit', 'đơn vị', true),
  column('former_name', 'tên cũ'),
  column('former_unit', 'đơn vị cũ'),
  column('subject', 'mã đối tượng'),
  column('award', 'hình thức khen', true),
  column('commendation', 'loại hình khen'),
  column('decision_number', 'số quyết định', true),
  column('decision_date', 'ngày quyết định', true),
  column('decision_body', 'cơ quan quyết định', true),
  column('year_from', 'từ năm'),
  column('year_to', 'đến năm'),
  column('achievement', 'mã thành tích'),
  column('submitted_by', 'đơn vị trình', true),
] as const satisfies readonly ImportColumn[];

/** A line of the file before anybody looked at what it says. */
export interface RawLine {
  /** Counted from 1, the head included. */
  readonly number: number;
  readonly text: string;
  readonly cells: readonly string[];
  /** Of a spreadsheet: what there is about its cells beside their text. */
  readonly marks?: readonly CellMark[];
  /** Of a spreadsheet: the row was hidden. */
  readonly hidden?: boolean;
}

/** A cell of a spreadsheet that is more than its text: a date, what a formula gave, an error, or one of several merged. */
export interface CellMark {
  /** From 0, as the cells of the line. */
  readonly column: number;
  readonly mark: 'date' | 'formula' | 'error' | 'merged';
}

/** What the column `subject` says for somebody whom the ledger does not know yet. */
export const NEW_SUBJECT = 'new';

/** A line whose words are all understood. */
export interface LedgerLine {
  readonly number: number;
  readonly text: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly bornOn: LocalDate | null;
  readonly birthYear: number | null;
  readonly gender: Gender | null;
  readonly identifierHash: string | null;
  readonly category: SubjectCategory | null;
  readonly unit: string;
  readonly formerName: string;
  readonly formerUnit: string;
  /** Whom a person who looked says it is: the id of a known subject, or somebody new; null where nobody said. */
  readonly subject: string | null;
  readonly award: string;
  readonly commendation: CommendationKind;
  readonly decision: { readonly number: string; readonly date: LocalDate; readonly body: string };
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly achievement: string | null;
  readonly submittedBy: string;
}

/** A line that somebody must look at, with every reason that was found. */
export interface DoubtfulLine {
  readonly number: number;
  readonly text: string;
  /** What the line says, by the id of the column; none of a line whose cells do not fit the head. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly reasons: readonly Refusal[];
}

/** "#count, BK-BT, person, 312": how many lines of the file there must be; award and kind may be left open. */
export interface CountLine {
  readonly number: number;
  readonly text: string;
  readonly award: string;
  readonly kind: SubjectKind | null;
  readonly stated: number;
}
