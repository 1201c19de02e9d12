-- Who looked at what of others, in which office: dossiers outside an own way, traces, exports, bundles. It is added to and
-- read, nothing else.
CREATE TABLE record.reading (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT reading_pk PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  person_id uuid NOT NULL,
  -- Null for who acts in no office.
  office_id text,
  what text NOT NULL CONSTRAINT reading_what CHECK (what IN ('dossier', 'trace', 'export', 'bundle')),
  -- A kind of thing of the record, or "ledger".
  thing_kind text NOT NULL,
  -- Null for a list of many things.
  thing_id uuid,
  -- As the reader gave it; null where nobody asked.
  why text
);
CREATE INDEX reading_thing ON record.reading (thing_kind, thing_id, at);
CREATE INDEX reading_person ON record.reading (person_id, at);
CREATE INDEX reading_at ON record.reading (at DESC, id DESC);

GRANT SELECT, INSERT ON record.reading TO vinhdanh_app;
