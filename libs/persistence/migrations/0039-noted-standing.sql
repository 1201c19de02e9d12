-- Which body keeps the award business of which other, as a set in force says it, noted by the first release that read the set.
-- A release that cannot read the set still knows from it whose ledger an award officer sees. Its form never changes:
-- [{ of, body, from, to, article, evidence }], days as YYYY-MM-DD, `to` null while it lasts.
CREATE TABLE work.rule_set_standing (
  rule_set_id text CONSTRAINT rule_set_standing_pk PRIMARY KEY CONSTRAINT rule_set_standing_set_fk REFERENCES work.rule_set,
  standing jsonb NOT NULL CONSTRAINT rule_set_standing_list CHECK (jsonb_typeof(standing) = 'array'),
  noted_at timestamptz NOT NULL
);

GRANT SELECT, INSERT ON work.rule_set_standing TO vinhdanh_app;
