-- Packs of rules as texts, kept for ever: what an old dossier stands on stays readable.

CREATE TABLE work.rule_pack (
  -- SHA-256 over the files, hexadecimal.
  version text CONSTRAINT rule_pack_pk PRIMARY KEY CONSTRAINT rule_pack_version CHECK (version ~ '^[0-9a-f]{64}$'),
  -- The layer under which it first came.
  layer text NOT NULL,
  -- Texts by the names of their files.
  files jsonb NOT NULL
);

CREATE TABLE work.rule_set (
  id text CONSTRAINT rule_set_pk PRIMARY KEY CONSTRAINT rule_set_id CHECK (id ~ '^[0-9a-f]{64}$'),
  -- [{ name, version }] from the highest law to the lowest.
  layers jsonb NOT NULL,
  kept_at timestamptz NOT NULL
);

-- Which set is in force for new dossiers from when. The last row whose day has come is in force; rows are only added.
CREATE TABLE work.rule_set_effect (
  ordinal integer GENERATED ALWAYS AS IDENTITY CONSTRAINT rule_set_effect_pk PRIMARY KEY,
  rule_set_id text NOT NULL CONSTRAINT rule_set_effect_set_fk REFERENCES work.rule_set,
  from_date date NOT NULL,
  -- Entered when the instance was set up, or by an order of two persons.
  origin text NOT NULL CONSTRAINT rule_set_effect_origin CHECK (origin IN ('set-up', 'enactment')),
  enactment_id uuid CONSTRAINT rule_set_effect_enactment_unique UNIQUE,
  order_number text NOT NULL DEFAULT '',
  entered_at timestamptz NOT NULL,
  CONSTRAINT rule_set_effect_ordered CHECK ((origin = 'enactment') = (enactment_id IS NOT NULL))
);
CREATE INDEX rule_set_effect_from ON work.rule_set_effect (from_date DESC, ordinal DESC);

GRANT SELECT, INSERT ON work.rule_pack, work.rule_set, work.rule_set_effect TO vinhdanh_app;
