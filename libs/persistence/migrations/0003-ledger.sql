-- The award ledger (sổ khen thưởng): who was given what, by which decision, and what became of it. It stands in `work`,
-- because it does not follow from our record alone: most of it comes from paper. Everything in it is added, nothing is
-- changed or taken away: a correction, a merge and the answer to a doubtful line are rows of their own.

CREATE TABLE work.ledger_import (
  id uuid CONSTRAINT ledger_import_pk PRIMARY KEY,
  -- The same file is imported once.
  file_sha256 text NOT NULL CONSTRAINT ledger_import_file_unique UNIQUE,
  file_name text NOT NULL,
  by_person uuid NOT NULL CONSTRAINT ledger_import_person_fk REFERENCES work.person,
  by_office text NOT NULL CONSTRAINT ledger_import_office_fk REFERENCES work.office,
  at timestamptz NOT NULL,
  lines integer NOT NULL,
  entered integer NOT NULL,
  new_subjects integer NOT NULL,
  quarantined integer NOT NULL,
  CONSTRAINT ledger_import_counts CHECK (lines >= 0 AND entered + quarantined = lines AND new_subjects <= entered)
);

-- Whom awards were given to, with what does not change about them. Names, units and categories change: names are below,
-- units and categories stand in the entries, as they were on the day of each decision.
CREATE TABLE work.ledger_subject (
  id uuid CONSTRAINT ledger_subject_pk PRIMARY KEY,
  kind text NOT NULL CONSTRAINT ledger_subject_kind CHECK (kind IN ('person', 'collective', 'household')),
  born_on date,
  birth_year integer,
  gender text CONSTRAINT ledger_subject_gender CHECK (gender IN ('female', 'male')),
  -- SHA-256 of the number of the identity card; the number itself is never stored.
  identifier_hash text CONSTRAINT ledger_subject_identifier CHECK (identifier_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz NOT NULL,
  CONSTRAINT ledger_subject_birth CHECK (born_on IS NULL OR birth_year = extract(year FROM born_on))
);
CREATE INDEX ledger_subject_identifier_hash ON work.ledger_subject (identifier_hash);
CREATE INDEX ledger_subject_created ON work.ledger_subject (created_at DESC, id);

-- Every name that a subject is known by; a later one came with its evidence (the former name on the line).
CREATE TABLE work.ledger_name (
  subject_id uuid NOT NULL CONSTRAINT ledger_name_subject_fk REFERENCES work.ledger_subject,
  -- Compared: lower case, single spaces, tone marks in one place.
  name_key text NOT NULL,
  name text NOT NULL,
  -- Searched: without diacritics.
  search text NOT NULL,
  -- Day of the decision that printed it first among those entered.
  seen_on date NOT NULL,
  CONSTRAINT ledger_name_pk PRIMARY KEY (subject_id, name_key)
);
CREATE INDEX ledger_name_key ON work.ledger_name (name_key);

CREATE TABLE work.ledger_entry (
  id uuid CONSTRAINT ledger_entry_pk PRIMARY KEY,
  subject_id uuid NOT NULL CONSTRAINT ledger_entry_subject_fk REFERENCES work.ledger_subject,
  award text NOT NULL,
  kind text NOT NULL CONSTRAINT ledger_entry_kind CHECK (
    kind IN ('merit', 'ad-hoc', 'movement', 'long-service', 'seniority', 'external', 'unknown')),
  decision_number text NOT NULL,
  -- Compared: upper case, without spaces.
  decision_key text NOT NULL,
  decision_date date NOT NULL,
  -- Bodies are not foreign keys: what a decided dossier says is entered, whatever became of the register since.
  decision_body text NOT NULL,
  submitted_by text NOT NULL,
  year_from integer,
  year_to integer,
  achievement text,
  -- Entries that this one stood on.
  basis uuid[] NOT NULL,
  -- As printed on the decision.
  subject_name text NOT NULL,
  subject_unit text NOT NULL,
  unit_key text NOT NULL,
  -- Of a person on that day, after form 0603.
  category text CONSTRAINT ledger_entry_category CHECK (category IN
    ('ministry-or-province-leader', 'department-leader', 'business-person', 'other-leader', 'direct-worker')),
  import_id uuid CONSTRAINT ledger_entry_import_fk REFERENCES work.ledger_import,
  import_line integer,
  -- A decided dossier is entered once, however often its events are projected or its read model is rebuilt.
  dossier_id uuid CONSTRAINT ledger_entry_dossier_unique UNIQUE,
  entered_at timestamptz NOT NULL,
  CONSTRAINT ledger_entry_source CHECK ((import_id IS NULL) <> (dossier_id IS NULL)
    AND (import_id IS NULL) = (import_line IS NULL)),
  CONSTRAINT ledger_entry_period CHECK ((year_from IS NULL) = (year_to IS NULL) AND year_from <= year_to),
  CONSTRAINT ledger_entry_once UNIQUE (subject_id, award, decision_body, decision_date, decision_key)
);
CREATE INDEX ledger_entry_decision ON work.ledger_entry (decision_body, decision_date, decision_key);
CREATE INDEX ledger_entry_submitted ON work.ledger_entry (submitted_by, decision_date);

-- What became of an entry, in order; an entry without a row here is held.
CREATE TABLE work.ledger_entry_status (
  position bigint GENERATED ALWAYS AS IDENTITY,
  entry_id uuid NOT NULL CONSTRAINT ledger_entry_status_entry_fk REFERENCES work.ledger_entry,
  status text NOT NULL CONSTRAINT ledger_entry_status_word CHECK (
    status IN ('cancelled', 'stripped', 'restored', 'corrected')),
  -- The decision that says so.
  decision_number text NOT NULL,
  decision_date date NOT NULL,
  decision_body text NOT NULL,
  reason text NOT NULL,
  -- The entry that stands in its place, when it is corrected.
  corrected_by uuid CONSTRAINT ledger_entry_status_corrected_fk REFERENCES work.ledger_entry,
  by_person uuid NOT NULL CONSTRAINT ledger_entry_status_person_fk REFERENCES work.person,
  by_office text NOT NULL CONSTRAINT ledger_entry_status_office_fk REFERENCES work.office,
  at timestamptz NOT NULL,
  CONSTRAINT ledger_entry_status_pk PRIMARY KEY (position),
  CONSTRAINT ledger_entry_status_correction CHECK ((status = 'corrected') = (corrected_by IS NOT NULL))
);
CREATE INDEX ledger_entry_status_entry ON work.ledger_entry_status (entry_id, position);

-- Two subjects that turned out to be one, by a recorded act with its evidence.
CREATE TABLE work.ledger_merge (
  merged_id uuid CONSTRAINT ledger_merge_pk PRIMARY KEY CONSTRAINT ledger_merge_merged_fk REFERENCES work.ledger_subject,
  kept_id uuid NOT NULL CONSTRAINT ledger_merge_kept_fk REFERENCES work.ledger_subject,
  evidence text NOT NULL,
  by_person uuid NOT NULL CONSTRAINT ledger_merge_person_fk REFERENCES work.person,
  by_office text NOT NULL CONSTRAINT ledger_merge_office_fk REFERENCES work.office,
  at timestamptz NOT NULL,
  CONSTRAINT ledger_merge_two CHECK (merged_id <> kept_id)
);

-- Lines that somebody must look at: as they stood in the file, with the reasons. Never repaired, never guessed.
CREATE TABLE work.ledger_quarantine (
  id uuid CONSTRAINT ledger_quarantine_pk PRIMARY KEY,
  import_id uuid NOT NULL CONSTRAINT ledger_quarantine_import_fk REFERENCES work.ledger_import,
  line integer NOT NULL,
  -- Numbers of identity cards are replaced by their SHA-256.
  raw text NOT NULL,
  reasons jsonb NOT NULL,
  CONSTRAINT ledger_quarantine_line_unique UNIQUE (import_id, line)
);

-- What a person decided about such a line: entered by a later file, or left out for good; each with its reason.
CREATE TABLE work.ledger_resolution (
  quarantine_id uuid CONSTRAINT ledger_resolution_pk PRIMARY KEY
    CONSTRAINT ledger_resolution_quarantine_fk REFERENCES work.ledger_quarantine,
  resolution text NOT NULL CONSTRAINT ledger_resolution_word CHECK (resolution IN ('entered', 'left-out')),
  reason text NOT NULL,
  by_person uuid NOT NULL CONSTRAINT ledger_resolution_person_fk REFERENCES work.person,
  by_office text NOT NULL CONSTRAINT ledger_resolution_office_fk REFERENCES work.office,
  at timestamptz NOT NULL
);

-- Every subject that was merged, with the one that stands for it now, over however many merges.
CREATE VIEW work.ledger_kept AS
  WITH RECURSIVE chain(subject_id, kept_id) AS (
    SELECT merged_id, kept_id FROM work.ledger_merge
    UNION SELECT chain.subject_id, next.kept_id FROM chain JOIN work.ledger_merge next ON next.merged_id = chain.kept_id)
  SELECT subject_id, kept_id FROM chain
  WHERE NOT EXISTS (SELECT 1 FROM work.ledger_merge further WHERE further.merged_id = chain.kept_id);

-- Entries with the subject that stands for theirs and with what became of them.
CREATE VIEW work.ledger_holding AS
  SELECT e.*, coalesce(kept.kept_id, e.subject_id) AS holder_id, coalesce(last.status, 'held') AS status
  FROM work.ledger_entry e
  LEFT JOIN work.ledger_kept kept ON kept.subject_id = e.subject_id
  LEFT JOIN LATERAL (SELECT s.status FROM work.ledger_entry_status s WHERE s.entry_id = e.id
    ORDER BY s.position DESC LIMIT 1) last ON true;

-- Append only: the application adds and reads. Neither an entry nor what became of it can be changed or removed by it.
GRANT SELECT, INSERT ON work.ledger_import, work.ledger_subject, work.ledger_name, work.ledger_entry,
  work.ledger_entry_status, work.ledger_merge, work.ledger_quarantine, work.ledger_resolution TO vinhdanh_app;
GRANT SELECT ON work.ledger_kept, work.ledger_holding TO vinhdanh_app;
