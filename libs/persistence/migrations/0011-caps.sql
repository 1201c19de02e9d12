-- Counting against caps: the dossiers of a body for an award in a year, and those that an order let pass a cap.

-- The year in which a dossier was handed in, as `submittedOn` of the domain tells it.
CREATE FUNCTION read.dossier_year(state jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT left(coalesce(state->>'submittedOn', state->'course'->'visits'->0->>'arrivedOn', state->'route'->>'chosenBy'), 4)
$$;
GRANT EXECUTE ON FUNCTION read.dossier_year(jsonb) TO vinhdanh_app;

CREATE INDEX read_dossier_cap ON read.dossier
  (award, (state->'applicant'->>'organization'), read.dossier_year(state));
CREATE INDEX read_dossier_past_cap ON read.dossier (changed_at DESC, id)
  WHERE state->'caps'->'passed'->0 IS NOT NULL;
