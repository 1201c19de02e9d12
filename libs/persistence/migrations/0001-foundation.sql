-- Three schemas: work (what people prepare and what delivers), read (what screens show; can be dropped and rebuilt),
-- record (what happened; the application may add to it and read it, nothing else).
CREATE SCHEMA work;
CREATE SCHEMA read;
CREATE SCHEMA record;

-- Bodies, persons, offices, councils ---------------------------------------------------------------------------

CREATE TABLE work.organization (
  id text CONSTRAINT organization_pk PRIMARY KEY,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  level text NOT NULL,
  place_vi text NOT NULL,
  -- As it stands in the number of its documents, "UBND" in "12/TTr-UBND"; empty when it is not known.
  symbol text NOT NULL DEFAULT '',
  from_date date NOT NULL,
  to_date date,
  CONSTRAINT organization_term CHECK (to_date IS NULL OR to_date >= from_date)
);

CREATE TABLE work.organization_parent (
  organization_id text NOT NULL CONSTRAINT organization_parent_organization_fk REFERENCES work.organization,
  parent_id text NOT NULL CONSTRAINT organization_parent_parent_fk REFERENCES work.organization,
  from_date date NOT NULL,
  to_date date,
  CONSTRAINT organization_parent_pk PRIMARY KEY (organization_id, from_date),
  CONSTRAINT organization_parent_term CHECK (to_date IS NULL OR to_date >= from_date)
);

CREATE TABLE work.person (
  id uuid CONSTRAINT person_pk PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL,
  locale text NOT NULL CONSTRAINT person_locale CHECK (locale IN ('vi', 'en')),
  fictitious boolean NOT NULL
);

CREATE TABLE work.office (
  id text CONSTRAINT office_pk PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT office_person_fk REFERENCES work.person,
  organization_id text NOT NULL CONSTRAINT office_organization_fk REFERENCES work.organization,
  role text NOT NULL CONSTRAINT office_role CHECK (
    role IN ('applicant', 'secretary', 'head', 'clerk', 'member', 'inspector', 'auditor', 'administrator')),
  title_vi text NOT NULL,
  title_en text NOT NULL,
  -- Root of what an inspector, auditor or administrator may look at; null for the other roles.
  jurisdiction text CONSTRAINT office_jurisdiction_fk REFERENCES work.organization,
  from_date date NOT NULL,
  to_date date,
  CONSTRAINT office_term CHECK (to_date IS NULL OR to_date >= from_date)
);
CREATE INDEX office_person ON work.office (person_id);
CREATE INDEX office_organization_role ON work.office (organization_id, role);

CREATE TABLE work.council (
  id text CONSTRAINT council_pk PRIMARY KEY,
  organization_id text NOT NULL CONSTRAINT council_organization_fk REFERENCES work.organization,
  name_vi text NOT NULL,
  name_en text NOT NULL
);

CREATE TABLE work.seat (
  id text CONSTRAINT seat_pk PRIMARY KEY,
  council_id text NOT NULL CONSTRAINT seat_council_fk REFERENCES work.council,
  office_id text NOT NULL CONSTRAINT seat_office_fk REFERENCES work.office,
  post text NOT NULL CONSTRAINT seat_post CHECK (post IN ('chair', 'vice-chair', 'member', 'secretary')),
  ordinal integer NOT NULL,
  from_date date NOT NULL,
  to_date date,
  CONSTRAINT seat_term CHECK (to_date IS NULL OR to_date >= from_date)
);
CREATE INDEX seat_council ON work.seat (council_id, ordinal);

-- Sign-in ------------------------------------------------------------------------------------------------------

CREATE TABLE work.account (
  person_id uuid CONSTRAINT account_pk PRIMARY KEY CONSTRAINT account_person_fk REFERENCES work.person,
  username text NOT NULL CONSTRAINT account_username_unique UNIQUE,
  password_hash text NOT NULL
);

-- Failed attempts, whether or not anybody has that name.
CREATE TABLE work.sign_in_attempt (
  username text NOT NULL,
  address text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX sign_in_attempt_username ON work.sign_in_attempt (username, at);

CREATE TABLE work.sign_in (
  -- SHA-256 of the opaque token, hexadecimal; the token itself is never stored.
  token_hash text CONSTRAINT sign_in_pk PRIMARY KEY,
  kind text NOT NULL CONSTRAINT sign_in_kind CHECK (kind IN ('cookie', 'bearer')),
  person_id uuid NOT NULL CONSTRAINT sign_in_person_fk REFERENCES work.person,
  office_id text CONSTRAINT sign_in_office_fk REFERENCES work.office,
  label text NOT NULL,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);

-- Drafts, files, submissions ------------------------------------------------------------------------------------

CREATE TABLE work.stored_file (
  sha256 text CONSTRAINT stored_file_pk PRIMARY KEY CONSTRAINT stored_file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  size integer NOT NULL CONSTRAINT stored_file_size CHECK (size > 0),
  type text NOT NULL
);

-- Who handed a file in; until a dossier carries it, only that person may read it.
CREATE TABLE work.upload (
  person_id uuid NOT NULL CONSTRAINT upload_person_fk REFERENCES work.person,
  sha256 text NOT NULL CONSTRAINT upload_file_fk REFERENCES work.stored_file,
  name text NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT upload_pk PRIMARY KEY (person_id, sha256)
);

CREATE TABLE work.draft (
  id uuid CONSTRAINT draft_pk PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT draft_person_fk REFERENCES work.person,
  organization_id text NOT NULL CONSTRAINT draft_organization_fk REFERENCES work.organization,
  award text NOT NULL,
  content jsonb NOT NULL,
  retrospective boolean NOT NULL,
  version integer NOT NULL CONSTRAINT draft_version CHECK (version > 0),
  updated_at timestamptz NOT NULL
);
CREATE INDEX draft_person ON work.draft (person_id, updated_at);

-- Numbers of dossiers in order of submission: HS-2026-000001.
CREATE SEQUENCE work.dossier_number;

-- Things that were handed in and whose workflow is to begin. Written in the transaction of the submission.
CREATE TABLE work.outbox (
  thing_kind text NOT NULL CONSTRAINT outbox_kind CHECK (thing_kind IN ('dossier', 'session', 'round')),
  thing_id uuid NOT NULL,
  opening jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  begun_at timestamptz,
  CONSTRAINT outbox_pk PRIMARY KEY (thing_kind, thing_id)
);
CREATE INDEX outbox_waiting ON work.outbox (created_at) WHERE begun_at IS NULL;

-- Answers to requests that begin something, so that a repeated request begins nothing more.
CREATE TABLE work.idempotency (
  person_id uuid NOT NULL CONSTRAINT idempotency_person_fk REFERENCES work.person,
  key text NOT NULL,
  request text NOT NULL,
  answer jsonb NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT idempotency_pk PRIMARY KEY (person_id, key)
);

-- A dossier is on one agenda or in one signing round at a time.
CREATE TABLE work.reservation (
  dossier_id uuid CONSTRAINT reservation_pk PRIMARY KEY,
  thing_kind text NOT NULL CONSTRAINT reservation_kind CHECK (thing_kind IN ('session', 'round')),
  thing_id uuid NOT NULL
);
CREATE INDEX reservation_thing ON work.reservation (thing_kind, thing_id);

-- The register of document numbers: one row per number, never reused.
CREATE TABLE work.document_number (
  organization_id text NOT NULL CONSTRAINT document_number_organization_fk REFERENCES work.organization,
  series text NOT NULL,
  year integer NOT NULL,
  number integer NOT NULL,
  round_id uuid NOT NULL CONSTRAINT document_number_round_unique UNIQUE,
  CONSTRAINT document_number_pk PRIMARY KEY (organization_id, series, year, number)
);

-- What people are told: one row per event and recipient. It is the inbox, and the outbox of the mail.
CREATE TABLE work.notification (
  id uuid CONSTRAINT notification_pk PRIMARY KEY,
  thing_kind text NOT NULL,
  thing_id uuid NOT NULL,
  seq integer NOT NULL,
  person_id uuid NOT NULL CONSTRAINT notification_person_fk REFERENCES work.person,
  kind text NOT NULL,
  params jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  read_at timestamptz,
  mail_state text NOT NULL CONSTRAINT notification_mail_state CHECK (mail_state IN ('waiting', 'sent', 'undeliverable')),
  mail_attempts integer NOT NULL DEFAULT 0,
  mail_next_at timestamptz NOT NULL,
  mail_sent_at timestamptz,
  CONSTRAINT notification_once UNIQUE (thing_kind, thing_id, seq, person_id, kind)
);
CREATE INDEX notification_inbox ON work.notification (person_id, created_at DESC);
CREATE INDEX notification_waiting ON work.notification (mail_next_at) WHERE mail_state = 'waiting';

-- Read models: everything here follows from record.event -------------------------------------------------------

CREATE TABLE read.dossier (
  id uuid CONSTRAINT read_dossier_pk PRIMARY KEY,
  code text NOT NULL,
  seq integer NOT NULL,
  status text NOT NULL,
  award text NOT NULL,
  subject_name text NOT NULL,
  -- Code, subject and award without diacritics, lower case.
  search text NOT NULL,
  step_id text,
  step_kind text,
  organization_id text,
  council_id text,
  due_at timestamptz,
  held boolean NOT NULL,
  submitted_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  -- The decider's state, whole: what screens, permissions and the workflow agree on.
  state jsonb NOT NULL
);
CREATE INDEX read_dossier_changed ON read.dossier (changed_at DESC, id);
CREATE INDEX read_dossier_holder ON read.dossier (organization_id, step_kind);

-- Who may see a dossier: persons, bodies and councils it reached, and the jurisdictions it lies in.
CREATE TABLE read.dossier_party (
  dossier_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT read_dossier_party_kind CHECK (kind IN ('person', 'body', 'council', 'jurisdiction')),
  party text NOT NULL,
  CONSTRAINT read_dossier_party_pk PRIMARY KEY (dossier_id, kind, party)
);
CREATE INDEX read_dossier_party ON read.dossier_party (kind, party, dossier_id);

CREATE TABLE read.session (
  id uuid CONSTRAINT read_session_pk PRIMARY KEY,
  seq integer NOT NULL,
  phase text NOT NULL,
  council_id text NOT NULL,
  organization_id text NOT NULL,
  held_on date NOT NULL,
  changed_at timestamptz NOT NULL,
  state jsonb NOT NULL
);
CREATE INDEX read_session_council ON read.session (council_id, held_on DESC);

CREATE TABLE read.round (
  id uuid CONSTRAINT read_round_pk PRIMARY KEY,
  seq integer NOT NULL,
  phase text NOT NULL,
  kind text NOT NULL,
  organization_id text NOT NULL,
  -- Whose signature is awaited.
  next_office_id text,
  changed_at timestamptz NOT NULL,
  state jsonb NOT NULL
);
CREATE INDEX read_round_next ON read.round (next_office_id) WHERE next_office_id IS NOT NULL;

-- Files that a thing carries, so that who may see the thing may read the file.
CREATE TABLE read.thing_file (
  thing_kind text NOT NULL,
  thing_id uuid NOT NULL,
  sha256 text NOT NULL,
  CONSTRAINT read_thing_file_pk PRIMARY KEY (sha256, thing_kind, thing_id)
);

-- The record ---------------------------------------------------------------------------------------------------

CREATE TABLE record.event (
  thing_kind text NOT NULL,
  thing_id uuid NOT NULL,
  seq integer NOT NULL CONSTRAINT event_seq CHECK (seq > 0),
  position bigint GENERATED ALWAYS AS IDENTITY,
  type text NOT NULL,
  at timestamptz NOT NULL,
  on_day date NOT NULL,
  by_person text NOT NULL,
  by_office text NOT NULL,
  body jsonb NOT NULL,
  -- SHA-256 over the previous hash and the canonical body (RFC 8785), hexadecimal; '' before the first event.
  previous_hash text NOT NULL,
  hash text NOT NULL,
  CONSTRAINT event_pk PRIMARY KEY (thing_kind, thing_id, seq),
  CONSTRAINT event_position_unique UNIQUE (position)
);

-- The application role: full use of work and read, the record only to add and to read ---------------------------

GRANT USAGE ON SCHEMA work, read, record TO vinhdanh_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA work TO vinhdanh_app;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA read TO vinhdanh_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA work TO vinhdanh_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA record TO vinhdanh_app;
