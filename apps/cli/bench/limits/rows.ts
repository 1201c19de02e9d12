import type { DataSource } from 'typeorm';

/** The code of rows that are copies: no workflow runs behind them. */
const COPY = 'HS-BAN-SAO-';

async function numberOf(dataSource: DataSource, sql: string, ...values: readonly unknown[]): Promise<number> {
  const [row] = await dataSource.query<Array<{ number: number }>>(sql, [...values]);
  return row?.number ?? 0;
}

export const recordedDossiers = (dataSource: DataSource, ids: readonly string[]): Promise<number> =>
  numberOf(
    dataSource,
    'SELECT count(*)::int AS number FROM read.dossier WHERE id = ANY($1::uuid[]) AND due_at IS NOT NULL',
    ids,
  );

/** As many rows more, copied from those given: for what is only computed. */
export async function copyDossiers(
  dataSource: DataSource,
  ids: readonly string[],
  count: number,
): Promise<void> {
  if (count <= 0) return;
  await dataSource.query(
    `INSERT INTO read.dossier (id, code, seq, status, award, subject_name, search, step_id, step_kind, organization_id,
       council_id, due_at, held, submitted_at, changed_at, state)
     SELECT copy.id, '${COPY}' || copy.id, seq, status, award, subject_name, search, step_id, step_kind, organization_id,
       council_id, due_at, held, submitted_at, changed_at, jsonb_set(state, '{id}', to_jsonb(copy.id))
     FROM (SELECT gen_random_uuid() AS id, number FROM generate_series(1, $2::int) AS number) copy
     JOIN read.dossier real ON real.id = ($1::uuid[])[1 + copy.number % cardinality($1::uuid[])]`,
    [ids, count],
  );
}

export const dropCopies = (dataSource: DataSource): Promise<unknown> =>
  dataSource.query(`DELETE FROM read.dossier WHERE code LIKE '${COPY}%'`);

export async function phaseOf(dataSource: DataSource, enactment: string): Promise<string | undefined> {
  const [row] = await dataSource.query<Array<{ phase: string }>>(
    'SELECT phase FROM read.enactment WHERE id = $1',
    [enactment],
  );
  return row?.phase;
}

/** Of these dossiers, those whose limit the order moved exactly once, their read model at one with their record. */
export const movedBy = (dataSource: DataSource, enactment: string, ids: readonly string[]): Promise<number> =>
  numberOf(
    dataSource,
    `SELECT count(*)::int AS number FROM (
       SELECT e.thing_id, max(e.body->>'to') AS ends FROM record.event e
       WHERE e.thing_kind = 'dossier' AND e.thing_id = ANY($2::uuid[]) AND e.type = 'limit-moved' AND e.body->>'source' = $1
       GROUP BY e.thing_id HAVING count(*) = 1) moved
     JOIN read.dossier d ON d.id = moved.thing_id AND d.due_at = moved.ends::timestamptz`,
    enactment,
    ids,
  );
