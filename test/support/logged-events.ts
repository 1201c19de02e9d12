import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { EntityManager } from 'typeorm';
import type { EndedRun, HistoryStored } from '@vinhdanh/contracts';
import { Repositories, type AnyEvent } from '@vinhdanh/persistence';
import { sha256Hex } from '@vinhdanh/platform';

/** When everything here came about. */
const at = '2026-01-05T02:00:00.000Z';

/** Events of one new thing: enough of them for the record, which looks at their heads alone. */
const eventsOf = (id: string, count: number): AnyEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    seq: index + 1,
    type: 'held',
    at,
    on: '2026-01-05',
    by: 'system',
    reason: `${id}/${index}`,
  }));

/** Appends new things with so many events each to the record, within the transaction. @returns their ids */
export async function recordThings(
  manager: EntityManager,
  things: number,
  eventsEach = 1,
): Promise<readonly string[]> {
  const ids = Array.from({ length: things }, () => randomUUID());
  await new Repositories(manager).record.append(
    'dossier',
    ids.map((id) => ({ id, tailHash: '', events: eventsOf(id, eventsEach) })),
  );
  return ids;
}

/** Stores a history of a dossier's run, as the archivist does. */
export async function recordHistory(
  manager: EntityManager,
  replayFault: string | null = null,
): Promise<EndedRun> {
  const { histories, record } = new Repositories(manager);
  const run: EndedRun = {
    kind: 'dossier',
    id: randomUUID(),
    runId: randomUUID(),
    status: 'COMPLETED',
    startedAt: at,
    closedAt: at,
  };
  const { id, runId, kind: thing, status } = run;
  const json = JSON.stringify({ events: [{ eventId: '1', of: id }] });
  const sha256 = sha256Hex(json);
  await histories.store({ run, events: 1, replayFault, sha256, content: gzipSync(json) });
  const event: HistoryStored = {
    ...{ seq: 1, type: 'history-stored', at, on: '2026-01-05', by: 'system' },
    ...{ thing, id, status, events: 1, sha256 },
  };
  await record.append('history', [{ id: runId, tailHash: '', events: [event] }]);
  return run;
}

/** The hashes of the log's leaves in order, as the record has them. */
export async function leavesOf(
  database: Pick<EntityManager, 'query'>,
  log = 1,
): Promise<readonly Uint8Array[]> {
  const rows = await database.query<Array<{ hash: string }>>(
    `SELECT e.hash FROM record.leaf leaf JOIN record.event e ON e.position = leaf.position
     WHERE leaf.log = $1 ORDER BY leaf.index`,
    [log],
  );
  return rows.map(({ hash }) => Buffer.from(hash, 'hex'));
}
