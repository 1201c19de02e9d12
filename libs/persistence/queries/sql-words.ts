/** SQL: the day in Vietnam at which the statement runs. */
export const TODAY = `(now() AT TIME ZONE 'UTC' + interval '7 hours')::date`;

/** SQL: the day in Vietnam of the moment, which is SQL too. */
export const dayIn = (moment: string): string =>
  `((${moment})::timestamptz AT TIME ZONE 'UTC' + interval '7 hours')::date`;

/** SQL: the text without marks and case, as `searchText` makes it. */
export const folded = (text: string): string =>
  `translate(lower(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036F]', '', 'g')), 'đ', 'd')`;

/** A pattern for LIKE that finds the words anywhere; what LIKE would read in them is only text. */
export const containing = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** An instant inside JSON as it stands elsewhere: ISO 8601 in UTC, with milliseconds. */
export const instantIn = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
