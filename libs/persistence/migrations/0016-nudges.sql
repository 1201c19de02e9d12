-- Whether a council's secretary may remind the person of a vote that waits for them: they say so themselves.

ALTER TABLE work.person ADD COLUMN allows_nudges boolean NOT NULL DEFAULT false;
