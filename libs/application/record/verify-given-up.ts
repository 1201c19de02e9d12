import type { AnyLog, LogContentQuery } from '@vinhdanh/persistence';
import { isSameHash, type Checkpoint, type RightEdge } from '@vinhdanh/tlog';
import type { RecordFault } from './record-fault';

/** A log up to where it was closed. */
export interface ClosedEnd {
  readonly log: AnyLog;
  /** Of the tree up to there. */
  readonly edge: RightEdge;
  /** The largest tree that was signed, as the statement says; null where no statement holds. */
  readonly signed: number | null;
}

/**
 * The part of a closed log that was given up: nothing was signed beyond it, and what was kept of it outside is compared with
 * the leaves that are still there; where they are not, nobody can, and that is told.
 */
export async function verifyGivenUp(
  { log, edge, signed }: ClosedEnd,
  kept: readonly Checkpoint[],
  content: LogContentQuery,
): Promise<readonly RecordFault[]> {
  const faults: RecordFault[] = [];
  const most = Math.max(edge.size, signed ?? edge.size);
  if (signed !== null && (await content.checkpoints(log.number, signed, 1)).length > 0)
    faults.push({ fault: 'too-many', of: 'checkpoints', count: 1 });
  const beyond = kept.filter(({ size }) => size > edge.size);
  for (const { size, root } of [...beyond].sort((one, other) => one.size - other.size)) {
    if (size > most) {
      faults.push({ fault: 'witnessed-cut', size });
      continue;
    }
    const entries = await content.entries(log.number, edge.size, size - edge.size);
    const hashes = entries.flatMap(({ hash }) => (hash === null ? [] : [Buffer.from(hash, 'hex')]));
    if (hashes.length === size - edge.size && (hashes.length === 0 || entries.at(-1)?.index === size - 1))
      edge.add(hashes);
    if (edge.size !== size || !isSameHash(root, edge.head().root))
      faults.push({ fault: 'witnessed-given-up', size, log: log.origin });
  }
  return faults;
}
