import type { DataSource } from 'typeorm';
import type {
  CommendationKind,
  Gender,
  HoldingStatus,
  LocalDate,
  SubjectCategory,
  SubjectKind,
} from '@vinhdanh/domain';
import { searchText } from '../read-models/search-text';
import type { BodyName } from './viewer';

/** Which subjects of the ledger somebody may see: those with an award that a body below the roots submitted, or a dossier of their own. */
export interface LedgerReach {
  /** Null: all. */
  readonly roots: readonly string[] | null;
  /** The applicant whose decided dossiers are seen. */
  readonly applicant: string | null;
}

export interface SubjectSummary {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly birthYear: number | null;
  /** As the latest decision prints it. */
  readonly unit: string;
  readonly awards: number;
  readonly createdAt: string;
}

export interface SubjectFilter {
  readonly search?: string;
  readonly kind?: SubjectKind;
  readonly after?: { readonly createdAt: string; readonly id: string };
  readonly limit: number;
}

interface DecisionView {
  readonly number: string;
  readonly date: LocalDate;
  readonly body: BodyName;
}

export interface StatusChange {
  readonly status: 'cancelled' | 'stripped' | 'restored' | 'corrected';
  readonly decision: DecisionView;
  readonly reason: string;
  readonly by: { readonly person: string; readonly office: string };
  readonly at: string;
}

/** An award as the page of its holder shows it. */
export interface HoldingView {
  readonly id: string;
  readonly award: string;
  readonly kind: CommendationKind;
  readonly decision: DecisionView;
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly achievement: string | null;
  readonly status: HoldingStatus | 'corrected';
  readonly basis: readonly string[];
  readonly subjectName: string;
  readonly subjectUnit: string;
  readonly category: SubjectCategory | null;
  readonly submittedBy: BodyName;
  /** The dossier or the line of an imported file. */
  readonly source: {
    readonly dossier: string | null;
    readonly file: string | null;
    readonly line: number | null;
  };
  readonly history: readonly StatusChange[];
}

export interface SubjectFacts {
  readonly id: string;
  readonly kind: SubjectKind;
  /** All names, the latest first. */
  readonly names: readonly string[];
  readonly bornOn: LocalDate | null;
  readonly birthYear: number | null;
  readonly gender: Gender | null;
}

const UNDER = `under(id) AS (SELECT unnest($1::text[]) UNION SELECT link.organization_id
  FROM work.organization_parent link JOIN under ON link.parent_id = under.id)`;

/** Whether the holding `h` is within reach. */
const REACHED = `($1::text[] IS NULL OR h.submitted_by IN (SELECT id FROM under) OR EXISTS (
  SELECT 1 FROM read.dossier d WHERE d.id = h.dossier_id AND d.state->'applicant'->>'person' = $2))`;

const bodyOf = (column: string): string => `(SELECT json_build_object('id', ${column},
  'nameVi', coalesce(min(o.name_vi), ${column}), 'nameEn', coalesce(min(o.name_en), ${column}))
  FROM work.organization o WHERE o.id = ${column})`;

/** The ledger as a viewer may see it. What may not be seen is as absent. */
export class LedgerQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Latest entered first; one row more than asked tells that there is a next page. */
  search(reach: LedgerReach, filter: SubjectFilter): Promise<SubjectSummary[]> {
    const words = filter.search ? searchText(filter.search) : '';
    return this.dataSource.query<SubjectSummary[]>(
      `WITH RECURSIVE ${UNDER}
       SELECT s.id, s.kind, s.birth_year AS "birthYear", s.created_at AS "createdAt", latest.subject_name AS name,
         latest.subject_unit AS unit,
         (SELECT count(*)::int FROM work.ledger_holding h WHERE h.holder_id = s.id AND h.status <> 'corrected') AS awards
       FROM work.ledger_subject s JOIN LATERAL (
         SELECT h.subject_name, h.subject_unit FROM work.ledger_holding h WHERE h.holder_id = s.id
         ORDER BY h.decision_date DESC, h.id LIMIT 1) latest ON true
       WHERE NOT EXISTS (SELECT 1 FROM work.ledger_merge m WHERE m.merged_id = s.id)
         AND EXISTS (SELECT 1 FROM work.ledger_holding h WHERE h.holder_id = s.id AND ${REACHED})
         AND ($3::text IS NULL OR EXISTS (SELECT 1 FROM work.ledger_name n LEFT JOIN work.ledger_kept k
           ON k.subject_id = n.subject_id WHERE coalesce(k.kept_id, n.subject_id) = s.id AND n.search LIKE $3))
         AND ($4::text IS NULL OR s.kind = $4)
         AND ($5::timestamptz IS NULL OR s.created_at < $5 OR (s.created_at = $5 AND s.id > $6::uuid))
       ORDER BY s.created_at DESC, s.id LIMIT $7`,
      [
        reach.roots,
        reach.applicant,
        words === '' ? null : `%${words.replace(/[\\%_]/g, '\\$&')}%`,
        filter.kind ?? null,
        filter.after?.createdAt ?? null,
        filter.after?.id ?? null,
        filter.limit + 1,
      ],
    );
  }

  /** The subject, or the one that it was merged into. */
  async subject(reach: LedgerReach, id: string): Promise<SubjectFacts | null> {
    const [row] = await this.dataSource.query<SubjectFacts[]>(
      `WITH RECURSIVE ${UNDER}
       SELECT s.id, s.kind, s.born_on AS "bornOn", s.birth_year AS "birthYear", s.gender,
         (SELECT json_agg(n.name ORDER BY n.seen_on DESC, n.name_key) FROM work.ledger_name n
          LEFT JOIN work.ledger_kept k ON k.subject_id = n.subject_id
          WHERE coalesce(k.kept_id, n.subject_id) = s.id) AS names
       FROM work.ledger_subject s
       WHERE s.id = coalesce((SELECT kept_id FROM work.ledger_kept WHERE subject_id = $3), $3::uuid)
         AND EXISTS (SELECT 1 FROM work.ledger_holding h WHERE h.holder_id = s.id AND ${REACHED})`,
      [reach.roots, reach.applicant, id],
    );
    return row ?? null;
  }

  /** Everything that the subject was given, the latest first, with what became of it. */
  holdings(subject: string): Promise<HoldingView[]> {
    return this.dataSource.query<HoldingView[]>(
      `SELECT h.id, h.award, h.kind, h.achievement, h.status, to_json(h.basis) AS basis,
         h.subject_name AS "subjectName", h.subject_unit AS "subjectUnit", h.category,
         json_build_object('number', h.decision_number, 'date', h.decision_date,
           'body', ${bodyOf('h.decision_body')}) AS decision,
         CASE WHEN h.year_from IS NOT NULL THEN json_build_object('from', h.year_from, 'to', h.year_to) END AS period,
         ${bodyOf('h.submitted_by')} AS "submittedBy",
         json_build_object('dossier', h.dossier_id, 'file', i.file_name, 'line', h.import_line) AS source,
         coalesce((SELECT json_agg(json_build_object('status', c.status, 'decision', json_build_object(
             'number', c.decision_number, 'date', c.decision_date, 'body', ${bodyOf('c.decision_body')}),
             'reason', c.reason, 'by', json_build_object('person', p.name, 'office', c.by_office),
             'at', to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY c.position)
           FROM work.ledger_entry_status c JOIN work.person p ON p.id = c.by_person
           WHERE c.entry_id = h.id), '[]') AS history
       FROM work.ledger_holding h LEFT JOIN work.ledger_import i ON i.id = h.import_id
       WHERE h.holder_id = $1 ORDER BY h.decision_date DESC, h.entered_at DESC, h.id`,
      [subject],
    );
  }

  /** Whether the body is one of the roots or below them. */
  async reaches(reach: LedgerReach, body: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `WITH RECURSIVE ${UNDER} SELECT 1 WHERE $1::text[] IS NULL OR $2 IN (SELECT id FROM under)`,
      [reach.roots, body],
    );
    return rows.length > 0;
  }
}
