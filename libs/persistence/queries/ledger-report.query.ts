import type { DataSource } from 'typeorm';

/** How often something was given in a year (lượt), and to how many different subjects. */
export interface LedgerCount {
  /** Level of the body that decided; null for all levels together. */
  readonly level: string | null;
  /** Null where the count is not of one award, kind or category alone. */
  readonly award: string | null;
  readonly kind: string | null;
  /** '' where no category was given. */
  readonly category: string | null;
  readonly instances: number;
  readonly subjects: number;
}

/** What was given in a calendar year, by the date of the decision, to what a body and all below it submitted. */
export class LedgerReportQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Entries that stand: neither cancelled nor stripped nor replaced by a corrected one. */
  counts(body: string, year: number): Promise<LedgerCount[]> {
    return this.dataSource.query<LedgerCount[]>(
      `WITH RECURSIVE under(id) AS (
         SELECT $1::text UNION SELECT link.organization_id FROM work.organization_parent link
         JOIN under ON link.parent_id = under.id),
       given AS (
         SELECT CASE WHEN o.level IN ('president', 'government') THEN 'state' ELSE coalesce(o.level, 'unknown') END AS level, h.award, s.kind, coalesce(h.category, '') AS category,
           h.holder_id
         FROM work.ledger_holding h JOIN work.ledger_subject s ON s.id = h.holder_id
         LEFT JOIN work.organization o ON o.id = h.decision_body
         WHERE h.submitted_by IN (SELECT id FROM under) AND h.status IN ('held', 'restored')
           AND h.decision_date BETWEEN make_date($2, 1, 1) AND make_date($2, 12, 31))
       SELECT level, award, kind, category, count(*)::int AS instances, count(DISTINCT holder_id)::int AS subjects
       FROM given GROUP BY GROUPING SETS ((), (level), (level, award, kind), (level, kind), (level, kind, category))
       ORDER BY level NULLS FIRST, award NULLS FIRST, kind NULLS FIRST, category NULLS FIRST`,
      [body, year],
    );
  }
}
