-- The care of the ledger: an entry that is put right under its own decision, doubtful lines that a person resolves, and
-- a read model by which subjects are found at once.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- An entry may stand in the place of a wrong one: under the same decision, for the same subject.
ALTER TABLE work.ledger_entry ADD COLUMN corrects uuid
  CONSTRAINT ledger_entry_corrects_unique UNIQUE
  CONSTRAINT ledger_entry_corrects_fk REFERENCES work.ledger_entry;
ALTER TABLE work.ledger_entry DROP CONSTRAINT ledger_entry_source;
ALTER TABLE work.ledger_entry ADD CONSTRAINT ledger_entry_source CHECK (
  num_nonnulls(import_id, dossier_id, corrects) = 1 AND (import_id IS NULL) = (import_line IS NULL));
ALTER TABLE work.ledger_entry DROP CONSTRAINT ledger_entry_once;
CREATE UNIQUE INDEX ledger_entry_once ON work.ledger_entry
  (subject_id, award, decision_body, decision_date, decision_key) WHERE corrects IS NULL;
CREATE INDEX ledger_entry_subject ON work.ledger_entry (subject_id, decision_date DESC);
CREATE INDEX ledger_entry_award ON work.ledger_entry (award, submitted_by);

-- Whether a later decision changed the award, or the register had it wrong and the decision stands as it was.
ALTER TABLE work.ledger_entry_status ADD COLUMN ground text NOT NULL DEFAULT 'decision'
  CONSTRAINT ledger_entry_status_ground CHECK (ground IN ('decision', 'register'));

-- What a doubtful line says, cell by cell; not known of lines that were set aside before.
ALTER TABLE work.ledger_quarantine ADD COLUMN cells jsonb;
-- The entry that came of it, and its cells as a person put them right; numbers of identity cards are hashed.
ALTER TABLE work.ledger_resolution ADD COLUMN entry_id uuid
  CONSTRAINT ledger_resolution_entry_unique UNIQUE
  CONSTRAINT ledger_resolution_entry_fk REFERENCES work.ledger_entry;
ALTER TABLE work.ledger_resolution ADD COLUMN cells jsonb;
ALTER TABLE work.ledger_resolution ADD CONSTRAINT ledger_resolution_entered
  CHECK ((resolution = 'entered') = (entry_id IS NOT NULL) AND (entry_id IS NULL) = (cells IS NULL));

CREATE INDEX ledger_merge_kept ON work.ledger_merge (kept_id);

-- The subject that stands for another one now, over however many merges; itself where it was not merged.
CREATE FUNCTION work.ledger_holder(subject uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  WITH RECURSIVE chain(id, depth) AS (
    SELECT subject, 0 UNION ALL
    SELECT m.kept_id, chain.depth + 1 FROM chain JOIN work.ledger_merge m ON m.merged_id = chain.id)
  SELECT id FROM chain ORDER BY depth DESC LIMIT 1
$$;

-- The subject with every one that was merged into it.
CREATE FUNCTION work.ledger_alias(holder uuid) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 2 AS $$
  WITH RECURSIVE alias(id) AS (
    SELECT holder UNION SELECT m.merged_id FROM alias JOIN work.ledger_merge m ON m.kept_id = alias.id)
  SELECT id FROM alias
$$;

DROP VIEW work.ledger_holding;
CREATE VIEW work.ledger_holding AS
  SELECT e.*, coalesce(kept.kept_id, e.subject_id) AS holder_id, coalesce(last.status, 'held') AS status
  FROM work.ledger_entry e
  LEFT JOIN work.ledger_kept kept ON kept.subject_id = e.subject_id
  LEFT JOIN LATERAL (SELECT s.status FROM work.ledger_entry_status s WHERE s.entry_id = e.id
    ORDER BY s.position DESC LIMIT 1) last ON true;
GRANT SELECT ON work.ledger_holding TO vinhdanh_app;

-- Subjects as a list shows and searches them. It follows from the ledger and is made anew whenever a subject changes.
CREATE TABLE read.ledger_subject (
  id uuid CONSTRAINT read_ledger_subject_pk PRIMARY KEY,
  kind text NOT NULL,
  -- As the latest decision prints them that was not put right since.
  name text NOT NULL,
  unit text NOT NULL,
  birth_year integer,
  awards integer NOT NULL,
  -- All names, without diacritics.
  search text NOT NULL,
  -- The bodies that submitted one of its awards, and the applicants whose dossiers brought one.
  submitted_by text[] NOT NULL,
  applicants uuid[] NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX read_ledger_subject_order ON read.ledger_subject (created_at DESC, id);
CREATE INDEX read_ledger_subject_search ON read.ledger_subject USING gin (search gin_trgm_ops);
CREATE INDEX read_ledger_subject_submitted ON read.ledger_subject USING gin (submitted_by);
CREATE INDEX read_ledger_subject_applicants ON read.ledger_subject USING gin (applicants);

-- Makes the rows of the subjects anew, under the one that stands for each; all of them when none is named. Each subject is
-- looked up by indexes on its own, so that the cost follows their number and nothing else.
CREATE FUNCTION read.refresh_ledger(subjects uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM read.ledger_subject WHERE subjects IS NULL OR id = ANY(subjects);
  INSERT INTO read.ledger_subject (id, kind, name, unit, birth_year, awards, search, submitted_by, applicants, created_at)
  SELECT s.id, s.kind, latest.subject_name, latest.subject_unit, s.birth_year, total.awards, named.search,
    total.submitted_by, total.applicants, s.created_at
  FROM (SELECT DISTINCT work.ledger_holder(named.id) AS id FROM unnest(subjects) AS named(id)
      UNION ALL SELECT every.id FROM work.ledger_subject every WHERE subjects IS NULL
        AND NOT EXISTS (SELECT 1 FROM work.ledger_merge m WHERE m.merged_id = every.id)) holder
  JOIN work.ledger_subject s ON s.id = holder.id
  CROSS JOIN LATERAL (SELECT ARRAY(SELECT work.ledger_alias(s.id)) AS ids) alias
  CROSS JOIN LATERAL (
    SELECT e.subject_name, e.subject_unit FROM work.ledger_entry e WHERE e.subject_id = ANY(alias.ids)
    ORDER BY EXISTS (SELECT 1 FROM work.ledger_entry_status c WHERE c.entry_id = e.id AND c.status = 'corrected'),
      e.decision_date DESC, e.entered_at DESC, e.id LIMIT 1) latest
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM work.ledger_entry_status c
        WHERE c.entry_id = e.id AND c.status = 'corrected')) AS awards,
      array_agg(DISTINCT e.submitted_by) AS submitted_by,
      coalesce(array_agg(DISTINCT (d.state->'applicant'->>'person')::uuid) FILTER (WHERE d.id IS NOT NULL), '{}') AS applicants
    FROM work.ledger_entry e LEFT JOIN read.dossier d ON d.id = e.dossier_id
    WHERE e.subject_id = ANY(alias.ids)) total
  CROSS JOIN LATERAL (
    SELECT string_agg(DISTINCT n.search, E'\n') AS search FROM work.ledger_name n
    WHERE n.subject_id = ANY(alias.ids)) named
  ON CONFLICT ON CONSTRAINT read_ledger_subject_pk DO UPDATE SET name = EXCLUDED.name, unit = EXCLUDED.unit,
    awards = EXCLUDED.awards, search = EXCLUDED.search, submitted_by = EXCLUDED.submitted_by,
    applicants = EXCLUDED.applicants;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON read.ledger_subject TO vinhdanh_app;
SELECT read.refresh_ledger(NULL);
