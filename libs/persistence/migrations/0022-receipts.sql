-- Receipts of accepted commands, beside their events: a thing that is started anew from the record knows a command that comes once more.
CREATE TABLE work.receipt (
  thing_kind text NOT NULL,
  thing_id uuid NOT NULL,
  update_id text NOT NULL,
  -- The thing's version after the command.
  seq integer NOT NULL,
  status text NOT NULL,
  -- SHA-256 of the command's canonical body.
  request text NOT NULL,
  CONSTRAINT receipt_pk PRIMARY KEY (thing_kind, thing_id, update_id)
);

GRANT SELECT, INSERT ON work.receipt TO vinhdanh_app;
