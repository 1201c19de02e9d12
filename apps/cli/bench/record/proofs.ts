import { randomInt } from 'node:crypto';
import { verifyRecord } from '@vinhdanh/application';
import { checkRecordAtStart, LogQuery, type SeenLog } from '@vinhdanh/persistence';
import { verifyInclusion } from '@vinhdanh/tlog';
import { must } from '../../demo/story';
import { median, timed } from '../measure';
import type { Scratch } from './scratch';

/** What a record of many events costs to prove, to keep and to verify. */
export interface ProofFigures {
  readonly leaves: number;
  /** Of a leaf by chance, each of a tree of its own as a request has it, what the API keeps in memory at hand; milliseconds, the middle and one in a hundred. */
  readonly proof_p50_ms: number;
  readonly proof_p99_ms: number;
  /** The same by an API that has just started. */
  readonly proof_cold_ms: number;
  readonly consistency_ms: number;
  /** What API and worker look at when they start, milliseconds. */
  readonly start_ms: number;
  /** Of an event with its indexes, and of what the log adds to it. */
  readonly event_bytes: number;
  readonly log_bytes: number;
  readonly verify_s: number;
  readonly verified_per_s: number;
}

const PROOFS = 500;

const SIZES = `SELECT pg_total_relation_size('record.event') AS event, pg_total_relation_size('record.leaf')
  + pg_total_relation_size('record.tile') + pg_total_relation_size('record.checkpoint') AS log`;

const NOTHING_SEEN: SeenLog = { recall: () => Promise.resolve(null), remember: () => Promise.resolve() };

/** Measures a log as it is. */
export async function measureProofs({ app }: Scratch): Promise<ProofFigures> {
  const query = new LogQuery(app);
  const newest = await query.newest(1);
  const size = newest?.size ?? 0;
  const head = await query.treeOf(1, size).head();
  const cold = await timed(() => new LogQuery(app).treeOf(1, size).inclusionProof(randomInt(size)));
  const times: number[] = [];
  for (let done = 0; done < PROOFS; done++) {
    const leaf = randomInt(size);
    const start = performance.now();
    const proof = await query.treeOf(1, size).inclusionProof(leaf);
    times.push(performance.now() - start);
    const [row] = await app.query<Array<{ hash: string }>>(
      'SELECT e.hash FROM record.leaf leaf JOIN record.event e ON e.position = leaf.position WHERE leaf.log = 1 AND leaf.index = $1',
      [leaf],
    );
    must(verifyInclusion(Buffer.from(row?.hash ?? '', 'hex'), leaf, head, proof), 'a proof does not hold');
  }
  times.sort((a, b) => a - b);
  const consistency = await timed(() => query.treeOf(1, size).consistencyProof(Math.floor(size / 3)));
  await checkRecordAtStart(app, NOTHING_SEEN);
  const start = await timed(() => checkRecordAtStart(app, NOTHING_SEEN));
  const [bytes = { event: 0, log: 0 }] = await app.query<Array<{ event: number; log: number }>>(SIZES);
  const verifying = await timed(async () => {
    const { faults } = await verifyRecord(app);
    must(faults.length === 0, `the record does not hold: ${JSON.stringify(faults.slice(0, 3))}`);
  });
  return {
    leaves: size,
    proof_p50_ms: median(times),
    proof_p99_ms: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
    proof_cold_ms: cold,
    consistency_ms: consistency,
    start_ms: start,
    event_bytes: Math.round(bytes.event / size),
    log_bytes: Math.round(bytes.log / size),
    verify_s: verifying / 1000,
    verified_per_s: (size * 1000) / verifying,
  };
}
