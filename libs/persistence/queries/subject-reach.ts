/** Which subjects somebody may see: those that a body within reach keeps, or whose award came from a dossier of their own. */
export interface SubjectReach {
  /** These bodies with all that stand or stood below them; null: every body. */
  readonly roots: readonly string[] | null;
  /** These bodies alone. */
  readonly bodies: readonly string[];
  /** The applicant whose decided dossiers count too. */
  readonly applicant: string | null;
}

/** The first three parameters of every statement about subjects. */
export const subjectReach = ({ roots, bodies, applicant }: SubjectReach): unknown[] => [
  roots,
  bodies,
  applicant,
];

/** The bodies within reach; begins a `WITH RECURSIVE`. */
export const KEEPING = `under(id) AS (SELECT unnest($1::text[]) UNION SELECT link.organization_id
    FROM work.organization_parent link JOIN under ON link.parent_id = under.id),
  keeping(id) AS (SELECT id FROM under UNION SELECT unnest($2::text[]))`;

const KEPT = (subject: string): string => `(
  EXISTS (SELECT 1 FROM work.ledger_entry e WHERE e.subject_id = ${subject} AND (
    e.submitted_by IN (SELECT id FROM keeping) OR ($3::text IS NOT NULL AND EXISTS (SELECT 1 FROM read.dossier d
      WHERE d.id = e.dossier_id AND d.state->'applicant'->>'person' = $3))))
  OR EXISTS (SELECT 1 FROM work.subject_keeper k WHERE k.subject_id = ${subject} AND k.body IN (SELECT id FROM keeping)))`;

/** Whether the subject `s`, which was not merged into another, is within reach. */
export const SUBJECT_REACHED = `($1::text[] IS NULL OR ${KEPT('s.id')} OR EXISTS (
  SELECT 1 FROM work.ledger_kept merged WHERE merged.kept_id = s.id AND ${KEPT('merged.subject_id')}))`;

/** Every subject that is one of those asked for, under whichever id it was entered. */
export const aliasOf = (ids: string): string => `alias(subject_id, id) AS (
  SELECT wanted, wanted FROM unnest(${ids}::uuid[]) AS wanted
  UNION SELECT k.subject_id, k.kept_id FROM work.ledger_kept k WHERE k.kept_id = ANY(${ids}::uuid[]))`;

/** What the subject `s` is called, and the unit that its latest paper prints. */
export const SUBJECT_WORDS = `
  (SELECT n.name FROM work.ledger_name n WHERE n.subject_id = s.id ORDER BY n.seen_on DESC, n.name_key LIMIT 1) AS name,
  (SELECT seen.unit FROM (
     SELECT e.subject_unit AS unit, e.decision_date AS day FROM work.ledger_entry e WHERE e.subject_id = s.id
     UNION ALL SELECT k.unit, (k.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM work.subject_keeper k WHERE k.subject_id = s.id
   ) seen ORDER BY seen.day DESC, seen.unit LIMIT 1) AS unit`;
