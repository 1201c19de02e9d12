import type { DataSource } from 'typeorm';
import type { Gender, LocalDate, SubjectFact, SubjectKind } from '@vinhdanh/domain';
import { searchText } from '../read-models/search-text';
import { containing } from './sql-words';
import {
  aliasOf,
  KEEPING,
  SUBJECT_REACHED,
  SUBJECT_WORDS,
  subjectReach,
  type SubjectReach,
} from './subject-reach';
import type { BodyName } from './viewer';

/** A subject as lists show it. */
export interface FileSummary {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly birthYear: number | null;
  readonly unit: string;
  readonly createdAt: string;
}

export interface FileFilter {
  readonly search?: string;
  readonly kind?: SubjectKind;
  readonly after?: { readonly createdAt: string; readonly id: string };
  /** No more than this many; all when not given. */
  readonly limit?: number;
}

/** Who a subject is. */
export interface FileHead {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly unit: string;
  readonly bornOn: LocalDate | null;
  readonly birthYear: number | null;
  readonly gender: Gender | null;
  /** Bodies that keep its file or submitted its awards. */
  readonly bodies: readonly BodyName[];
}

/** A row of a file: a fact, or what stands for a wrong one. */
export interface FactRow {
  readonly id: string;
  readonly kind: SubjectFact['kind'];
  readonly year: number;
  /** Null where the fact was taken back. */
  readonly fact: SubjectFact | null;
  readonly document: string;
  readonly documentDate: LocalDate;
  readonly corrects: string | null;
  readonly reason: string | null;
  readonly by: {
    readonly person: string;
    readonly office: string;
    readonly officeVi: string;
    readonly officeEn: string;
  };
  readonly at: string;
}

/** Subjects as a viewer may see them. What may not be seen is as absent. */
export class SubjectQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The latest entered first; with a limit, one row more than asked tells that there is a next page. */
  search(reach: SubjectReach, filter: FileFilter): Promise<FileSummary[]> {
    const words = filter.search ? searchText(filter.search) : '';
    return this.dataSource.query<FileSummary[]>(
      `WITH RECURSIVE ${KEEPING}
       SELECT s.id, s.kind, s.birth_year AS "birthYear", s.created_at AS "createdAt", ${SUBJECT_WORDS}
       FROM work.ledger_subject s
       WHERE NOT EXISTS (SELECT 1 FROM work.ledger_merge m WHERE m.merged_id = s.id) AND ${SUBJECT_REACHED}
         AND ($4::text IS NULL OR EXISTS (SELECT 1 FROM work.ledger_name n WHERE n.subject_id = s.id AND n.search LIKE $4)
           OR EXISTS (SELECT 1 FROM work.ledger_kept k JOIN work.ledger_name n ON n.subject_id = k.subject_id
             WHERE k.kept_id = s.id AND n.search LIKE $4))
         AND ($5::text IS NULL OR s.kind = $5)
         AND ($6::timestamptz IS NULL OR s.created_at < $6 OR (s.created_at = $6 AND s.id > $7::uuid))
       ORDER BY s.created_at DESC, s.id LIMIT $8`,
      [
        ...subjectReach(reach),
        words === '' ? null : containing(words),
        filter.kind ?? null,
        filter.after?.createdAt ?? null,
        filter.after?.id ?? null,
        filter.limit === undefined ? null : filter.limit + 1,
      ],
    );
  }

  /** The id of the subject, or of the one that it was merged into; null where it may not be seen. */
  async visible(reach: SubjectReach, id: string): Promise<{ id: string; kind: SubjectKind } | null> {
    const [row] = await this.dataSource.query<Array<{ id: string; kind: SubjectKind }>>(
      `WITH RECURSIVE ${KEEPING}
       SELECT s.id, s.kind FROM work.ledger_subject s
       WHERE s.id = coalesce((SELECT kept_id FROM work.ledger_kept WHERE subject_id = $4), $4::uuid) AND ${SUBJECT_REACHED}`,
      [...subjectReach(reach), id],
    );
    return row ?? null;
  }

  /** Whether the body is within reach. */
  async reaches(reach: SubjectReach, body: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `WITH RECURSIVE ${KEEPING}
       SELECT 1 WHERE ($1::text[] IS NULL AND $3::text IS NULL) OR $4 IN (SELECT id FROM keeping)`,
      [...subjectReach(reach), body],
    );
    return rows.length > 0;
  }

  /** The bodies within reach that keep a subject's file or submitted an award. */
  bodies(reach: SubjectReach): Promise<BodyName[]> {
    return this.dataSource.query<BodyName[]>(
      `WITH RECURSIVE ${KEEPING}, kept(id) AS (
         SELECT submitted_by FROM work.ledger_entry UNION SELECT body FROM work.subject_keeper)
       SELECT o.id, o.name_vi AS "nameVi", o.name_en AS "nameEn" FROM work.organization o JOIN kept ON kept.id = o.id
       WHERE ($1::text[] IS NULL AND $3::text IS NULL) OR o.id IN (SELECT id FROM keeping)
       ORDER BY o.name_vi, o.id`,
      subjectReach(reach),
    );
  }

  /** Who the subject is; of one that was merged, under every name. */
  async head(id: string): Promise<FileHead | null> {
    const [row] = await this.dataSource.query<Array<Omit<FileHead, 'formerNames'> & { names: string[] }>>(
      `WITH RECURSIVE ${aliasOf('ARRAY[$1]')}
       SELECT s.id, s.kind, s.born_on AS "bornOn", s.birth_year AS "birthYear", s.gender, ${SUBJECT_WORDS},
         (SELECT json_agg(n.name ORDER BY n.seen_on DESC, n.name_key) FROM work.ledger_name n
          JOIN alias ON alias.subject_id = n.subject_id) AS names,
         (SELECT coalesce(json_agg(json_build_object('id', o.id, 'nameVi', o.name_vi, 'nameEn', o.name_en) ORDER BY o.id), '[]')
          FROM work.organization o WHERE o.id IN (
            SELECT e.submitted_by FROM work.ledger_entry e JOIN alias ON alias.subject_id = e.subject_id
            UNION SELECT k.body FROM work.subject_keeper k JOIN alias ON alias.subject_id = k.subject_id)) AS bodies
       FROM work.ledger_subject s WHERE s.id = $1`,
      [id],
    );
    if (!row) return null;
    const { names, ...head } = row;
    return { ...head, formerNames: names.filter((name) => name !== head.name) };
  }

  /** Whose file the fact stands in; null where there is no such fact. */
  async holderOfFact(fact: string): Promise<string | null> {
    const [row] = await this.dataSource.query<Array<{ id: string }>>(
      'SELECT subject_id AS id FROM work.subject_fact WHERE id = $1',
      [fact],
    );
    return row?.id ?? null;
  }

  /** Every row of the file, corrected ones too, in the order in which they were entered. */
  facts(id: string): Promise<FactRow[]> {
    return this.dataSource.query<FactRow[]>(
      `WITH RECURSIVE ${aliasOf('ARRAY[$1]')}
       SELECT f.id, f.kind, f.year, f.fact, f.document, f.document_date AS "documentDate", f.corrects, f.reason, f.at,
         json_build_object('person', p.name, 'office', o.id, 'officeVi', o.title_vi, 'officeEn', o.title_en) AS by
       FROM work.subject_fact f JOIN alias ON alias.subject_id = f.subject_id
       JOIN work.person p ON p.id = f.by_person JOIN work.office o ON o.id = f.by_office
       ORDER BY f.at, f.id`,
      [id],
    );
  }
}
