/** SQL of who sits in a council. Days are SQL: a parameter with its cast. */

/** Whether the term of the row holds the day. */
export const HELD = (alias: string, day: string): string =>
  `${alias}.from_date <= ${day} AND (${alias}.to_date IS NULL OR ${alias}.to_date >= ${day})`;

/** Offices and seats end with their body. */
export const OF_LIVING_BODY = (alias: string, day: string): string =>
  `EXISTS (SELECT 1 FROM work.organization alive WHERE alive.id = ${alias}.organization_id AND ${HELD('alive', day)})`;

/**
 * The office `o` in which the holder `h` (`office_id` or `person_id`) sits on the day: the office itself; once that has
 * ended who follows in its post, that is in the same role and title of the body; of a person the seat's own office first.
 */
export const SITS_IN = (day: string): string => `LATERAL (
  SELECT o.* FROM work.office o WHERE o.id IN (
      SELECT h.office_id UNION ALL SELECT own.id FROM work.office own WHERE own.person_id = h.person_id
      UNION ALL SELECT next.id FROM work.office former JOIN work.office next ON next.organization_id = former.organization_id
        AND next.role = former.role AND next.title_vi = former.title_vi AND next.from_date > former.to_date
      WHERE former.id = h.office_id AND former.role <> 'member')
    AND ${HELD('o', day)} AND ${OF_LIVING_BODY('o', day)}
  ORDER BY (o.id = h.office_id) DESC NULLS LAST, (o.role = 'member') DESC, o.from_date, o.id LIMIT 1)`;

/** Seats of the version of the council `c` in force on the day that somebody holds on it, in the order of the council. */
export const SEATS = (
  day: string,
): string => `coalesce((SELECT json_agg(json_strip_nulls(json_build_object('id', seat.id,
    'post', seat.post, 'office', o.id, 'person', p.id, 'name', p.name, 'title', o.title_vi, 'unit', seat.unit_id,
    'unitName', unit.name_vi)) ORDER BY seat.ordinal, seat.id)
  FROM work.council_version version JOIN work.seat seat ON seat.council_id = version.council_id
    AND seat.version = version.number
  JOIN work.seat_holder h ON h.seat_id = seat.id AND ${HELD('h', day)}
  JOIN ${SITS_IN(day)} o ON true JOIN work.person p ON p.id = o.person_id
  LEFT JOIN work.organization unit ON unit.id = seat.unit_id
  WHERE version.council_id = c.id AND ${HELD('version', day)} AND ${OF_LIVING_BODY('c', day)}), '[]')`;

/** The version of the council `c` in force on the day, or null. */
export const VERSION = (day: string): string =>
  `(SELECT json_build_object('number', version.number, 'tellers', version.tellers, 'voting', version.voting)
    FROM work.council_version version WHERE version.council_id = c.id AND ${HELD('version', day)})`;
