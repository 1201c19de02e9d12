-- Personal data that an order takes away. The role that does it adds the order to the record, puts marks in the place of texts, and
-- takes away stored histories; what it cannot be trusted with is found by a verification, for commitments stay as they were.

GRANT USAGE ON SCHEMA work, read, record TO vinhdanh_eraser;

GRANT SELECT ON record.event, record.history TO vinhdanh_eraser;
GRANT INSERT (thing_kind, thing_id, seq, type, at, on_day, by_person, by_office, body, salt, seals, commitment,
  previous_hash, hash) ON record.event TO vinhdanh_eraser;
GRANT UPDATE (body, seals) ON record.event TO vinhdanh_eraser;
GRANT UPDATE (content) ON record.history TO vinhdanh_eraser;

-- Read models are folded anew from what is left.
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA read TO vinhdanh_eraser;
GRANT SELECT ON work.ledger_entry, work.ledger_entry_status, work.ledger_dossier TO vinhdanh_eraser;

-- What was handed in lies here, too: as it was sent to the engine, and under the names that files had.
GRANT SELECT (thing_kind, thing_id, opening), UPDATE (opening) ON work.outbox TO vinhdanh_eraser;
GRANT SELECT (sha256, name), UPDATE (name) ON work.upload TO vinhdanh_eraser;
GRANT SELECT (content) ON work.draft TO vinhdanh_eraser;
