import type { EntityManager } from 'typeorm';
import type { AuditFinding, LocalDate, OrganizationId } from '@vinhdanh/domain';

/** Findings of auditors as they stand. What happened to them stands in the record. */
export class FindingRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The finding, or null; nobody else acts on it until the transaction ends. */
  async take(id: string): Promise<AuditFinding | null> {
    const [row] = await this.manager.query<Array<{ state: AuditFinding }>>(
      'SELECT state FROM read.finding WHERE id = $1 FOR UPDATE',
      [id],
    );
    return row?.state ?? null;
  }

  async put(state: AuditFinding): Promise<void> {
    const { id, seq, phase, about, organization, raised, answers, closed } = state;
    const changedAt = closed?.at ?? answers.at(-1)?.at ?? raised.at;
    await this.manager.query(
      `INSERT INTO read.finding (id, seq, phase, about_kind, about_id, about_seq, organization_id, raised_by_office,
         raised_at, changed_at, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT (id) DO UPDATE SET seq = EXCLUDED.seq, phase = EXCLUDED.phase, changed_at = EXCLUDED.changed_at,
         state = EXCLUDED.state`,
      [
        ...[id, seq, phase, about.kind, about.id, about.seq, organization, raised.by.office, raised.at],
        ...[changedAt, JSON.stringify(state)],
      ],
    );
  }

  /** Whether the body is there on the day. */
  async stands(body: OrganizationId, day: LocalDate): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      `SELECT 1 FROM work.organization WHERE id = $1 AND from_date <= $2 AND (to_date IS NULL OR to_date >= $2)`,
      [body, day],
    );
    return rows.length > 0;
  }

  /** Whether the body is the other, or took over from it, directly or through one another. */
  async tookOver(body: OrganizationId, from: OrganizationId): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      `WITH RECURSIVE heir(id) AS (SELECT $2::text UNION
         SELECT next.to_id FROM work.organization_successor next JOIN heir ON next.from_id = heir.id)
       SELECT 1 FROM heir WHERE id = $1`,
      [body, from],
    );
    return rows.length > 0;
  }
}
