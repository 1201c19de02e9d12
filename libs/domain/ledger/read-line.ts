import type { Refusal } from '../kernel/refusal';
import type { LocalDate } from '../kernel/time';
import type { SubjectKind } from '../rules/award';
import { checkAward, type AwardIndex } from './check-award';
import { doubtsOfMarks } from './cell-marks';
import { doubt, readDay, readYear, shown, EARLIEST_AWARD, EARLIEST_BIRTH } from './cells';
import { hasLetters, hasUnprintable, isGarbled } from './garbled';
import type { LedgerLine, RawLine } from './import-line';
import { CATEGORY_WORDS, codeOf, COMMENDATION_WORDS, GENDER_WORDS, KIND_WORDS, type Words } from './words';
import { nameKey } from './name-key';

/** A body of the register, as far as a line is checked against it. */
export interface KnownBody {
  readonly id: string;
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** Whether the one who imports keeps the ledger for it. */
  readonly within: boolean;
}

/** Bodies by the keys of their id and of their name. */
export type BodyIndex = ReadonlyMap<string, readonly KnownBody[]>;

/** What lines are read against. */
export interface ReadingRoom {
  /** Ids of the columns in the order of the file. */
  readonly columns: readonly string[];
  readonly today: LocalDate;
  readonly awards: AwardIndex;
  readonly bodies: BodyIndex;
  readonly hashOf: (identifier: string) => string;
}

/** Longest text of a cell, in characters. */
const LONGEST_CELL = 400;

/** Columns that hold words as the decision prints them. */
const WORDS = ['name', 'unit', 'former_name', 'former_unit'];

/** The line's words understood, or every reason why they cannot be. Nothing is corrected or completed. */
export function readLine(
  raw: RawLine,
  room: ReadingRoom,
): { readonly line: LedgerLine | null; readonly reasons: readonly Refusal[] } {
  const { columns, today } = room;
  if (raw.cells.length !== columns.length)
    return only(doubt('ledger-column-count', { expected: columns.length, found: raw.cells.length }));
  const strange = columns.find((_id, index) => hasUnprintable(raw.cells[index] ?? ''));
  if (strange !== undefined) return only(doubt('ledger-control-characters', { column: strange }));
  const long = columns.find((_id, index) => (raw.cells[index] ?? '').length > LONGEST_CELL);
  if (long !== undefined) return only(doubt('ledger-text-too-long', { column: long, longest: LONGEST_CELL }));

  const reasons: Refusal[] = [...doubtsOfMarks(raw, columns)];
  const note = (reason: Refusal): null => {
    reasons.push(reason);
    return null;
  };
  const cell = (id: string): string => (raw.cells[columns.indexOf(id)] ?? '').trim().normalize('NFC');
  const word = <Code extends string>(id: string, words: Words<Code>): Code | null => {
    const given = cell(id);
    if (given === '') return null;
    return codeOf(words, given) ?? note(doubt('ledger-word-unknown', { column: id, value: shown(given) }));
  };
  const text = (id: string, missing: string): string => cell(id) || (note(doubt(missing)) ?? '');
  const words = (id: string, missing: string): string => {
    const given = text(id, missing);
    if (given !== '' && !hasLetters(given)) note(doubt(missing));
    return given;
  };
  for (const id of WORDS) if (isGarbled(cell(id))) note(doubt('ledger-text-garbled', { column: id }));

  const kind = word('subject_kind', KIND_WORDS);
  if (kind === null && cell('subject_kind') === '') note(doubt('ledger-kind-missing'));
  const name = words('name', 'ledger-name-missing');
  const unit = words('unit', 'ledger-unit-missing');
  const born = readBirth(cell('born'), today, note);
  const identifier = cell('identifier');
  if (identifier !== '' && !/^(?:\d{9}|\d{12})$/.test(identifier)) note(doubt('ledger-identifier-invalid'));
  const gender = word('gender', GENDER_WORDS);
  const category = word('category', CATEGORY_WORDS);
  if (kind !== null && kind !== 'person')
    for (const id of ['born', 'gender', 'identifier', 'category'])
      if (cell(id) !== '') note(doubt('ledger-only-for-persons', { column: id }));

  const number = text('decision_number', 'ledger-decision-number-missing');
  const date = readDate(cell('decision_date'), today, note);
  const award = checkAward(cell('award'), kind, date, room.awards, note);
  const body = bodyOf('decision_body');
  const submittedBy = bodyOf('submitted_by');
  if (submittedBy !== null && !submittedBy.within)
    note(doubt('ledger-body-outside', { organization: submittedBy.id }));
  if (body !== null && date !== null && (date < body.from || (body.to !== null && date > body.to)))
    note(doubt('ledger-body-not-then', { organization: body.id, day: date }));
  const period = readPeriod(cell('year_from'), cell('year_to'), date, note);
  const commendation = word('commendation', COMMENDATION_WORDS) ?? 'unknown';

  function bodyOf(id: string): KnownBody | null {
    const given = cell(id);
    const found = room.bodies.get(nameKey(given)) ?? [];
    const [first] = found;
    if (first !== undefined && found.length === 1) return first;
    return note(doubt('ledger-body-unknown', { column: id, value: shown(given) }));
  }

  if (reasons.length > 0 || kind === null || date === null || body === null || submittedBy === null)
    return { line: null, reasons };
  return {
    reasons,
    line: {
      number: raw.number,
      text: raw.text,
      kind,
      name,
      ...born,
      gender,
      identifierHash: identifier === '' ? null : room.hashOf(identifier),
      category,
      unit,
      formerName: cell('former_name'),
      formerUnit: cell('former_unit'),
      subject: cell('subject') || null,
      award,
      commendation,
      decision: { number, date, body: body.id },
      period,
      achievement: cell('achievement') || null,
      submittedBy: submittedBy.id,
    },
  };
}

type Note = (reason: Refusal) => null;

const only = (reason: Refusal): { line: null; reasons: readonly Refusal[] } => ({
  line: null,
  reasons: [reason],
});

/** A whole day, or the year alone where no more is known. */
function readBirth(
  given: string,
  today: LocalDate,
  note: Note,
): { readonly bornOn: LocalDate | null; readonly birthYear: number | null } {
  const unknown = { bornOn: null, birthYear: null };
  if (given === '') return unknown;
  const latest = Number(today.slice(0, 4));
  const believable = { column: 'born', earliest: EARLIEST_BIRTH, latest };
  if (/^\d+$/.test(given)) {
    const birthYear = readYear(given, believable, note);
    return { bornOn: null, birthYear };
  }
  const bornOn = readDay(given, { ...believable, today }, note);
  return bornOn === null ? unknown : { bornOn, birthYear: Number(bornOn.slice(0, 4)) };
}

function readDate(given: string, today: LocalDate, note: Note): LocalDate | null {
  if (given === '') return note(doubt('ledger-decision-date-missing'));
  const latest = Number(today.slice(0, 4));
  return readDay(given, { column: 'decision_date', earliest: EARLIEST_AWARD, latest, today }, note);
}

/** A single year counts from and to itself; a first year without a last one is read so, as the file's page says. */
function readPeriod(
  from: string,
  to: string,
  decided: LocalDate | null,
  note: Note,
): { readonly from: number; readonly to: number } | null {
  if (from === '' && to === '') return null;
  if (from === '') return note(doubt('ledger-period-without-beginning'));
  const latest = decided === null ? Number.MAX_SAFE_INTEGER : Number(decided.slice(0, 4));
  const bounds = { earliest: EARLIEST_AWARD, latest };
  const first = readYear(from, { column: 'year_from', ...bounds }, note);
  const last = to === '' ? first : readYear(to, { column: 'year_to', ...bounds }, note);
  if (first === null || last === null) return null;
  return first <= last ? { from: first, to: last } : note(doubt('ledger-period-reversed'));
}

/** Kind of a count line: left open where its cell is empty. */
export const kindOfCount = (given: string): SubjectKind | null | undefined =>
  given.trim() === '' ? null : codeOf(KIND_WORDS, given);
