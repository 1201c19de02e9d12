import { createDataSource } from '@vinhdanh/persistence';
import { loadConfig, OwnerDatabaseConfig } from '@vinhdanh/platform';
import { timed } from '../measure';

/** What the votes of one session cost as rows of a table. */
export interface RowPerVote {
  /** All papers at the same moment, each a transaction, until the last is committed; milliseconds. */
  readonly casting_ms: number;
  readonly tally_ms: number;
  readonly rows: number;
  readonly bytes: number;
}

const PLACE = 'bench_row_per_vote';

const TABLE = `CREATE TABLE ${PLACE}.vote (
  session_id uuid NOT NULL, line int NOT NULL, seat int NOT NULL, choice char NOT NULL,
  cast_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (session_id, line, seat))`;

const CAST = `INSERT INTO ${PLACE}.vote (session_id, line, seat, choice)
  SELECT $1, line, $2, choice FROM unnest(string_to_array($3, NULL)) WITH ORDINALITY AS paper(choice, line)`;

const TALLY = `SELECT line, count(*) FILTER (WHERE choice = 'a') AS agree, count(*) AS votes
  FROM ${PLACE}.vote WHERE session_id = $1 GROUP BY line ORDER BY line`;

const SESSION = '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11';

/**
 * The votes alone in PostgreSQL, as a hand-written system would keep them: a row for each, a transaction for each paper.
 * Nothing waits, checks, remembers or delivers: that is what such a system adds by hand.
 * @param letters a letter for each line
 */
export async function measureRowPerVote(seats: number, letters: string): Promise<RowPerVote> {
  const { url } = loadConfig(OwnerDatabaseConfig, process.env);
  const database = createDataSource({ url, applicationName: 'vinhdanh-bench', poolSize: seats });
  await database.initialize();
  try {
    await database.query(`CREATE SCHEMA ${PLACE}`);
    await database.query(TABLE);
    const cast = (seat: number): Promise<unknown> => database.query(CAST, [SESSION, seat, letters]);
    await cast(0);
    const others = Array.from({ length: seats - 1 }, (_, index) => index + 1);
    const castingMs = await timed(() => Promise.all(others.map(cast)));
    const tallyMs = await timed(() => database.query(TALLY, [SESSION]));
    const [weight] = await database.query<Array<{ rows: number; bytes: number }>>(
      `SELECT count(*)::int AS rows, pg_total_relation_size('${PLACE}.vote')::int AS bytes FROM ${PLACE}.vote`,
    );
    return { casting_ms: castingMs, tally_ms: tallyMs, rows: weight?.rows ?? 0, bytes: weight?.bytes ?? 0 };
  } finally {
    await database.query(`DROP SCHEMA IF EXISTS ${PLACE} CASCADE`);
    await database.destroy();
  }
}
