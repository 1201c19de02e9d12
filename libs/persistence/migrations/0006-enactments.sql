-- Orders over open dossiers, and which body took over from which.

ALTER TABLE work.outbox DROP CONSTRAINT outbox_kind;
ALTER TABLE work.outbox ADD CONSTRAINT outbox_kind
  CHECK (thing_kind IN ('dossier', 'session', 'round', 'enactment'));

-- A body that is gone and who takes over from it: several rows for one that was split, no successor where nobody does.
CREATE TABLE work.organization_successor (
  from_id text NOT NULL CONSTRAINT organization_successor_from_fk REFERENCES work.organization,
  ordinal integer NOT NULL,
  to_id text CONSTRAINT organization_successor_to_fk REFERENCES work.organization,
  kind text NOT NULL CONSTRAINT organization_successor_kind CHECK (kind IN ('merge', 'split', 'dissolve', 'rename')),
  -- The first day on which the body is gone.
  day date NOT NULL,
  article text NOT NULL CONSTRAINT organization_successor_article CHECK (article <> ''),
  evidence text NOT NULL CONSTRAINT organization_successor_evidence CHECK (evidence IN ('Q', 'S', 'P', 'I', 'M', 'N')),
  CONSTRAINT organization_successor_pk PRIMARY KEY (from_id, ordinal),
  CONSTRAINT organization_successor_once UNIQUE (from_id, to_id),
  CONSTRAINT organization_successor_other CHECK (to_id <> from_id),
  CONSTRAINT organization_successor_someone CHECK (to_id IS NOT NULL OR kind = 'dissolve')
);

-- Following successors never leads back: one writer at a time looks, so that two halves of a cycle cannot pass each other.
CREATE FUNCTION work.refuse_successor_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('organization_successor', 0));
  IF EXISTS (
    WITH RECURSIVE later(id) AS (
      SELECT NEW.to_id UNION SELECT link.to_id FROM work.organization_successor link JOIN later ON link.from_id = later.id)
    SELECT 1 FROM later WHERE id = NEW.from_id)
  THEN
    RAISE EXCEPTION 'succession of % leads back to itself', NEW.from_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'organization_successor_cycle';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER organization_successor_cycle BEFORE INSERT OR UPDATE ON work.organization_successor
  FOR EACH ROW EXECUTE FUNCTION work.refuse_successor_cycle();

CREATE TABLE read.enactment (
  id uuid CONSTRAINT read_enactment_pk PRIMARY KEY,
  seq integer NOT NULL,
  phase text NOT NULL,
  kind text NOT NULL,
  order_number text NOT NULL,
  effective_on date NOT NULL,
  -- Bodies that stand above everything it touches: whose administrators and auditors see it.
  within text[] NOT NULL,
  changed_at timestamptz NOT NULL,
  state jsonb NOT NULL
);
CREATE INDEX read_enactment_changed ON read.enactment (changed_at DESC, id);

-- What an order made of each dossier that it touched, and why it passed over the others.
CREATE TABLE read.enactment_dossier (
  enactment_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  code text NOT NULL,
  outcome text NOT NULL,
  reason text,
  from_step text,
  from_body text,
  to_step text,
  to_body text,
  CONSTRAINT read_enactment_dossier_pk PRIMARY KEY (enactment_id, dossier_id)
);
CREATE INDEX read_enactment_dossier_code ON read.enactment_dossier (enactment_id, code);

GRANT SELECT, INSERT, UPDATE, DELETE ON work.organization_successor TO vinhdanh_app;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON read.enactment, read.enactment_dossier TO vinhdanh_app;
