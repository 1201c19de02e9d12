-- Who may sign in the place of whom: deputies, and those whom a document charges or empowers. The form ("KT", "TL") is of
-- the rules in force, which say whether it needs a document.

ALTER TABLE work.office DROP CONSTRAINT office_role;
ALTER TABLE work.office ADD CONSTRAINT office_role CHECK (
  role IN ('applicant', 'secretary', 'head', 'deputy', 'clerk', 'member', 'inspector', 'auditor', 'administrator'));

CREATE TABLE work.signing_power (
  office_id text NOT NULL CONSTRAINT signing_power_office_fk REFERENCES work.office,
  in_place_of text NOT NULL CONSTRAINT signing_power_in_place_of_fk REFERENCES work.office,
  form text NOT NULL,
  -- The document that gives the power, as it is cited, and its day.
  document_number text,
  document_date date,
  from_date date NOT NULL,
  to_date date,
  CONSTRAINT signing_power_pk PRIMARY KEY (office_id, in_place_of, form, from_date),
  CONSTRAINT signing_power_others CHECK (office_id <> in_place_of),
  CONSTRAINT signing_power_document CHECK ((document_number IS NULL) = (document_date IS NULL)),
  CONSTRAINT signing_power_term CHECK (to_date IS NULL OR to_date >= from_date)
);
CREATE INDEX signing_power_in_place_of ON work.signing_power (in_place_of);

GRANT SELECT, INSERT, UPDATE, DELETE ON work.signing_power TO vinhdanh_app;
