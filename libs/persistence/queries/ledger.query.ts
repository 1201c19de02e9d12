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
import { containing } from './sql-words';
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
  /** Code of an award that they were given, whatever became of it since; entries that were put right do not tell. */
  readonly award?: string;
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
  /** Whether a decision says so, or the register had it wrong under a decision that stands. */
  readonly ground: 'decision' | 'register';
  /** The entry that stands in its place, when it is corrected. */
  readonly correctedBy: string | null;
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
  /** It was given to somebody who had died; who of the family received it, where one was named. */
  readonly posthumous: { readonly diedOn: LocalDate; readonly receivedBy: string | null } | null;
  readonly status: HoldingStatus | 'corrected';
  readonly basis: readonly string[];
  /** The wrong entry in whose place it stands. */
  readonly corrects: string | null;
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

const bodyOf = (column: string): string => `(SELECT json_build_object('id', ${column},
  'nameVi', coalesce(min(o.name_vi), ${column}), 'nameEn', coalesce(min(o.name_en), ${column}))
  FROM work.organization o WHERE o.id = ${column})`;

/** The ledger as a viewer may see it. What may not be seen is as absent. */
export class LedgerQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Latest entered first; one row more than asked tells that there is a next page. Two statements, whatever there is. */
  async search(reach: LedgerReach, filter: SubjectFilter): Promise<SubjectSummary[]> {
    const words = filter.search ? searchText(filter.search) : '';
    const { after, award, kind, limit } = filter;
    const values: unknown[] = [];
    const given = (value: unknown): string => `$${values.push(value)}`;
    const conditions = [
      await this.within(reach, given),
      words === '' ? '' : `s.search LIKE ${given(containing(words))}`,
      kind === undefined ? '' : `s.kind = ${given(kind)}`,
      award === undefined ? '' : `s.award_codes @> ARRAY[${given(award)}]::text[]`,
      after ? afterPlace(given(after.createdAt), given(after.id)) : '',
    ].filter((condition) => condition !== '');
    return this.dataSource.query<SubjectSummary[]>(
      `SELECT s.id, s.kind, s.name, s.unit, s.birth_year AS "birthYear", s.awards, s.created_at AS "createdAt"
       FROM read.ledger_subject s ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
       ORDER BY s.created_at DESC, s.id LIMIT ${given(limit + 1)}`,
      values,
    );
  }

  /** The subject, or the one that it was merged into. */
  async subject(reach: LedgerReach, id: string): Promise<SubjectFacts | null> {
    const values: unknown[] = [id];
    const within = await this.within(reach, (value) => `$${values.push(value)}`);
    const [row] = await this.dataSource.query<SubjectFacts[]>(
      `WITH alias AS MATERIALIZED (SELECT id FROM work.ledger_alias(work.ledger_holder($1)) AS alias(id))
       SELECT f.id, f.kind, f.born_on AS "bornOn", f.birth_year AS "birthYear", f.gender,
         (SELECT json_agg(n.name ORDER BY stands.last DESC NULLS LAST, n.seen_on DESC, n.name_key)
          FROM alias JOIN work.ledger_name n ON n.subject_id = alias.id
          LEFT JOIN LATERAL (SELECT max(h.decision_date) AS last FROM work.ledger_holding h
            WHERE h.subject_id = ANY(ARRAY(SELECT id FROM alias)) AND h.subject_name = n.name AND h.status <> 'corrected')
            stands ON true) AS names
       FROM read.ledger_subject s JOIN work.ledger_subject f ON f.id = s.id
       WHERE s.id = work.ledger_holder($1)${within === '' ? '' : ` AND ${within}`}`,
      values,
    );
    return row ?? null;
  }

  /** The condition that a subject `s` is within reach; empty where all are. */
  private async within(reach: LedgerReach, given: (value: unknown) => string): Promise<string> {
    if (reach.roots === null) return '';
    if (reach.applicant !== null) return `s.applicants @> ARRAY[${given(reach.applicant)}]::uuid[]`;
    const rows = await this.dataSource.query<Array<{ id: string }>>(
      `WITH RECURSIVE ${UNDER} SELECT id FROM under`,
      [reach.roots],
    );
    return `s.submitted_by && ${given(rows.map(({ id }) => id))}::text[]`;
  }

  /** Everything that the subject was given, the latest first, with what became of it. */
  holdings(subject: string): Promise<HoldingView[]> {
    return this.dataSource.query<HoldingView[]>(
      `SELECT h.id, h.award, h.kind, h.achievement, h.status, h.corrects, to_json(h.basis) AS basis,
         h.subject_name AS "subjectName", h.subject_unit AS "subjectUnit", h.category,
         json_build_object('number', h.decision_number, 'date', h.decision_date,
           'body', ${bodyOf('h.decision_body')}) AS decision,
         CASE WHEN h.year_from IS NOT NULL THEN json_build_object('from', h.year_from, 'to', h.year_to) END AS period,
         CASE WHEN h.died_on IS NOT NULL THEN json_build_object('diedOn', h.died_on, 'receivedBy', h.received_by) END
           AS posthumous,
         ${bodyOf('h.submitted_by')} AS "submittedBy",
         json_build_object('dossier', h.dossier_id, 'file', i.file_name, 'line', h.import_line) AS source,
         coalesce((SELECT json_agg(json_build_object('status', c.status, 'decision', json_build_object(
             'number', c.decision_number, 'date', c.decision_date, 'body', ${bodyOf('c.decision_body')}),
             'reason', c.reason, 'ground', c.ground, 'correctedBy', c.corrected_by, 'by', json_build_object('person', p.name, 'office', c.by_office),
             'at', to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY c.position)
           FROM work.ledger_entry_status c JOIN work.person p ON p.id = c.by_person
           WHERE c.entry_id = h.id), '[]') AS history
       FROM work.ledger_holding h LEFT JOIN work.ledger_import i ON i.id = h.import_id
       WHERE h.subject_id = ANY(ARRAY(SELECT work.ledger_alias($1))) ORDER BY h.decision_date DESC, h.entered_at DESC, h.id`,
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

const afterPlace = (at: string, id: string): string =>
  `s.created_at <= ${at}::timestamptz AND (s.created_at < ${at}::timestamptz OR s.id > ${id}::uuid)`;
