import type { EntityManager } from 'typeorm';
import {
  decisionKey,
  nameKey,
  type AcceptedLine,
  type EntryChange,
  type EntryWords,
  type KnownBody,
  type KnownEntry,
} from '@vinhdanh/domain';
import { AnomalyRepository } from './anomaly.repository';
import { lockLedger } from './ledger-lock';
import { insertRows } from './insert-rows';
import { rowsOfCorrection, rowsOfLines, type StandingEntry } from './ledger-rows';
import type { LedgerSubjectRepository } from './ledger-subject.repository';

/** A person in an office who does something to the ledger, and when. */
export interface LedgerAct {
  readonly person: string;
  readonly office: string;
  readonly at: string;
}

/** What an import came to. */
export interface LedgerImport {
  readonly id: string;
  readonly fileSha256: string;
  readonly fileName: string;
  readonly lines: number;
  readonly entered: number;
  readonly newSubjects: number;
  readonly quarantined: number;
}

/** What became of an entry, by which decision. */
export interface NewEntryStatus {
  readonly entry: string;
  readonly status: EntryChange;
  readonly decision: { readonly number: string; readonly date: string; readonly body: string };
  readonly reason: string;
  readonly correctedBy: string | null;
  /** Whether a decision says so, or the register had it wrong under a decision that stands as it was. */
  readonly ground: 'decision' | 'register';
}

/** The award ledger. There is nothing here that changes or removes: the database would refuse it. */
export class LedgerRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly subjects: LedgerSubjectRepository,
  ) {}

  /** One at a time writes what depends on who is in the ledger already. */
  lock(): Promise<void> {
    return lockLedger(this.manager);
  }

  async importOf(fileSha256: string): Promise<LedgerImport | null> {
    const [row] = await this.manager.query<LedgerImport[]>(
      `SELECT id, file_sha256 AS "fileSha256", file_name AS "fileName", lines, entered,
         new_subjects AS "newSubjects", quarantined FROM work.ledger_import WHERE file_sha256 = $1`,
      [fileSha256],
    );
    return row ?? null;
  }

  /** The register of bodies; `within` are those below the roots, or all where the roots are null. */
  bodies(roots: readonly string[] | null): Promise<KnownBody[]> {
    return this.manager.query<KnownBody[]>(
      `WITH RECURSIVE under(id) AS (
         SELECT unnest($1::text[]) UNION SELECT link.organization_id FROM work.organization_parent link
         JOIN under ON link.parent_id = under.id)
       SELECT o.id, o.name_vi AS name, o.from_date AS "from", o.to_date AS "to",
         ($1::text[] IS NULL OR o.id IN (SELECT id FROM under)) AS within
       FROM work.organization o ORDER BY o.id`,
      [roots],
    );
  }

  /** Entries under decisions of these numbers, whoever signed them; corrected ones too: their line is not entered anew. */
  async entries(decisionKeys: readonly string[]): Promise<KnownEntry[]> {
    const rows = await this.manager.query<Array<Omit<KnownEntry, 'nameKey'> & { name: string }>>(
      `SELECT e.award, e.decision_key AS "decisionKey", e.decision_date AS "decisionDate",
         e.decision_body AS "decisionBody", e.holder_id AS subject, e.subject_name AS name,
         e.dossier_id IS NOT NULL AS "fromDossier"
       FROM work.ledger_holding e WHERE e.decision_key = ANY($1::text[])`,
      [decisionKeys],
    );
    return rows.map(({ name, ...entry }) => ({ ...entry, nameKey: nameKey(name) }));
  }

  async addImport(done: LedgerImport, { person, office, at }: LedgerAct): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.ledger_import (id, file_sha256, file_name, by_person, by_office, at, lines, entered,
         new_subjects, quarantined) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[done.id, done.fileSha256, done.fileName, person, office, at],
        ...[done.lines, done.entered, done.newSubjects, done.quarantined],
      ],
    );
  }

  /** Writes the lines with the subjects and names that they bring. @returns the ids of the entries, in their order */
  async addLines(
    importId: string,
    accepted: readonly AcceptedLine[],
    at: string,
  ): Promise<readonly string[]> {
    const { entries, rows } = rowsOfLines(importId, accepted, at);
    for (const each of rows) await insertRows(this.manager, each);
    await this.subjects.refresh([...new Set(accepted.map(({ subject }) => subject))]);
    return entries;
  }

  /** The kinds of the subjects that stand for themselves, by id, with every body that submitted an entry of theirs. */
  async unmerged(
    ids: readonly string[],
  ): Promise<Array<{ readonly id: string; readonly kind: string; readonly submittedBy: readonly string[] }>> {
    return this.manager.query(
      `SELECT s.id, s.kind, ARRAY(SELECT DISTINCT h.submitted_by FROM work.ledger_holding h WHERE h.holder_id = s.id)
         AS "submittedBy"
       FROM work.ledger_subject s WHERE s.id = ANY($1::uuid[])
         AND NOT EXISTS (SELECT 1 FROM work.ledger_merge m WHERE m.merged_id = s.id)`,
      [ids],
    );
  }

  /** Two subjects are one from now on. */
  async merge(kept: string, merged: string, evidence: string, act: LedgerAct): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.ledger_merge (merged_id, kept_id, evidence, by_person, by_office, at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [merged, kept, evidence, act.person, act.office, act.at],
    );
    await this.subjects.refresh([merged, kept]);
  }

  /** The last decision that changed what became of the entry; null where none did. */
  async lastChange(entry: string): Promise<NewEntryStatus | null> {
    const [row] = await this.manager.query<NewEntryStatus[]>(
      `SELECT s.entry_id AS entry, s.status, json_build_object('number', s.decision_number, 'date', s.decision_date,
         'body', s.decision_body) AS decision, s.reason, s.corrected_by AS "correctedBy", s.ground
       FROM work.ledger_entry_status s WHERE s.entry_id = $1 ORDER BY s.position DESC LIMIT 1`,
      [entry],
    );
    return row ?? null;
  }

  async addStatus(change: NewEntryStatus, act: LedgerAct): Promise<void> {
    const { entry, status, decision, reason, correctedBy, ground } = change;
    const rows = await this.manager.query<Array<{ subject: string }>>(
      `INSERT INTO work.ledger_entry_status (entry_id, status, decision_number, decision_date, decision_body, reason,
         corrected_by, by_person, by_office, at, ground) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       RETURNING (SELECT e.subject_id FROM work.ledger_entry e WHERE e.id = entry_id) AS subject`,
      [
        ...[entry, status, decision.number, decision.date, decision.body, reason, correctedBy],
        ...[act.person, act.office, act.at, ground],
      ],
    );
    await this.subjects.refresh(rows.map(({ subject }) => subject));
    await new AnomalyRepository(this.manager).followEntry(entry);
  }

  /** What the entry says, and of whom; null where there is none. */
  async entry(id: string): Promise<StandingEntry | null> {
    const [row] = await this.manager.query<StandingEntry[]>(
      `SELECT h.holder_id AS holder, h.subject_id AS subject, h.status, h.submitted_by AS "submittedBy",
         s.kind AS "subjectKind", h.award, h.kind AS commendation, h.category, h.achievement,
         CASE WHEN h.year_from IS NOT NULL THEN json_build_object('from', h.year_from, 'to', h.year_to) END AS period,
         CASE WHEN h.died_on IS NOT NULL THEN json_build_object('diedOn', h.died_on, 'receivedBy', h.received_by) END
           AS posthumous,
         h.subject_name AS name, h.subject_unit AS unit, json_build_object('number', h.decision_number,
           'date', h.decision_date, 'body', h.decision_body) AS decision
       FROM work.ledger_holding h JOIN work.ledger_subject s ON s.id = h.subject_id WHERE h.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Another entry that stands for the same subject, award and decision. */
  async standsAlready(
    id: string,
    { holder, award, decision }: Pick<StandingEntry, 'holder' | 'award' | 'decision'>,
  ): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      `SELECT 1 FROM work.ledger_holding h WHERE h.subject_id = ANY(ARRAY(SELECT work.ledger_alias($1))) AND h.id <> $2
         AND h.award = $3 AND h.decision_key = $4 AND h.decision_date = $5 AND h.decision_body = $6
         AND h.status <> 'corrected'`,
      [holder, id, award, decisionKey(decision.number), decision.date, decision.body],
    );
    return rows.length > 0;
  }

  /** Adds the entry that takes the place of another, with the name that it brings. @returns its id */
  async addCorrected(entry: string, standing: StandingEntry, words: EntryWords, at: string): Promise<string> {
    const { id, rows } = rowsOfCorrection(entry, standing, words, at);
    for (const each of rows) await insertRows(this.manager, each);
    return id;
  }
}
