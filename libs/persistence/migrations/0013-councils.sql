-- Councils by decision: what a council is, its seats from a day on, and who holds each of them when. What was decided about
-- them stands in the record; the rows here are changed with it, in one transaction.

ALTER TABLE work.council
  ADD COLUMN kind text NOT NULL DEFAULT 'council' CONSTRAINT council_kind CHECK (kind IN ('council', 'cluster')),
  -- Under which the record keeps the decisions about it.
  ADD COLUMN record_id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT council_record_unique UNIQUE,
  -- How many decisions are recorded.
  ADD COLUMN seq integer NOT NULL DEFAULT 0,
  -- Its last day, where a decision ends it.
  ADD COLUMN ended_on date;

-- The seats of a council from a day on. The decision is missing where the seats were entered as the instance was set up.
CREATE TABLE work.council_version (
  council_id text NOT NULL CONSTRAINT council_version_council_fk REFERENCES work.council,
  number integer NOT NULL CONSTRAINT council_version_number CHECK (number > 0),
  from_date date NOT NULL,
  to_date date,
  decision_number text,
  decision_day date,
  decision_by text CONSTRAINT council_version_decision_fk REFERENCES work.organization,
  tellers text NOT NULL DEFAULT 'anyone' CONSTRAINT council_version_tellers CHECK (tellers IN ('members', 'others', 'anyone')),
  -- How a cluster votes, by its own rules.
  voting jsonb,
  CONSTRAINT council_version_pk PRIMARY KEY (council_id, number),
  CONSTRAINT council_version_term CHECK (to_date IS NULL OR to_date >= from_date),
  CONSTRAINT council_version_decision CHECK ((decision_number IS NULL) = (decision_day IS NULL)
    AND (decision_number IS NULL) = (decision_by IS NULL))
);

-- Versions of one council never share a day, whoever writes them.
CREATE FUNCTION work.refuse_version_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('council_version:' || NEW.council_id, 0));
  IF EXISTS (
    SELECT 1 FROM work.council_version other WHERE other.council_id = NEW.council_id AND other.number <> NEW.number
      AND daterange(other.from_date, other.to_date, '[]') && daterange(NEW.from_date, NEW.to_date, '[]'))
  THEN
    RAISE EXCEPTION 'versions of the council % overlap', NEW.council_id
      USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'council_version_overlap';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER council_version_overlap BEFORE INSERT OR UPDATE ON work.council_version
  FOR EACH ROW EXECUTE FUNCTION work.refuse_version_overlap();

-- Who holds a seat from when to when: an office, and after its holder who follows in the post; or a person.
CREATE TABLE work.seat_holder (
  seat_id text NOT NULL CONSTRAINT seat_holder_seat_fk REFERENCES work.seat,
  from_date date NOT NULL,
  to_date date,
  office_id text CONSTRAINT seat_holder_office_fk REFERENCES work.office,
  person_id uuid CONSTRAINT seat_holder_person_fk REFERENCES work.person,
  -- Of a replacement.
  decision_number text,
  decision_day date,
  decision_by text CONSTRAINT seat_holder_decision_fk REFERENCES work.organization,
  CONSTRAINT seat_holder_pk PRIMARY KEY (seat_id, from_date),
  CONSTRAINT seat_holder_term CHECK (to_date IS NULL OR to_date >= from_date),
  CONSTRAINT seat_holder_one CHECK ((office_id IS NULL) <> (person_id IS NULL))
);
CREATE INDEX seat_holder_office ON work.seat_holder (office_id);
CREATE INDEX seat_holder_person ON work.seat_holder (person_id);

INSERT INTO work.council_version (council_id, number, from_date, to_date)
  SELECT council_id, 1, min(from_date), CASE WHEN bool_or(to_date IS NULL) THEN NULL ELSE max(to_date) END
  FROM work.seat GROUP BY council_id;
INSERT INTO work.seat_holder (seat_id, from_date, to_date, office_id)
  SELECT id, from_date, to_date, office_id FROM work.seat;

ALTER TABLE work.seat
  DROP COLUMN office_id,
  DROP COLUMN from_date,
  DROP COLUMN to_date,
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  -- The member unit of a cluster that votes in the seat.
  ADD COLUMN unit_id text CONSTRAINT seat_unit_fk REFERENCES work.organization,
  ADD CONSTRAINT seat_version_fk FOREIGN KEY (council_id, version) REFERENCES work.council_version;
ALTER TABLE work.seat ALTER COLUMN version DROP DEFAULT;

GRANT SELECT, INSERT, UPDATE ON work.council_version TO vinhdanh_app;
-- Who was to hold a seat after the version's new end never does.
GRANT SELECT, INSERT, UPDATE, DELETE ON work.seat_holder TO vinhdanh_app;
