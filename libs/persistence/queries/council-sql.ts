const decisionOf = (alias: string): string =>
  `CASE WHEN ${alias}.decision_number IS NOT NULL THEN json_build_object('number', ${alias}.decision_number,
     'day', ${alias}.decision_day, 'issuedBy', ${alias}.decision_by) END`;

const HOLDINGS = `(SELECT json_agg(json_build_object('from', h.from_date, 'to', h.to_date, 'decision', ${decisionOf('h')},
    'holder', CASE WHEN h.office_id IS NULL THEN json_build_object('by', 'person', 'person', h.person_id)
      ELSE json_build_object('by', 'office', 'office', h.office_id) END) ORDER BY h.from_date)
  FROM work.seat_holder h WHERE h.seat_id = seat.id)`;

const SEATS_OF_VERSION = `(SELECT json_agg(json_build_object('id', seat.id, 'post', seat.post, 'unit', seat.unit_id,
    'holdings', coalesce(${HOLDINGS}, '[]')) ORDER BY seat.ordinal, seat.id)
  FROM work.seat seat WHERE seat.council_id = version.council_id AND seat.version = version.number)`;

const VERSIONS = `(SELECT json_agg(json_build_object('number', version.number, 'from', version.from_date,
    'to', version.to_date, 'decision', ${decisionOf('version')}, 'tellers', version.tellers, 'voting', version.voting,
    'seats', coalesce(${SEATS_OF_VERSION}, '[]')) ORDER BY version.number)
  FROM work.council_version version WHERE version.council_id = c.id)`;

/** SQL: the council `c` as the domain has it. */
export const COUNCIL_STATE = `json_build_object('id', c.id, 'seq', c.seq, 'kind', c.kind,
  'organization', c.organization_id, 'nameVi', c.name_vi, 'nameEn', c.name_en, 'endedOn', c.ended_on,
  'versions', coalesce(${VERSIONS}, '[]'))`;
