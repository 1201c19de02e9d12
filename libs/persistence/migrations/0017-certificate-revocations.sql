-- Certificates of signatories that an administrator took back, from when on and why. What was signed before stands with its
-- time; nothing here is changed or removed.

CREATE TABLE work.certificate_revocation (
  -- Whose certificate it is: taken back once and for good.
  office_id text NOT NULL CONSTRAINT certificate_revocation_pk PRIMARY KEY
    CONSTRAINT certificate_revocation_office_fk REFERENCES work.office,
  revoked_at timestamptz NOT NULL,
  reason text NOT NULL,
  by_person uuid NOT NULL CONSTRAINT certificate_revocation_person_fk REFERENCES work.person,
  by_office text NOT NULL CONSTRAINT certificate_revocation_by_office_fk REFERENCES work.office
);

GRANT SELECT, INSERT ON work.certificate_revocation TO vinhdanh_app;
