import type { EntityManager } from 'typeorm';
import { decisionKey, nameKey, type DossierEvent, type DossierState } from '@vinhdanh/domain';
import { ERASED } from '@vinhdanh/record';
import { insertRows } from './insert-rows';
import { rowsOfGrant, type Grant } from './ledger-rows';
import type { LedgerSubjectRepository } from './ledger-subject.repository';

type Decided = Extract<DossierEvent, { type: 'decided' }>;

/** A dossier that was decided and that the ledger does not have. */
export interface LeftOutDossier {
  readonly event: Decided;
  readonly state: DossierState;
}

/** What dossiers that are decided here bring to the ledger. Whoever calls holds the ledger's lock. */
export class LedgerDossierRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly subjects: LedgerSubjectRepository,
  ) {}

  /**
   * Enters a decided dossier; a dossier that stands there already changes nothing. It is of the subject that it was tied
   * to. Of one that was not, a person is somebody new, because it has no evidence of who it is; a collective or household
   * is the one of that name that the same body proposed before.
   * A decision that came from a file before is not entered again: its entry is noted as the dossier's.
   * @returns whether anything was written
   */
  async enter(grant: Grant, at: string): Promise<boolean> {
    const entered = await this.manager.query<unknown[]>(
      `SELECT 1 FROM work.ledger_entry WHERE dossier_id = $1
       UNION ALL SELECT 1 FROM work.ledger_dossier WHERE dossier_id = $1`,
      [grant.dossier],
    );
    if (entered.length > 0) return false;
    if (await this.isFromFile(grant)) return true;
    const known =
      (await this.tied(grant)) ?? (grant.kind === 'person' ? null : await this.proposedBefore(grant));
    const { subject, rows } = rowsOfGrant(grant, known, at);
    for (const each of rows) await insertRows(this.manager, each);
    await this.subjects.refresh([subject]);
    return true;
  }

  /** Dossiers that were decided before the ledger was kept, in the order of their ids; those without a name or a day, which an order erased, are left. */
  leftOut(after: string | null, limit: number): Promise<LeftOutDossier[]> {
    return this.manager.query<LeftOutDossier[]>(
      `SELECT e.body AS event, d.state FROM read.dossier d
       JOIN record.event e ON e.thing_kind = 'dossier' AND e.thing_id = d.id AND e.type = 'decided'
       WHERE d.status = 'decided' AND ($1::uuid IS NULL OR d.id > $1)
         AND d.subject_name <> $3 AND d.state #>> '{posthumous,diedOn}' IS DISTINCT FROM $3
         AND NOT EXISTS (SELECT 1 FROM work.ledger_entry own WHERE own.dossier_id = d.id)
         AND NOT EXISTS (SELECT 1 FROM work.ledger_dossier noted WHERE noted.dossier_id = d.id)
       ORDER BY d.id LIMIT $2`,
      [after, limit, ERASED],
    );
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
      `SELECT s.id FROM work.ledger_subject s WHERE s.id = work.ledger_holder($1) AND s.kind = $2
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
       WHERE s.kind = $1 AND h.submitted_by = $3
         AND h.subject_id IN (SELECT n.subject_id FROM work.ledger_name n WHERE n.name_key = $2)
       GROUP BY h.holder_id`,
      [
        ...[grant.kind, nameKey(grant.name), grant.submittedBy, grant.award],
        ...[grant.decision.body, grant.decision.date, decisionKey(grant.decision.number)],
      ],
    );
    const [one] = rows;
    return one !== undefined && rows.length === 1 && !one.has ? one.id : null;
  }
}
