-- What the sealer has to tell whoever looks after the house; "vinhdanh doctor" shows it. It is no part of the record and proves nothing.
CREATE TABLE work.sealer_notice (
  kind text NOT NULL CONSTRAINT sealer_notice_kind CHECK (kind IN ('log-broken', 'log-forked', 'witness-disagrees',
    'witness-forgot', 'witness-not-served', 'witnesses-unread')),
  -- What it is about: the address of a witness or of ours, the origin of a log, a file.
  subject text NOT NULL,
  detail text NOT NULL,
  -- When it was seen last.
  at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT sealer_notice_pk PRIMARY KEY (kind, subject)
);

GRANT USAGE ON SCHEMA work TO vinhdanh_sealer;
GRANT SELECT, INSERT, UPDATE, DELETE ON work.sealer_notice TO vinhdanh_sealer;
GRANT SELECT ON work.sealer_notice TO vinhdanh_app;

ALTER TABLE work.checkpoint_mail ADD COLUMN created_at timestamptz NOT NULL DEFAULT now();
