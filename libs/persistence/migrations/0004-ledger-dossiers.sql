-- Decided dossiers whose decision the ledger had from a file already: the entry stands for both, and counts once.

CREATE TABLE work.ledger_dossier (
  dossier_id uuid CONSTRAINT ledger_dossier_pk PRIMARY KEY,
  entry_id uuid NOT NULL
    CONSTRAINT ledger_dossier_entry_unique UNIQUE
    CONSTRAINT ledger_dossier_entry_fk REFERENCES work.ledger_entry
);
GRANT SELECT, INSERT ON work.ledger_dossier TO vinhdanh_app;
