import { readHash, readSize } from './checkpoint';
import type { Hash } from './hashes';

/** That an entry is in a log, to be verified without the log (C2SP tlog-proof). */
export interface LoggedProof {
  readonly index: number;
  readonly inclusion: readonly Hash[];
  /** The signed note of the checkpoint. */
  readonly checkpoint: string;
}

const HEADER = 'c2sp.org/tlog-proof@v1';

export const writeLoggedProof = ({ index, inclusion, checkpoint }: LoggedProof): string =>
  [
    HEADER,
    `index ${index}`,
    ...inclusion.map((hash) => Buffer.from(hash).toString('base64')),
    '',
    checkpoint,
  ].join('\n');

/** The proof as it is written; extra data is passed over. Null where it is none. */
export function readLoggedProof(text: string): LoggedProof | null {
  const parting = text.indexOf('\n\n');
  const [header, ...lines] = text.slice(0, Math.max(parting, 0)).split('\n');
  const [first = '', ...hashes] = lines[0]?.startsWith('extra ') ? lines.slice(1) : lines;
  const index = first.startsWith('index ') ? readSize(first.slice('index '.length)) : null;
  const inclusion = hashes.map(readHash);
  if (header !== HEADER || index === null || inclusion.includes(null)) return null;
  return { index, inclusion: inclusion as Hash[], checkpoint: text.slice(parting + 2) };
}
