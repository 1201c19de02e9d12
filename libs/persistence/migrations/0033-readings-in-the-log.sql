-- A reading is an event of the record, and with it a leaf of its log; the row lists it. Those of before have no event.
ALTER TABLE record.reading ADD COLUMN event_id uuid CONSTRAINT reading_event_unique UNIQUE;
ALTER TABLE record.reading ADD CONSTRAINT reading_event CHECK (event_id IS NOT NULL) NOT VALID;

-- Whoever reads what was alleged against somebody is written down, by their work or not.
ALTER TABLE record.reading DROP CONSTRAINT reading_what;
ALTER TABLE record.reading ADD CONSTRAINT reading_what CHECK (what IN (
  'dossier', 'denunciation', 'trace', 'export', 'bundle', 'file', 'session', 'round', 'anomalies')) NOT VALID;
ALTER TABLE record.reading VALIDATE CONSTRAINT reading_what;
