-- Of a ballot that was made void no share is kept.

GRANT DELETE ON work.ballot_share TO vinhdanh_app;

DELETE FROM work.ballot_share share USING read.session s
WHERE s.id = share.session_id
  AND s.state->'ballots' @> jsonb_build_array(jsonb_build_object('id', share.ballot, 'phase', 'void'));
