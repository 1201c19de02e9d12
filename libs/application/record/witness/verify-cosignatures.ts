import type { KeptCosignature, LogContentQuery, RecordLog } from '@vinhdanh/persistence';
import { readNote, readSignature, readVerifierKey } from '@vinhdanh/tlog';
import type { RecordFault } from '../record-fault';

export interface VerifiedCosignatures {
  readonly count: number;
  /** The largest tree that was cosigned. */
  readonly size: number;
  readonly faults: readonly RecordFault[];
}

const AT_ONCE = 1_000;

/**
 * Verifies every cosignature on the log's checkpoints.
 * @param trusted keys of witnesses that somebody kept outside, of which alone a cosignature counts; undefined: those that the database names
 */
export async function verifyCosignatures(
  { number }: RecordLog,
  content: LogContentQuery,
  trusted: readonly string[] | undefined,
): Promise<VerifiedCosignatures> {
  const faults: RecordFault[] = [];
  let [count, size] = [0, 0];
  for (let above = -1; ;) {
    const read = await content.cosignatures(number, above, AT_ONCE);
    for (const given of read) {
      if (!isSound(given))
        faults.push({ fault: 'cosignature-differs', size: given.size, witness: given.witness });
      else if (trusted?.includes(given.witness) ?? true) [count, size] = [count + 1, given.size];
    }
    if (read.length < AT_ONCE) return { count, size, faults };
    above = read.at(-1)?.size ?? 0;
  }
}

/** Whether the witness has signed this checkpoint. */
function isSound({ witness, line, note }: KeptCosignature): boolean {
  const verifier = readVerifierKey(witness);
  const signature = readSignature(line);
  const text = readNote(note ?? '')?.text;
  return (
    verifier?.type === 'cosignature' &&
    signature?.name === verifier.name &&
    signature.id === verifier.id &&
    text !== undefined &&
    verifier.verifies(text, signature.bytes)
  );
}
