import { gunzipSync } from 'node:zlib';
import type { KeptHistory, LogContentQuery } from '@vinhdanh/persistence';
import { sha256Hex } from '@vinhdanh/platform';
import type { RecordFault } from './record-fault';
import type { SeenErasures } from './verify-erasures';

/** Histories are large: so many are in memory. */
const AT_ONCE = 50;

/**
 * Compares every stored history with the event that names it, and every such event with its history. Moments and replay
 * faults are in no event and are not compared.
 * @param most faults after which it ends
 * @param erasures what orders have taken away
 */
export async function verifyHistories(
  content: LogContentQuery,
  most: number,
  erasures: Pick<SeenErasures, 'isOrdered'>,
): Promise<readonly RecordFault[]> {
  const faults: RecordFault[] = (await content.historiesMissing(most)).map((run) => ({
    fault: 'history-missing',
    run,
  }));
  for (let after: string | null = null; faults.length < most;) {
    const kept: readonly KeptHistory[] = await content.histories(after, AT_ONCE);
    for (const history of kept) {
      if (history.body === null) faults.push({ fault: 'history-unnamed', run: history.runId });
      else if (!isAsNamed(history)) faults.push({ fault: 'history-differs', run: history.runId });
      else if ((history.content === null) !== erasures.isOrdered(history.runId))
        faults.push({
          fault: history.content === null ? 'history-erased-without-order' : 'history-erasure-undone',
          run: history.runId,
        });
    }
    after = kept.at(-1)?.runId ?? null;
    if (kept.length < AT_ONCE) break;
  }
  return faults;
}

function isAsNamed({ body, thing, id, status, events, sha256, content }: KeptHistory): boolean {
  const isNamed =
    body?.thing === thing &&
    body.id === id &&
    body.status === status &&
    body.events === events &&
    body.sha256 === sha256;
  return isNamed && (content === null || hashOf(content) === sha256);
}

/** Of what was compressed; '' where that cannot be read. */
function hashOf(content: Buffer): string {
  try {
    return sha256Hex(gunzipSync(content));
  } catch {
    return '';
  }
}
