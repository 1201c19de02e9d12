-- Events of the record become entries of a transparency log: each under a commitment that tells nobody what it holds.

ALTER TABLE record.event
  ADD COLUMN salt text,
  -- Of the personal texts in the body, by their place: the salt of each, or its commitment once it has been erased.
  ADD COLUMN seals jsonb,
  ADD COLUMN commitment text,
  -- The transaction that added it: whoever reads on from the oldest one still open misses none.
  ADD COLUMN added_in xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX event_added_in ON record.event (added_in);
COMMENT ON COLUMN record.event.hash IS
  'SHA-256 of the entry as a leaf of the log (RFC 6962), hexadecimal; see docs/record-format.md';
COMMENT ON COLUMN record.event.previous_hash IS 'Of the event before it of the same thing; empty before the first';

-- There is one: a second log is not known yet, and would hide the first from whoever reads the newest.
CREATE TABLE record.log (
  number integer CONSTRAINT log_pk PRIMARY KEY CONSTRAINT log_one CHECK (number = 1),
  origin text NOT NULL CONSTRAINT log_origin_unique UNIQUE
);

-- The public half of a key, and from which size of the tree on checkpoints are signed with it.
CREATE TABLE record.log_key (
  log integer NOT NULL CONSTRAINT log_key_log_fk REFERENCES record.log,
  verifier_key text NOT NULL,
  from_size bigint NOT NULL,
  CONSTRAINT log_key_pk PRIMARY KEY (log, verifier_key)
);

-- Which event is which leaf.
CREATE TABLE record.leaf (
  log integer NOT NULL CONSTRAINT leaf_log_fk REFERENCES record.log,
  index bigint NOT NULL,
  position bigint NOT NULL CONSTRAINT leaf_event_fk REFERENCES record.event (position),
  CONSTRAINT leaf_pk PRIMARY KEY (log, index),
  CONSTRAINT leaf_position_unique UNIQUE (log, position)
);

-- Full tiles alone (C2SP tlog-tiles); what is not full yet follows from the leaves and the roots below it.
CREATE TABLE record.tile (
  log integer NOT NULL CONSTRAINT tile_log_fk REFERENCES record.log,
  level integer NOT NULL,
  index bigint NOT NULL,
  hashes bytea NOT NULL,
  root bytea NOT NULL,
  CONSTRAINT tile_pk PRIMARY KEY (log, level, index)
);

CREATE TABLE record.checkpoint (
  log integer NOT NULL CONSTRAINT checkpoint_log_fk REFERENCES record.log,
  size bigint NOT NULL,
  -- The signed note (C2SP tlog-checkpoint).
  note text NOT NULL,
  CONSTRAINT checkpoint_pk PRIMARY KEY (log, size)
);

-- The application says of an event all but where it stands and which transaction wrote it.
REVOKE INSERT ON record.event FROM vinhdanh_app;
GRANT INSERT (thing_kind, thing_id, seq, type, at, on_day, by_person, by_office, body, salt, seals, commitment,
  previous_hash, hash) ON record.event TO vinhdanh_app;

-- The sealing role: it reads what is to be sealed and adds to the tree. The application reads the tree.
GRANT USAGE ON SCHEMA record TO vinhdanh_sealer;
GRANT SELECT (thing_kind, thing_id, seq, position, added_in, commitment, previous_hash, hash) ON record.event TO vinhdanh_sealer;
GRANT SELECT, INSERT ON record.log, record.log_key, record.leaf, record.tile, record.checkpoint TO vinhdanh_sealer;
GRANT SELECT ON record.log, record.log_key, record.leaf, record.tile, record.checkpoint TO vinhdanh_app;
