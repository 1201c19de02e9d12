-- The files of those who may be proposed: what eligibility is looked up in, besides the ledger and our own dossiers.
-- Added only: a correction is a row of its own that names what it corrects.

-- Which bodies keep a subject's file, and why it is held to be that subject. A subject of the ledger is kept by those
-- that submitted its awards too.
CREATE TABLE work.subject_keeper (
  id uuid CONSTRAINT subject_keeper_pk PRIMARY KEY,
  subject_id uuid NOT NULL CONSTRAINT subject_keeper_subject_fk REFERENCES work.ledger_subject,
  body text NOT NULL CONSTRAINT subject_keeper_body_fk REFERENCES work.organization,
  -- Unit or address of the subject, as its papers print it.
  unit text NOT NULL,
  unit_key text NOT NULL,
  evidence text NOT NULL,
  by_person uuid NOT NULL CONSTRAINT subject_keeper_person_fk REFERENCES work.person,
  by_office text NOT NULL CONSTRAINT subject_keeper_office_fk REFERENCES work.office,
  at timestamptz NOT NULL,
  CONSTRAINT subject_keeper_once UNIQUE (subject_id, body, unit_key)
);
CREATE INDEX subject_keeper_body ON work.subject_keeper (body);

CREATE TABLE work.subject_fact (
  id uuid CONSTRAINT subject_fact_pk PRIMARY KEY,
  subject_id uuid NOT NULL CONSTRAINT subject_fact_subject_fk REFERENCES work.ledger_subject,
  kind text NOT NULL CONSTRAINT subject_fact_kind CHECK (kind IN ('rating', 'collective-year', 'work', 'achievement',
    'lead', 'service', 'leave', 'discipline', 'open-matter', 'death', 'dissolution')),
  -- Under which the file shows it.
  year integer NOT NULL,
  -- What the document says; null in a correction that takes the fact back.
  fact jsonb,
  -- The document that says so, as it is cited, and its day.
  document text NOT NULL,
  document_date date NOT NULL,
  -- The fact that this one stands for, and why it was wrong.
  corrects uuid CONSTRAINT subject_fact_corrects_unique UNIQUE
    CONSTRAINT subject_fact_corrects_fk REFERENCES work.subject_fact,
  reason text,
  by_person uuid NOT NULL CONSTRAINT subject_fact_person_fk REFERENCES work.person,
  by_office text NOT NULL CONSTRAINT subject_fact_office_fk REFERENCES work.office,
  at timestamptz NOT NULL,
  CONSTRAINT subject_fact_correction CHECK ((corrects IS NULL) = (reason IS NULL)),
  CONSTRAINT subject_fact_taken_back CHECK (fact IS NOT NULL OR corrects IS NOT NULL)
);
CREATE INDEX subject_fact_subject ON work.subject_fact (subject_id);

-- Dossiers by the subject that they are tied to.
CREATE INDEX dossier_subject ON read.dossier ((state->'content'->'subject'->>'ledger'));

GRANT SELECT, INSERT ON work.subject_keeper, work.subject_fact TO vinhdanh_app;
