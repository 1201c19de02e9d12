-- Who sits in a session or signs in a round, beside its state: what may be seen is found without reading the state.

ALTER TABLE read.session ADD COLUMN seat_offices text[];
UPDATE read.session s SET seat_offices =
  ARRAY(SELECT seat->>'office' FROM jsonb_array_elements(s.state->'seats') WITH ORDINALITY AS it(seat, place) ORDER BY place);
ALTER TABLE read.session ALTER COLUMN seat_offices SET NOT NULL;
CREATE INDEX read_session_seat ON read.session USING gin (seat_offices);

ALTER TABLE read.round ADD COLUMN signatory_offices text[];
UPDATE read.round r SET signatory_offices =
  ARRAY(SELECT signatory->>'office' FROM jsonb_array_elements(r.state->'signatories') WITH ORDINALITY AS it(signatory, place)
    ORDER BY place);
ALTER TABLE read.round ALTER COLUMN signatory_offices SET NOT NULL;
CREATE INDEX read_round_signatory ON read.round USING gin (signatory_offices);
