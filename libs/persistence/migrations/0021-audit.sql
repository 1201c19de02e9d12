-- What auditors look for across dossiers, and what they find. All of it follows from the record and the ledger.

CREATE TABLE read.anomaly (
  -- Of what shows it and of whom it says it, so that the same record gives the same ids: pages go on after one.
  id uuid NOT NULL GENERATED ALWAYS AS (md5(
    thing_kind || ' ' || thing_id::text || ' ' || seq::text || ' ' || kind || ' ' || dossier_id::text || ' '
    || coalesce(office_id, ''))::uuid) STORED CONSTRAINT anomaly_pk PRIMARY KEY,
  kind text NOT NULL CONSTRAINT anomaly_kind CHECK (kind IN (
    'under-hold', 'cap-passed', 'limit-exceeded', 'by-substitute', 'second-return', 'prerequisite-cancelled')),
  dossier_id uuid NOT NULL,
  award text NOT NULL,
  -- The event that shows it; of a cancelled award its entry in the ledger, and the position of what was decided about it.
  thing_kind text NOT NULL,
  thing_id uuid NOT NULL,
  seq integer NOT NULL,
  at timestamptz NOT NULL,
  on_day date NOT NULL,
  person_id text,
  office_id text,
  organization_id text NOT NULL,
  step_id text
);
CREATE INDEX anomaly_at ON read.anomaly (at DESC, id);
CREATE INDEX anomaly_kind_at ON read.anomaly (kind, at DESC, id);
CREATE INDEX anomaly_organization ON read.anomaly (organization_id, at DESC, id);
CREATE INDEX anomaly_person ON read.anomaly (person_id, at DESC, id);
CREATE INDEX anomaly_award ON read.anomaly (award, at DESC, id);
CREATE INDEX anomaly_dossier ON read.anomaly (dossier_id);
CREATE INDEX anomaly_thing ON read.anomaly (thing_kind, thing_id);

-- Awards of the ledger that a dossier's eligibility counted at its reception.
CREATE TABLE read.dossier_ground (
  dossier_id uuid NOT NULL,
  entry_id text NOT NULL,
  CONSTRAINT dossier_ground_pk PRIMARY KEY (dossier_id, entry_id)
);
CREATE INDEX dossier_ground_entry ON read.dossier_ground (entry_id);

CREATE TABLE read.finding (
  id uuid CONSTRAINT finding_pk PRIMARY KEY,
  seq integer NOT NULL,
  phase text NOT NULL CONSTRAINT finding_phase CHECK (phase IN ('open', 'answered', 'closed')),
  about_kind text NOT NULL CONSTRAINT finding_about CHECK (about_kind IN ('dossier', 'session', 'council')),
  about_id text NOT NULL,
  about_seq integer,
  -- Who must answer.
  organization_id text NOT NULL,
  raised_by_office text NOT NULL,
  raised_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  state jsonb NOT NULL
);
CREATE INDEX finding_about_thing ON read.finding (about_kind, about_id);
CREATE INDEX finding_body ON read.finding (organization_id, phase);
CREATE INDEX finding_changed ON read.finding (changed_at DESC, id);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON read.anomaly, read.dossier_ground, read.finding TO vinhdanh_app;
