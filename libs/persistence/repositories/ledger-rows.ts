import { randomUUID } from 'node:crypto';
import {
  decisionKey,
  nameKey,
  type AcceptedLine,
  type CommendationKind,
  type DoubtfulLine,
  type EntryChange,
  type EntryFacts,
  type EntryWords,
} from '@vinhdanh/domain';
import { searchText } from '../read-models/search-text';

/** A dossier of ours that was decided, as the ledger enters it. */
export interface Grant {
  readonly dossier: string;
  readonly kind: 'person' | 'collective' | 'household';
  readonly name: string;
  /** Post and unit, or address. */
  readonly position: string;
  readonly award: string;
  readonly decision: { readonly number: string; readonly date: string; readonly body: string };
  readonly submittedBy: string;
  /** Whom of the ledger it is, where the dossier says so. */
  readonly subject?: string | undefined;
  readonly achievement?: string | undefined;
  /** Why it was given; a dossier of before it was asked does not say. */
  readonly commendation?: CommendationKind | undefined;
  /** It was given to somebody who had died. */
  readonly posthumous?: LedgerPosthumous | undefined;
}

/** The day of death, and who of the family received the award, where the decision names one. */
export interface LedgerPosthumous {
  readonly diedOn: string;
  readonly receivedBy: string | null;
}

/** An entry with its subject and what became of it. */
export interface StandingEntry extends EntryFacts {
  readonly subject: string;
  /** The subject, or the one that it was merged into. */
  readonly holder: string;
  readonly status: 'held' | EntryChange;
  readonly submittedBy: string;
  readonly posthumous: LedgerPosthumous | null;
}

/** A table with its columns and their types, and the rows that go into it. */
export interface NewRows {
  readonly table: string;
  readonly columns: string;
  readonly rows: readonly object[];
  /** Rows that are there already are passed over; otherwise they are a mistake. */
  readonly known?: 'passed';
}

const SUBJECT =
  'id uuid, kind text, born_on date, birth_year integer, gender text, identifier_hash text, created_at timestamptz';
const NAME = 'subject_id uuid, name_key text, name text, search text, seen_on date';
const ENTRY =
  'id uuid, subject_id uuid, award text, kind text, decision_number text, decision_key text, decision_date date, ' +
  'decision_body text, submitted_by text, year_from integer, year_to integer, achievement text, basis uuid[], ' +
  'subject_name text, subject_unit text, unit_key text, category text, import_id uuid, import_line integer, ' +
  'dossier_id uuid, corrects uuid, entered_at timestamptz, died_on date, received_by text';
const QUARANTINE = 'id uuid, import_id uuid, line integer, raw text, reasons jsonb, cells jsonb';

/** The lines with the subjects and names that they bring, in the order in which the keys need them. */
export function rowsOfLines(
  importId: string,
  accepted: readonly AcceptedLine[],
  at: string,
): { readonly entries: readonly string[]; readonly rows: readonly NewRows[] } {
  const subjects = accepted
    .filter(({ isNew }) => isNew)
    .map(({ line, subject }) => ({
      id: subject,
      kind: line.kind,
      born_on: line.bornOn,
      birth_year: line.birthYear,
      gender: line.gender,
      identifier_hash: line.identifierHash,
      created_at: at,
    }));
  const names = accepted
    .filter(({ isNew, isNewName }) => isNew || isNewName)
    .map(({ line, subject }) => nameRow(subject, line.name, line.decision.date));
  const entries = accepted.map(({ line, subject }) => ({
    ...entryRow(subject, line.name, line.unit, line, at),
    kind: line.commendation,
    submitted_by: line.submittedBy,
    year_from: line.period?.from ?? null,
    year_to: line.period?.to ?? null,
    achievement: line.achievement,
    category: line.category,
    import_id: importId,
    import_line: line.number,
  }));
  return {
    entries: entries.map(({ id }) => id),
    rows: [
      { table: 'ledger_subject', columns: SUBJECT, rows: subjects },
      { table: 'ledger_name', columns: NAME, rows: names },
      { table: 'ledger_entry', columns: ENTRY, rows: entries },
    ],
  };
}

/** The grant, to a subject of the ledger or to a new one. */
export function rowsOfGrant(
  grant: Grant,
  known: string | null,
  at: string,
): { readonly subject: string; readonly rows: readonly NewRows[] } {
  const subject = known ?? randomUUID();
  const entry = {
    ...entryRow(subject, grant.name, grant.position, grant, at),
    kind: grant.commendation ?? 'unknown',
    submitted_by: grant.submittedBy,
    achievement: grant.achievement ?? null,
    dossier_id: grant.dossier,
    died_on: grant.posthumous?.diedOn ?? null,
    received_by: grant.posthumous?.receivedBy ?? null,
  };
  const brought: readonly NewRows[] = [
    { table: 'ledger_subject', columns: SUBJECT, rows: [{ id: subject, kind: grant.kind, created_at: at }] },
    { table: 'ledger_name', columns: NAME, rows: [nameRow(subject, grant.name, grant.decision.date)] },
  ];
  const own: NewRows = { table: 'ledger_entry', columns: ENTRY, rows: [entry] };
  return { subject, rows: [...(known === null ? brought : []), own] };
}

/** The entry that takes the place of a wrong one, under the same decision; a name that is new is one more of the subject. */
export function rowsOfCorrection(
  corrects: string,
  { subject, submittedBy, decision, posthumous }: StandingEntry,
  words: EntryWords,
  at: string,
): { readonly id: string; readonly rows: readonly NewRows[] } {
  const id = randomUUID();
  const { name, unit, award, period } = words;
  const entry = {
    ...entryRow(subject, name, unit, { award, decision }, at),
    id,
    kind: words.commendation,
    submitted_by: submittedBy,
    year_from: period?.from ?? null,
    year_to: period?.to ?? null,
    achievement: words.achievement,
    category: words.category,
    corrects,
    died_on: posthumous?.diedOn ?? null,
    received_by: posthumous?.receivedBy ?? null,
  };
  const names = {
    table: 'ledger_name',
    columns: NAME,
    rows: [nameRow(subject, name, decision.date)],
    known: 'passed',
  } as const;
  return { id, rows: [names, { table: 'ledger_entry', columns: ENTRY, rows: [entry] }] };
}

export const rowsOfQuarantine = (importId: string, lines: readonly DoubtfulLine[]): NewRows => ({
  table: 'ledger_quarantine',
  columns: QUARANTINE,
  rows: lines.map(({ number, text, reasons, cells }) => ({
    id: randomUUID(),
    import_id: importId,
    line: number,
    raw: text,
    reasons,
    cells: cells ?? null,
  })),
});

const nameRow = (subject: string, name: string, day: string): object => ({
  subject_id: subject,
  name_key: nameKey(name),
  name,
  search: searchText(name),
  seen_on: day,
});

const entryRow = (
  subject: string,
  name: string,
  unit: string,
  { award, decision }: Pick<Grant, 'award' | 'decision'>,
  at: string,
): { readonly id: string; readonly [column: string]: unknown } => ({
  id: randomUUID(),
  subject_id: subject,
  award,
  decision_number: decision.number,
  decision_key: decisionKey(decision.number),
  decision_date: decision.date,
  decision_body: decision.body,
  basis: [],
  subject_name: name,
  subject_unit: unit,
  unit_key: nameKey(unit),
  entered_at: at,
});
