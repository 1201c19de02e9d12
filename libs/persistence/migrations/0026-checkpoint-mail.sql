-- The checkpoint of each day goes by mail to auditors: to whom, and whether it was taken. Once for each address and day.
CREATE TABLE work.checkpoint_mail (
  id uuid CONSTRAINT checkpoint_mail_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  day date NOT NULL,
  address text NOT NULL,
  locale text NOT NULL CONSTRAINT checkpoint_mail_locale CHECK (locale IN ('vi', 'en')),
  origin text NOT NULL,
  size bigint NOT NULL,
  note text NOT NULL,
  state text NOT NULL DEFAULT 'waiting'
    CONSTRAINT checkpoint_mail_state CHECK (state IN ('waiting', 'sent', 'undeliverable')),
  attempts integer NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT checkpoint_mail_once UNIQUE (day, address)
);
CREATE INDEX checkpoint_mail_waiting ON work.checkpoint_mail (next_at) WHERE state = 'waiting';

GRANT SELECT, INSERT, UPDATE, DELETE ON work.checkpoint_mail TO vinhdanh_app;
