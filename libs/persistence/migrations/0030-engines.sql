-- The engines that ran the things of this database, one after the other; the last one does. A worker, an API or a recovery that finds
-- another one does nothing. Several processes may meet the first at once: one row of each number tells which it was.
CREATE TABLE work.engine (
  number integer CONSTRAINT engine_pk PRIMARY KEY CONSTRAINT engine_number CHECK (number > 0),
  -- The ids that cluster and namespace were made with.
  cluster text NOT NULL,
  namespace text NOT NULL,
  -- Where it was found when it was met.
  address text NOT NULL,
  namespace_name text NOT NULL,
  met_at timestamptz NOT NULL DEFAULT now()
);

GRANT SELECT, INSERT ON work.engine TO vinhdanh_app;
