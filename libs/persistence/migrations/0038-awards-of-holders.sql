-- Holders are found by an award that they were given.

-- Codes of the awards of entries that were not put right since.
ALTER TABLE read.ledger_subject ADD COLUMN award_codes text[] NOT NULL DEFAULT '{}';
CREATE INDEX read_ledger_subject_award_codes ON read.ledger_subject USING gin (award_codes);

-- Makes the rows of the subjects anew, under the one that stands for each; all of them when none is named. Each subject is
-- looked up by indexes on its own, so that the cost follows their number and nothing else.
CREATE OR REPLACE FUNCTION read.refresh_ledger(subjects uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM read.ledger_subject WHERE subjects IS NULL OR id = ANY(subjects);
  INSERT INTO read.ledger_subject (id, kind, name, unit, birth_year, awards, award_codes, search, submitted_by,
    applicants, created_at)
  SELECT s.id, s.kind, latest.subject_name, latest.subject_unit, s.birth_year, total.awards, total.award_codes,
    named.search, total.submitted_by, total.applicants, s.created_at
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
    SELECT count(*) FILTER (WHERE NOT e.put_right) AS awards,
      coalesce(array_agg(DISTINCT e.award) FILTER (WHERE NOT e.put_right), '{}') AS award_codes,
      array_agg(DISTINCT e.submitted_by) AS submitted_by,
      coalesce(array_agg(DISTINCT (d.state->'applicant'->>'person')::uuid) FILTER (WHERE d.id IS NOT NULL), '{}') AS applicants
    FROM (SELECT entry.award, entry.submitted_by, entry.dossier_id,
        EXISTS (SELECT 1 FROM work.ledger_entry_status c WHERE c.entry_id = entry.id AND c.status = 'corrected') AS put_right
      FROM work.ledger_entry entry WHERE entry.subject_id = ANY(alias.ids)) e
    LEFT JOIN read.dossier d ON d.id = e.dossier_id) total
  CROSS JOIN LATERAL (
    SELECT string_agg(DISTINCT n.search, E'\n') AS search FROM work.ledger_name n
    WHERE n.subject_id = ANY(alias.ids)) named
  ON CONFLICT ON CONSTRAINT read_ledger_subject_pk DO UPDATE SET name = EXCLUDED.name, unit = EXCLUDED.unit,
    awards = EXCLUDED.awards, award_codes = EXCLUDED.award_codes, search = EXCLUDED.search, submitted_by = EXCLUDED.submitted_by,
    applicants = EXCLUDED.applicants;
END $$;

SELECT read.refresh_ledger(NULL);
ALTER TABLE read.ledger_subject ALTER COLUMN award_codes DROP DEFAULT;
