-- What an administrator enters about who may sign the papers of a body is on the record, chained as everything else is.

CREATE TABLE work.signing_register (
  organization_id text NOT NULL CONSTRAINT signing_register_pk PRIMARY KEY
    CONSTRAINT signing_register_organization_fk REFERENCES work.organization,
  -- The id under which the record has it.
  record_id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT signing_register_record UNIQUE
);

-- The document itself, by the SHA-256 of its content.
ALTER TABLE work.signing_power ADD COLUMN document_file text
  CONSTRAINT signing_power_file_fk REFERENCES work.stored_file;
ALTER TABLE work.signing_power ADD CONSTRAINT signing_power_file
  CHECK (document_file IS NULL OR document_number IS NOT NULL);

-- Each certificate of an office is taken back once and for good; after it another one may be given.
ALTER TABLE work.certificate_revocation ADD COLUMN number integer NOT NULL DEFAULT 1;
ALTER TABLE work.certificate_revocation ALTER COLUMN number DROP DEFAULT;
ALTER TABLE work.certificate_revocation DROP CONSTRAINT certificate_revocation_pk;
ALTER TABLE work.certificate_revocation ADD CONSTRAINT certificate_revocation_pk PRIMARY KEY (office_id, number);

CREATE TABLE work.certificate_renewal (
  office_id text NOT NULL CONSTRAINT certificate_renewal_office_fk REFERENCES work.office,
  -- Of the certificate that is given: the first one needs no row.
  number integer NOT NULL CONSTRAINT certificate_renewal_number CHECK (number > 1),
  given_at timestamptz NOT NULL,
  reason text NOT NULL,
  by_person uuid NOT NULL CONSTRAINT certificate_renewal_person_fk REFERENCES work.person,
  by_office text NOT NULL CONSTRAINT certificate_renewal_by_office_fk REFERENCES work.office,
  CONSTRAINT certificate_renewal_pk PRIMARY KEY (office_id, number)
);

GRANT SELECT, INSERT ON work.signing_register, work.certificate_renewal TO vinhdanh_app;
