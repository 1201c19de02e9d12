import type { DataSource } from 'typeorm';
import type {
  FileParts,
  Gender,
  Holding,
  LocalDate,
  Proposal,
  RecordedFact,
  SubjectKind,
} from '@vinhdanh/domain';
import { aliasOf } from './subject-reach';

/** A proposal on its way, or decided, by which dossier. */
export type FiledProposal = Proposal & { readonly dossierId: string; readonly status: string };

/** What the files of subjects are put together from. */
export interface FiledSubject extends FileParts {
  readonly proposals: readonly FiledProposal[];
}

type Of<Row> = Row & { readonly holder: string };

/** Reads files: four statements for one subject or for thousands. */
export class SubjectFileQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** In no order; ids of subjects that were merged into others, or that nobody knows, bring nothing: see `keptOf`. */
  async parts(ids: readonly string[]): Promise<FiledSubject[]> {
    if (ids.length === 0) return [];
    const [subjects, holdings, facts, proposals] = await Promise.all([
      this.subjects(ids),
      this.holdings(ids),
      this.facts(ids),
      this.proposals(ids),
    ]);
    const [held, recorded, proposed] = [byHolder(holdings), byHolder(facts), byHolder(proposals)];
    return subjects.map((subject) => ({
      ...subject,
      holdings: held.get(subject.id) ?? [],
      facts: recorded.get(subject.id) ?? [],
      proposals: proposed.get(subject.id) ?? [],
    }));
  }

  /** The subject that stands for the one asked for: itself, or the one that it was merged into. */
  async keptOf(id: string): Promise<string> {
    const [row] = await this.dataSource.query<Array<{ id: string }>>(
      'SELECT kept_id AS id FROM work.ledger_kept WHERE subject_id = $1',
      [id],
    );
    return row?.id ?? id;
  }

  /** The day of death of those whose file knows of one, by the id asked for, merged or not; one statement for all. */
  async deaths(ids: readonly string[]): Promise<ReadonlyMap<string, LocalDate>> {
    if (ids.length === 0) return new Map();
    const rows = await this.dataSource.query<Array<{ id: string; day: LocalDate }>>(
      `WITH asked AS (
         SELECT wanted AS id, coalesce(k.kept_id, wanted) AS kept
         FROM unnest($1::uuid[]) AS wanted LEFT JOIN work.ledger_kept k ON k.subject_id = wanted),
       same AS (
         SELECT id, kept AS subject_id FROM asked
         UNION SELECT asked.id, k.subject_id FROM asked JOIN work.ledger_kept k ON k.kept_id = asked.kept)
       SELECT same.id, min(f.fact->>'on') AS day FROM same JOIN work.subject_fact f ON f.subject_id = same.subject_id
       WHERE f.fact->>'kind' = 'death'
         AND NOT EXISTS (SELECT 1 FROM work.subject_fact later WHERE later.corrects = f.id)
       GROUP BY same.id`,
      [ids],
    );
    return new Map(rows.map(({ id, day }) => [id, day]));
  }

  /** The holder of the entry; null where there is none. */
  async holderOf(entry: string): Promise<string | null> {
    const [row] = await this.dataSource.query<Array<{ id: string }>>(
      'SELECT holder_id AS id FROM work.ledger_holding WHERE id = $1',
      [entry],
    );
    return row?.id ?? null;
  }

  private subjects(
    ids: readonly string[],
  ): Promise<Array<{ id: string; kind: SubjectKind; gender: Gender | null; birthYear: number | null }>> {
    return this.dataSource.query(
      `SELECT s.id, s.kind, s.gender, s.birth_year AS "birthYear" FROM work.ledger_subject s
       WHERE s.id = ANY($1::uuid[]) AND NOT EXISTS (SELECT 1 FROM work.ledger_merge m WHERE m.merged_id = s.id)`,
      [ids],
    );
  }

  /** Entries that were replaced by corrected ones are left out. */
  private holdings(ids: readonly string[]): Promise<Array<Of<Holding>>> {
    return this.dataSource.query(
      `WITH RECURSIVE ${aliasOf('$1')},
       last AS (SELECT DISTINCT ON (c.entry_id) c.entry_id, c.status FROM work.ledger_entry_status c
         JOIN work.ledger_entry e ON e.id = c.entry_id JOIN alias ON alias.subject_id = e.subject_id
         ORDER BY c.entry_id, c.position DESC)
       SELECT alias.id AS holder, e.id, e.award, e.kind, e.achievement, to_json(e.basis) AS basis,
         coalesce(last.status, 'held') AS status,
         json_build_object('number', e.decision_number, 'date', e.decision_date, 'body', e.decision_body) AS decision,
         CASE WHEN e.year_from IS NOT NULL THEN json_build_object('from', e.year_from, 'to', e.year_to) END AS period
       FROM work.ledger_entry e JOIN alias ON alias.subject_id = e.subject_id LEFT JOIN last ON last.entry_id = e.id
       WHERE last.status IS DISTINCT FROM 'corrected' ORDER BY e.decision_date, e.id`,
      [ids],
    );
  }

  /** The facts that stand. */
  private facts(ids: readonly string[]): Promise<Array<Of<RecordedFact>>> {
    return this.dataSource.query(
      `WITH RECURSIVE ${aliasOf('$1')}
       SELECT alias.id AS holder, f.id, f.fact FROM work.subject_fact f JOIN alias ON alias.subject_id = f.subject_id
       WHERE f.fact IS NOT NULL AND NOT EXISTS (SELECT 1 FROM work.subject_fact later WHERE later.corrects = f.id)
       ORDER BY f.year, f.at, f.id`,
      [ids],
    );
  }

  /** Our own dossiers, on their way or decided; those that were withdrawn, refused or cancelled propose nothing any more. */
  private proposals(ids: readonly string[]): Promise<Array<Of<FiledProposal>>> {
    return this.dataSource.query(
      `WITH RECURSIVE ${aliasOf('$1')}
       SELECT alias.id AS holder, d.id AS "dossierId", d.code AS dossier, d.status, d.award,
         coalesce(d.state->>'commendation', d.state->'content'->>'commendation', 'merit') AS kind,
         coalesce(d.state->>'receivedOn', d.state->>'lastActOn') AS day,
         d.state->'content'->>'achievement' AS achievement
       FROM read.dossier d JOIN alias ON alias.subject_id::text = d.state->'content'->'subject'->>'ledger'
       WHERE d.status IN ('climbing', 'returned', 'decided') ORDER BY 7, d.code`,
      [ids],
    );
  }
}

function byHolder<Row extends { readonly holder: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, ReadonlyArray<Omit<Row, 'holder'>>> {
  const index = new Map<string, Array<Omit<Row, 'holder'>>>();
  for (const { holder, ...row } of rows) {
    const there = index.get(holder);
    if (there) there.push(row);
    else index.set(holder, [row]);
  }
  return index;
}
