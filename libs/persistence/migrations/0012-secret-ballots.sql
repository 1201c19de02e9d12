-- Secret ballots (docs/secret-ballot.md). Nothing here says when, from where or in which order a paper came.

-- A box: what every seal of the ballot is made over, which is public, and whether papers may still come.
CREATE TABLE work.ballot_box (
  session_id uuid NOT NULL,
  ballot text NOT NULL,
  terms jsonb NOT NULL,
  is_open boolean NOT NULL,
  CONSTRAINT ballot_box_pk PRIMARY KEY (session_id, ballot)
);

-- Envelopes, by the hash of their token. All of a ballot are written anew, sorted, whenever one comes.
CREATE TABLE work.ballot_envelope (
  token_hash text CONSTRAINT ballot_envelope_pk PRIMARY KEY
    CONSTRAINT ballot_envelope_token_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  session_id uuid NOT NULL,
  ballot text NOT NULL,
  envelope text NOT NULL,
  CONSTRAINT ballot_envelope_box_fk FOREIGN KEY (session_id, ballot) REFERENCES work.ballot_box
);
CREATE INDEX ballot_envelope_box ON work.ballot_envelope (session_id, ballot);

-- The key that signs the tokens of one ballot, sealed under a secret outside the database; deleted at the close.
CREATE TABLE work.issuing_key (
  session_id uuid NOT NULL,
  ballot text NOT NULL,
  public_key text NOT NULL,
  sealed text NOT NULL,
  CONSTRAINT issuing_key_pk PRIMARY KEY (session_id, ballot)
);

-- What a browser must not lose, sealed under a code that only its person has. `about` says for which token or key.
CREATE TABLE work.ballot_keepsake (
  session_id uuid NOT NULL,
  -- Empty for a teller's key, which is for the whole session.
  ballot text NOT NULL,
  office_id text NOT NULL CONSTRAINT ballot_keepsake_office_fk REFERENCES work.office,
  about text NOT NULL,
  sealed text NOT NULL,
  CONSTRAINT ballot_keepsake_pk PRIMARY KEY (session_id, ballot, office_id, about)
);

-- Shares that one teller leaves for another, sealed for that one.
CREATE TABLE work.ballot_share (
  session_id uuid NOT NULL,
  ballot text NOT NULL,
  from_office_id text NOT NULL CONSTRAINT ballot_share_from_fk REFERENCES work.office,
  to_office_id text NOT NULL CONSTRAINT ballot_share_to_fk REFERENCES work.office,
  sealed text NOT NULL,
  CONSTRAINT ballot_share_pk PRIMARY KEY (session_id, ballot, from_office_id, to_office_id)
);

-- Opened boxes as tellers reported them, by their hash, which the record holds.
CREATE TABLE work.opened_box (
  session_id uuid NOT NULL,
  ballot text NOT NULL,
  hash text NOT NULL,
  content jsonb NOT NULL,
  CONSTRAINT opened_box_pk PRIMARY KEY (session_id, ballot, hash)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON work.ballot_box, work.ballot_envelope, work.issuing_key TO vinhdanh_app;
GRANT SELECT, INSERT ON work.ballot_keepsake, work.opened_box TO vinhdanh_app;
GRANT SELECT, INSERT, UPDATE ON work.ballot_share TO vinhdanh_app;
