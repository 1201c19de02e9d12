import type { EntityManager } from 'typeorm';
import {
  decisionKey,
  nameKey,
  type AcceptedLine,
  type DoubtfulLine,
  type EntryChange,
  type KnownBody,
  type KnownEntry,
  type KnownSubject,
} from '@vinhdanh/domain';
import { rowsOfGrant, rowsOfLines, rowsOfQuarantine, type Grant, type NewRows } from './ledger-rows';

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
}

/** The award ledger. There is nothing here that changes or removes: the database would refuse it. */
export class LedgerRepository {
  constructor(private readonly manager: EntityManager) {}

  /** One at a time writes what depends on who is in the ledger already. */
  async lock(): Promise<void> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('ledger', 0))`);
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

  /** Subjects that bear one of the names, have one of the cards or are named by id; merged ones as the one kept. */
  subjects(
    names: readonly string[],
    cards: readonly string[],
    ids: readonly string[],
  ): Promise<KnownSubject[]> {
    return this.manager.query<KnownSubject[]>(
      `WITH alias AS (SELECT s.id, coalesce(k.kept_id, s.id) AS holder_id FROM work.ledger_subject s
         LEFT JOIN work.ledger_kept k ON k.subject_id = s.id),
       found AS (SELECT DISTINCT alias.holder_id AS id FROM alias JOIN work.ledger_subject s ON s.id = alias.id
         WHERE s.identifier_hash = ANY($2::text[]) OR s.id::text = ANY($3::text[])
           OR EXISTS (SELECT 1 FROM work.ledger_name n WHERE n.subject_id = s.id AND n.name_key = ANY($1::text[])))
       SELECT s.id, s.kind, s.born_on AS "bornOn", s.birth_year AS "birthYear", s.gender,
         s.identifier_hash AS "identifierHash",
         (SELECT json_agg(DISTINCT n.name_key) FROM alias JOIN work.ledger_name n ON n.subject_id = alias.id
          WHERE alias.holder_id = s.id) AS "nameKeys",
         (SELECT coalesce(json_agg(DISTINCT e.unit_key), '[]') FROM alias
          JOIN (SELECT subject_id, unit_key FROM work.ledger_entry
            UNION ALL SELECT subject_id, unit_key FROM work.subject_keeper) e
          ON e.subject_id = alias.id WHERE alias.holder_id = s.id) AS "unitKeys"
       FROM found JOIN work.ledger_subject s ON s.id = found.id ORDER BY s.id`,
      [names, cards, ids],
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

  /** Writes the lines with the subjects and names that they bring. */
  async addLines(importId: string, accepted: readonly AcceptedLine[], at: string): Promise<void> {
    for (const rows of rowsOfLines(importId, accepted, at)) await this.insert(rows);
  }

  async addQuarantine(importId: string, lines: readonly DoubtfulLine[]): Promise<void> {
    await this.insert(rowsOfQuarantine(importId, lines));
  }

  /**
   * Enters a decided dossier; a dossier that stands there already changes nothing. It is of the subject that it was tied
   * to. Of one that was not, a person is somebody new, because it has no evidence of who it is; a collective or household is the one of that name that the same body proposed before.
   * A decision that came from a file before is not entered again: its entry is noted as the dossier's.
   */
  async enter(grant: Grant, at: string): Promise<void> {
    const entered = await this.manager.query<unknown[]>(
      `SELECT 1 FROM work.ledger_entry WHERE dossier_id = $1
       UNION ALL SELECT 1 FROM work.ledger_dossier WHERE dossier_id = $1`,
      [grant.dossier],
    );
    if (entered.length > 0 || (await this.isFromFile(grant))) return;
    const known =
      (await this.tied(grant)) ?? (grant.kind === 'person' ? null : await this.proposedBefore(grant));
    for (const rows of rowsOfGrant(grant, known, at)) await this.insert(rows);
  }

  /** Notes the dossier at an entry from a file that is of no other dossier: same decision, award, kind and printed name. */
  private async isFromFile(grant: Grant): Promise<boolean> {
    const noted = await this.manager.query<unknown[]>(
      `INSERT INTO work.ledger_dossier (dossier_id, entry_id)
       SELECT $1::uuid, h.id FROM work.ledger_holding h JOIN work.ledger_subject s ON s.id = h.subject_id
       WHERE h.decision_body = $2 AND h.decision_date = $3 AND h.decision_key = $4 AND h.award = $5
         AND s.kind = $6 AND h.dossier_id IS NULL AND h.status <> 'corrected'
         AND EXISTS (SELECT 1 FROM work.ledger_name n WHERE n.subject_id = s.id AND n.name_key = $7)
         AND NOT EXISTS (SELECT 1 FROM work.ledger_dossier other WHERE other.entry_id = h.id)
       ORDER BY h.id LIMIT 1 RETURNING 1`,
      [
        ...[grant.dossier, grant.decision.body, grant.decision.date, decisionKey(grant.decision.number)],
        ...[grant.award, grant.kind, nameKey(grant.name)],
      ],
    );
    return noted.length > 0;
  }

  /** The subject that the dossier names, unless it has this very award by this very decision already. */
  private async tied(grant: Grant): Promise<string | null> {
    if (grant.subject === undefined) return null;
    const [row] = await this.manager.query<Array<{ id: string }>>(
      `SELECT s.id FROM work.ledger_subject s
       WHERE s.id = coalesce((SELECT kept_id FROM work.ledger_kept WHERE subject_id = $1), $1::uuid) AND s.kind = $2
         AND NOT EXISTS (SELECT 1 FROM work.ledger_entry e WHERE e.subject_id = s.id AND e.award = $3
           AND e.decision_body = $4 AND e.decision_date = $5 AND e.decision_key = $6)`,
      [
        ...[grant.subject, grant.kind, grant.award, grant.decision.body, grant.decision.date],
        decisionKey(grant.decision.number),
      ],
    );
    return row?.id ?? null;
  }

  /** The one subject of the grant's name and kind that the same body proposed before, if it is one and this decision is new to it. */
  private async proposedBefore(grant: Grant): Promise<string | null> {
    const rows = await this.manager.query<Array<{ id: string; has: boolean }>>(
      `SELECT h.holder_id AS id, bool_or(h.award = $4 AND h.decision_body = $5 AND h.decision_date = $6
         AND h.decision_key = $7) AS has
       FROM work.ledger_holding h JOIN work.ledger_subject s ON s.id = h.holder_id
       WHERE s.kind = $1 AND h.submitted_by = $3 AND EXISTS (
         SELECT 1 FROM work.ledger_name n WHERE n.subject_id = h.subject_id AND n.name_key = $2)
       GROUP BY h.holder_id`,
      [
        ...[grant.kind, nameKey(grant.name), grant.submittedBy, grant.award],
        ...[grant.decision.body, grant.decision.date, decisionKey(grant.decision.number)],
      ],
    );
    const [one] = rows;
    return one !== undefined && rows.length === 1 && !one.has ? one.id : null;
  }

  /** What the entry is now, and who submitted it; null where there is none. */
  async standing(
    entry: string,
  ): Promise<{ readonly status: 'held' | EntryChange; readonly submittedBy: string } | null> {
    const [row] = await this.manager.query<Array<{ status: 'held' | EntryChange; submittedBy: string }>>(
      'SELECT status, submitted_by AS "submittedBy" FROM work.ledger_holding WHERE id = $1',
      [entry],
    );
    return row ?? null;
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
  }

  async addStatus(change: NewEntryStatus, act: LedgerAct): Promise<void> {
    const { entry, status, decision, reason, correctedBy } = change;
    await this.manager.query(
      `INSERT INTO work.ledger_entry_status (entry_id, status, decision_number, decision_date, decision_body, reason,
         corrected_by, by_person, by_office, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[entry, status, decision.number, decision.date, decision.body, reason, correctedBy],
        ...[act.person, act.office, act.at],
      ],
    );
  }

  /** Table and columns are this program's own; the rows are one parameter. */
  private async insert({ table, columns, rows }: NewRows): Promise<void> {
    if (rows.length === 0) return;
    const names = columns
      .split(', ')
      .map((column) => column.split(' ')[0])
      .join(', ');
    await this.manager.query(
      `INSERT INTO work.${table} (${names})
       SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS given(${columns})`,
      [JSON.stringify(rows)],
    );
  }
}
