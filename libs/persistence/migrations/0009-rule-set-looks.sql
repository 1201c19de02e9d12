-- Who has seen what a rule set would change for the dossiers on their way: the second person sees it before confirming.

CREATE TABLE work.rule_set_look (
  rule_set_id text NOT NULL CONSTRAINT rule_set_look_id CHECK (rule_set_id ~ '^[0-9a-f]{64}$'),
  person_id uuid NOT NULL CONSTRAINT rule_set_look_person_fk REFERENCES work.person,
  at timestamptz NOT NULL,
  -- Dossiers that were looked at, and how many of them would differ.
  total integer NOT NULL,
  differing integer NOT NULL,
  CONSTRAINT rule_set_look_pk PRIMARY KEY (rule_set_id, person_id, at)
);
GRANT SELECT, INSERT ON work.rule_set_look TO vinhdanh_app;
