-- Eyes outside: cosignatures of witnesses on the log's checkpoints (C2SP tlog-cosignature), as lines of a signed note.
CREATE TABLE record.cosignature (
  log integer NOT NULL,
  size bigint NOT NULL,
  -- Whose: the verifier key of the witness.
  witness text NOT NULL,
  line text NOT NULL,
  CONSTRAINT cosignature_pk PRIMARY KEY (log, size, witness),
  CONSTRAINT cosignature_checkpoint_fk FOREIGN KEY (log, size) REFERENCES record.checkpoint
);

-- A log that does not hold is closed, and another one begun that goes on from what of it was signed and is still there.
ALTER TABLE record.log DROP CONSTRAINT log_one, ADD CONSTRAINT log_number CHECK (number >= 1);

CREATE TABLE record.log_closing (
  log integer NOT NULL CONSTRAINT log_closing_pk PRIMARY KEY CONSTRAINT log_closing_log_fk REFERENCES record.log,
  -- The tree up to which it holds.
  size bigint NOT NULL,
  -- Why, and which log follows: a signed note.
  statement text NOT NULL
);

-- The first leaf of a log's own, where it follows another, is no event: an entry that says which log it follows.
ALTER TABLE record.leaf
  ALTER COLUMN position DROP NOT NULL,
  ADD COLUMN opening text,
  ADD CONSTRAINT leaf_of_one CHECK (num_nonnulls(position, opening) = 1);

GRANT SELECT, INSERT ON record.cosignature, record.log_closing TO vinhdanh_sealer;
GRANT SELECT ON record.cosignature, record.log_closing TO vinhdanh_app;
