import type { DataSource } from 'typeorm';

const FORBIDDEN = ['UPDATE', 'DELETE', 'TRUNCATE'];

/**
 * Proves at start that the role we run as cannot change the record.
 * @throws Error naming what the role may do and must not
 */
export async function assertRecordIsAppendOnly(dataSource: DataSource): Promise<void> {
  const rows = await dataSource.query<Array<{ privilege: string }>>(
    `SELECT privilege FROM unnest($1::text[]) AS privilege
     WHERE has_table_privilege(current_user, 'record.event', privilege)`,
    [FORBIDDEN],
  );
  if (rows.length > 0)
    throw new Error(
      `The database role may ${rows.map(({ privilege }) => privilege).join(', ')} the record: run as the application role.`,
    );
}
