-- Who reads what of others: files, sessions, rounds and the list of anomalies, too.
ALTER TABLE record.reading DROP CONSTRAINT reading_what;
ALTER TABLE record.reading ADD CONSTRAINT reading_what CHECK (what IN (
  'dossier', 'trace', 'export', 'bundle', 'file', 'session', 'round', 'anomalies')) NOT VALID;
ALTER TABLE record.reading VALIDATE CONSTRAINT reading_what;

-- Since when anomalies are derived from all that is recorded; no row where they are of the whole record. Events of before
-- anomalies were kept show none until the read models are rebuilt.
CREATE TABLE read.anomaly_since (
  only_row boolean NOT NULL DEFAULT true CONSTRAINT anomaly_since_pk PRIMARY KEY CONSTRAINT anomaly_since_one CHECK (only_row),
  since timestamptz NOT NULL
);
INSERT INTO read.anomaly_since (since)
SELECT now() WHERE EXISTS (SELECT 1 FROM record.event WHERE thing_kind IN ('dossier', 'session', 'round'));

GRANT SELECT, DELETE, TRUNCATE ON read.anomaly_since TO vinhdanh_app;
