-- Histories of ended runs, before the engine forgets them. They hold what was handed in, names included: an erasure takes the content
-- away and leaves its hash, which the record's own event of the run names.
CREATE TABLE record.history (
  run_id uuid CONSTRAINT history_pk PRIMARY KEY,
  thing_kind text NOT NULL,
  thing_id uuid NOT NULL,
  -- How the run ended, as the engine names it.
  status text NOT NULL,
  started_at timestamptz NOT NULL,
  closed_at timestamptz NOT NULL,
  events integer NOT NULL,
  -- What the workflows of the release that stored it did otherwise; null where it replays.
  replay_fault text,
  -- SHA-256 of the JSON that the engine's replayer takes.
  sha256 text NOT NULL CONSTRAINT history_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  -- That JSON, compressed with gzip; null where it was erased.
  content bytea,
  stored_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX history_thing ON record.history (thing_kind, thing_id, closed_at);
-- It is compressed already.
ALTER TABLE record.history ALTER COLUMN content SET STORAGE EXTERNAL;

GRANT SELECT, INSERT ON record.history TO vinhdanh_app;
