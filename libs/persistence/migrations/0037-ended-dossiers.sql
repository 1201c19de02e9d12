-- Archives look for what ended in a year, by code; and read nothing of the dossiers of other years.
CREATE INDEX read_dossier_ended ON read.dossier ((left(state->>'lastActOn', 4)::int), code COLLATE "C")
  WHERE status IN ('refused', 'withdrawn', 'cancelled') OR (status = 'decided' AND step_id IS NULL);
