-- A box takes nothing from the end of the voting on, whether or not anybody has come to shut it.

-- Null: the ballot has no end of its own, or is not open yet.
ALTER TABLE work.ballot_box ADD COLUMN ends_at timestamptz;

UPDATE work.ballot_box box SET ends_at = (laid.value->>'votingEndsAt')::timestamptz
FROM read.session s, jsonb_array_elements(s.state->'ballots') AS laid
WHERE s.id = box.session_id AND laid.value->>'id' = box.ballot AND box.is_open;
