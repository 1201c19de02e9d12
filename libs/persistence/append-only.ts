import type { DataSource } from 'typeorm';

/** What nobody who runs as the application may do to a table of the record; the sealer alone adds to the log. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  event: ['UPDATE', 'DELETE', 'TRUNCATE'],
  reading: ['UPDATE', 'DELETE', 'TRUNCATE'],
  history: ['UPDATE', 'DELETE', 'TRUNCATE'],
  ...Object.fromEntries(
    ['log', 'log_key', 'log_closing', 'leaf', 'tile', 'checkpoint', 'cosignature'].map((table) => [
      table,
      ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'],
    ]),
  ),
};

/**
 * Proves at start that the role we run as cannot change the record.
 * @throws Error naming what the role may do and must not
 */
export async function assertRecordIsAppendOnly(dataSource: Pick<DataSource, 'query'>): Promise<void> {
  const wanted = Object.entries(FORBIDDEN).flatMap(([table, privileges]) =>
    privileges.map((privilege) => ({ table: `record.${table}`, privilege })),
  );
  const rows = await dataSource.query<Array<{ table: string; privilege: string }>>(
    `SELECT "table", privilege FROM jsonb_to_recordset($1::jsonb) AS wanted ("table" text, privilege text)
     WHERE has_table_privilege(current_user, "table", privilege)`,
    [JSON.stringify(wanted)],
  );
  if (rows.length > 0)
    throw new Error(
      `The database role may ${rows.map(({ table, privilege }) => `${privilege} ${table}`).join(', ')}: run as the application role.`,
    );
}
