import { Stage } from '../../demo/stage';
import { must, Story } from '../../demo/story';
import type { ApiClient } from '../../http/api-client';
import { OurCommand } from '../ours';
import { measureProofs, type ProofFigures } from './proofs';
import { makeEvents, makeScratch } from './scratch';
import { measureLoad, sealBacklog, type SealingFigures } from './sealing';
import { measureWritePath, type WritePathFigures } from './write-path';

/** What the record costs. */
export type RecordBenchResult = SealingFigures & ProofFigures & WritePathFigures;

const LEAVES = 1_000_000;

/** Measures the record on the stack that the environment names, and in a database of its own on that stack's server. */
export async function runRecordBench(
  api: ApiClient,
  leaves: number | undefined,
  tell: (progress: string) => void,
): Promise<RecordBenchResult> {
  tell('a command with the sealer at work and without');
  const [command] = await OurCommand.prepare(new Stage(api, new Story(() => undefined)), 1);
  must(command !== undefined, 'nothing to measure');
  const writePath = await measureWritePath(command);
  const scratch = await makeScratch();
  try {
    const count = leaves ?? LEAVES;
    await makeEvents(scratch, 1, count, tell);
    tell(`sealing ${count} events`);
    const sealedPerSecond = await sealBacklog(scratch, count);
    await scratch.owner.query('ANALYZE record.leaf, record.tile');
    tell('writers beside a sealer');
    const load = await measureLoad(scratch);
    tell('proofs, and a verification of all');
    const proofs = await measureProofs(scratch);
    return { sealed_per_s: sealedPerSecond, ...load, ...proofs, ...writePath };
  } finally {
    await scratch.drop();
  }
}
