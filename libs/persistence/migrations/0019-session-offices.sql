-- Who votes in a seat in the place of its holder, and who counts, sees the session like who sits in it: also one that is under way.

UPDATE read.session s SET seat_offices = ARRAY(
  SELECT jsonb_path_query(s.state, '$.seats[*].office') #>> '{}'
  UNION SELECT jsonb_path_query(s.state, '$.substitutes.*.office') #>> '{}'
  UNION SELECT jsonb_path_query(s.state, '$.tellers[*].office') #>> '{}')
WHERE s.state @? '$.substitutes.*' OR s.state @? '$.tellers[*]';
