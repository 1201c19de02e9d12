import type { DataSource } from 'typeorm';
import type { Cap, NumberedDocument } from '@vinhdanh/domain';
import type { BodyName } from './viewer';

/** What is counted: awards of a year, given to what a body and all below it submitted, or on the way there. */
export interface CapAsked extends Pick<Cap, 'award' | 'subjects' | 'scope' | 'denominatorAwards'> {
  readonly cap: string;
  /** The body that proposes. */
  readonly organization: string;
  readonly year: number;
}

/** What there is of it. */
export interface CapCounted {
  /** The body in which it is counted; null: the whole country. */
  readonly body: BodyName | null;
  /** Awards in the ledger that still stand. */
  readonly held: number;
  /** How many the ledger has of the denominator's awards. */
  readonly ledger: number;
  /** Ids of the dossiers on their way, in the order of handing in. */
  readonly open: readonly string[];
  /** The latest number that was stated for one of the dossiers. */
  readonly stated: {
    readonly count: number;
    readonly document: NumberedDocument;
    readonly on: string;
  } | null;
}

/** A dossier that is counted with its body, or the award of one that its ledger entry came from, is of the year of handing in. */
const YEAR_OF_ENTRY = `coalesce(read.dossier_year(own.state)::int, e.year_to, extract(year FROM e.decision_date)::int)`;

/**
 * Counts for caps, over the ledger and the dossiers on their way. The figures are of all dossiers, also of those that the
 * viewer may not see, because the cap is; nothing else is told of them.
 */
export class CapQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * In one statement, in the order asked. A province is the one that the body lay in during the year; where it lay in
   * none, the body itself is counted. A decided dossier is counted once, by its entry in the ledger.
   */
  count(asked: readonly CapAsked[]): Promise<CapCounted[]> {
    const rows = asked.map((one, n) => ({ n, ...one }));
    return this.dataSource.query<CapCounted[]>(
      `WITH RECURSIVE asked AS (
         SELECT a.* FROM jsonb_to_recordset($1::jsonb) AS a(n int, cap text, award text, subjects text[], scope text,
           organization text, year int, "denominatorAwards" text[])),
       link AS (SELECT a.n, l.organization_id, l.parent_id FROM asked a JOIN work.organization_parent l
         ON l.from_date <= make_date(a.year, 12, 31) AND (l.to_date IS NULL OR l.to_date >= make_date(a.year, 1, 1))),
       up(n, id) AS (SELECT n, organization FROM asked UNION
         SELECT up.n, link.parent_id FROM up JOIN link ON link.n = up.n AND link.organization_id = up.id),
       root AS (SELECT a.n, CASE a.scope WHEN 'country' THEN NULL WHEN 'province' THEN coalesce(
           (SELECT min(o.id) FROM up JOIN work.organization o ON o.id = up.id WHERE up.n = a.n AND o.level = 'province'),
           a.organization) ELSE a.organization END AS id FROM asked a),
       under(n, id) AS (SELECT n, id FROM root WHERE id IS NOT NULL UNION
         SELECT under.n, link.organization_id FROM under JOIN link ON link.n = under.n AND link.parent_id = under.id),
       place(n, id) AS (SELECT n, id FROM under
         UNION ALL SELECT a.n, o.id FROM asked a CROSS JOIN work.organization o WHERE a.scope = 'country')
       SELECT
         (SELECT json_build_object('id', o.id, 'nameVi', o.name_vi, 'nameEn', o.name_en)
            FROM root JOIN work.organization o ON o.id = root.id WHERE root.n = a.n) AS body,
         entries.held, entries.ledger,
         coalesce((SELECT array_agg(d.id ORDER BY d.submitted_at, d.code)
            FROM place p JOIN read.dossier d ON d.award = a.award AND d.state->'applicant'->>'organization' = p.id
              AND read.dossier_year(d.state) = a.year::text
            WHERE p.n = a.n AND d.status IN ('climbing', 'returned')
              AND (a.subjects IS NULL OR d.state->'content'->'subject'->>'kind' = ANY(a.subjects))), '{}') AS open,
         (SELECT json_build_object('count', said->'count', 'document', said->'document', 'on', said->'on')
            FROM place p JOIN read.dossier d ON d.award = a.award AND d.state->'applicant'->>'organization' = p.id
              AND read.dossier_year(d.state) = a.year::text
            CROSS JOIN LATERAL jsonb_array_elements(d.state->'caps'->'stated') WITH ORDINALITY stated(said, number)
            WHERE p.n = a.n AND said->>'cap' = a.cap
            ORDER BY said->>'at' DESC, number DESC LIMIT 1) AS stated
       FROM asked a CROSS JOIN LATERAL (
         SELECT count(*) FILTER (WHERE e.award = a.award AND (a.subjects IS NULL OR s.kind = ANY(a.subjects)))::int AS held,
           count(*) FILTER (WHERE e.award = ANY(a."denominatorAwards"))::int AS ledger
         FROM place p JOIN work.ledger_entry e
           ON e.award = ANY(a."denominatorAwards" || a.award) AND e.submitted_by = p.id
         JOIN work.ledger_subject s ON s.id = e.subject_id
         LEFT JOIN work.ledger_dossier noted ON noted.entry_id = e.id
         LEFT JOIN read.dossier own ON own.id = coalesce(e.dossier_id, noted.dossier_id)
         WHERE p.n = a.n AND ${YEAR_OF_ENTRY} = a.year
           AND coalesce((SELECT c.status FROM work.ledger_entry_status c WHERE c.entry_id = e.id
             ORDER BY c.position DESC LIMIT 1), 'held') IN ('held', 'restored')) entries
       ORDER BY a.n`,
      [JSON.stringify(rows)],
    );
  }
}
