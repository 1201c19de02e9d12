import { Client } from 'pg';
import type { RecordedEvent } from '../../apps/cli/http/views';

/** What the record of the running stack holds of a thing, in order, read as the application role. */
export async function recordOf(kind: string, id: string): Promise<readonly RecordedEvent[]> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<RecordedEvent>(
      `SELECT seq, body, salt, seals, previous_hash AS "previousHash", hash FROM record.event
       WHERE thing_kind = $1 AND thing_id = $2 ORDER BY seq`,
      [kind, id],
    );
    return rows;
  } finally {
    await client.end();
  }
}
