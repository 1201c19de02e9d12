import type { EntityManager } from 'typeorm';
import type { KnownSubject, SubjectKind } from '@vinhdanh/domain';
import { KEEPING, SUBJECT_REACHED, subjectReach, type SubjectReach } from '../queries/subject-reach';

/** Somebody whom a doubtful line may be meant for. */
export interface SubjectCandidate {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly unit: string;
  readonly awards: number;
  readonly bornOn: string | null;
  readonly birthYear: number | null;
  readonly sameCard: boolean;
}

/** Whom the ledger knows. */
export class LedgerSubjectRepository {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Subjects that bear one of the names, have one of the cards or are named by id; merged ones as the one kept, with the
   * ids that they had. Each way in is an index: the size of the ledger does not matter.
   */
  matching(
    names: readonly string[],
    cards: readonly string[],
    ids: readonly string[],
  ): Promise<KnownSubject[]> {
    return this.manager.query<KnownSubject[]>(
      `WITH hit AS (SELECT n.subject_id AS id FROM work.ledger_name n WHERE n.name_key = ANY($1::text[])
         UNION SELECT s.id FROM work.ledger_subject s WHERE s.identifier_hash = ANY($2::text[])
         UNION SELECT s.id FROM work.ledger_subject s WHERE s.id = ANY($3::uuid[])),
       found AS (SELECT DISTINCT coalesce(k.kept_id, hit.id) AS id FROM hit
         LEFT JOIN work.ledger_kept k ON k.subject_id = hit.id),
       alias AS (SELECT found.id AS holder_id, found.id FROM found
         UNION ALL SELECT k.kept_id, k.subject_id FROM found JOIN work.ledger_kept k ON k.kept_id = found.id),
       named AS (SELECT alias.holder_id, json_agg(DISTINCT n.name_key) AS keys
         FROM alias JOIN work.ledger_name n ON n.subject_id = alias.id GROUP BY alias.holder_id),
       seen AS (SELECT alias.holder_id, e.unit_key FROM alias JOIN work.ledger_entry e ON e.subject_id = alias.id
         UNION SELECT alias.holder_id, k.unit_key FROM alias JOIN work.subject_keeper k ON k.subject_id = alias.id),
       unit AS (SELECT seen.holder_id, json_agg(DISTINCT seen.unit_key) AS keys FROM seen GROUP BY seen.holder_id),
       former AS (SELECT alias.holder_id, json_agg(alias.id ORDER BY alias.id) AS ids
         FROM alias WHERE alias.id <> alias.holder_id GROUP BY alias.holder_id)
       SELECT s.id, s.kind, s.born_on AS "bornOn", s.birth_year AS "birthYear", s.gender,
         s.identifier_hash AS "identifierHash", named.keys AS "nameKeys", coalesce(unit.keys, '[]') AS "unitKeys",
         coalesce(former.ids, '[]') AS "formerIds"
       FROM found JOIN work.ledger_subject s ON s.id = found.id JOIN named ON named.holder_id = s.id
       LEFT JOIN unit ON unit.holder_id = s.id LEFT JOIN former ON former.holder_id = s.id ORDER BY s.id`,
      [names, cards, ids.filter(isId)],
    );
  }

  /** Those of the subjects, none of them merged into another, whose files are within reach. */
  async within(reach: SubjectReach, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.manager.query<Array<{ id: string }>>(
      `WITH RECURSIVE ${KEEPING}
       SELECT s.id FROM work.ledger_subject s WHERE s.id = ANY($4::uuid[]) AND ${SUBJECT_REACHED}`,
      [...subjectReach(reach), ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Who a line may be meant for: subjects within reach that bear one of the names or have the card. At most twenty. */
  candidates(
    names: readonly string[],
    card: string | null,
    roots: readonly string[] | null,
  ): Promise<SubjectCandidate[]> {
    return this.manager.query<SubjectCandidate[]>(
      `WITH RECURSIVE under(id) AS (SELECT unnest($3::text[]) UNION SELECT link.organization_id
         FROM work.organization_parent link JOIN under ON link.parent_id = under.id),
       hit AS (SELECT n.subject_id AS id FROM work.ledger_name n WHERE n.name_key = ANY($1::text[])
         UNION SELECT s.id FROM work.ledger_subject s WHERE s.identifier_hash = $2)
       SELECT r.id, r.kind, r.name, r.unit, r.awards, s.born_on AS "bornOn", r.birth_year AS "birthYear",
         coalesce(s.identifier_hash = $2, false) AS "sameCard"
       FROM read.ledger_subject r JOIN work.ledger_subject s ON s.id = r.id
       WHERE r.id IN (SELECT work.ledger_holder(hit.id) FROM hit)
         AND ($3::text[] IS NULL OR r.submitted_by && ARRAY(SELECT id FROM under))
       ORDER BY "sameCard" DESC, r.awards DESC, r.id LIMIT 20`,
      [names, card, roots],
    );
  }

  /** Makes what lists show of the subjects anew; of all of them when none is named. */
  async refresh(subjects: readonly string[] | null): Promise<void> {
    await this.manager.query('SELECT read.refresh_ledger($1::uuid[])', [subjects]);
  }
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
