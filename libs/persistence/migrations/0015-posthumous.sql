-- Awards that were given to somebody who had died (truy tặng), and who of the family received them.

ALTER TABLE work.ledger_entry ADD COLUMN died_on date;
-- "Lê Thị Ví Dụ (con gái)"; null where the family had named nobody.
ALTER TABLE work.ledger_entry ADD COLUMN received_by text;
ALTER TABLE work.ledger_entry ADD CONSTRAINT ledger_entry_received CHECK (received_by IS NULL OR died_on IS NOT NULL);

DROP VIEW work.ledger_holding;
CREATE VIEW work.ledger_holding AS
  SELECT e.*, coalesce(kept.kept_id, e.subject_id) AS holder_id, coalesce(last.status, 'held') AS status
  FROM work.ledger_entry e
  LEFT JOIN work.ledger_kept kept ON kept.subject_id = e.subject_id
  LEFT JOIN LATERAL (SELECT s.status FROM work.ledger_entry_status s WHERE s.entry_id = e.id
    ORDER BY s.position DESC LIMIT 1) last ON true;
GRANT SELECT ON work.ledger_holding TO vinhdanh_app;
