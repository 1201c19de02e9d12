import { join } from 'node:path';
import { verifyInclusion } from '@vinhdanh/tlog';
import { faultWords } from '../record/fault-words';
import { copyLog, type CopiedLog } from '../record/copy-log';
import { verifyWhole } from '../record/verify-whole';
import { must } from './story';
import { waitFor } from './wait-for';

/**
 * Every one of these events is proven to be in the log that anybody may read, which is left as files in the folder.
 * @param hashes of events, as the record has them
 * @returns the size of the log
 */
export async function proveByLog(
  address: string,
  folder: string,
  hashes: readonly string[],
): Promise<number> {
  const log = await waitFor('mọi sự kiện được niêm phong', () => sealedLog(address, folder, hashes));
  for (const hash of hashes) {
    const index = log.leaves.get(hash) ?? -1;
    const proof = await log.tree.inclusionProof(index);
    must(
      verifyInclusion(Buffer.from(hash, 'hex'), index, log.checkpoint, proof),
      `sự kiện ${index + 1} của sổ băm không chứng minh được`,
    );
  }
  return log.checkpoint.size;
}

/** The log once it has all of them. */
async function sealedLog(
  address: string,
  folder: string,
  hashes: readonly string[],
): Promise<CopiedLog | undefined> {
  const log = await copyLog(new URL('log', address).href, join(folder, 'log'));
  return log !== null && hashes.every((hash) => log.leaves.has(hash)) ? log : undefined;
}

/** The whole record is recomputed from its content. @returns how many events it has */
export const verifyWholeRecord = (): Promise<number> =>
  waitFor('mọi sự kiện được niêm phong', async () => {
    const { events, waiting, faults } = await verifyWhole();
    must(faults.length === 0, faults.map(faultWords).join(' '));
    return waiting === 0 ? events : undefined;
  });
