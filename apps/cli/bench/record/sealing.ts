import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { SealLog, type SealerSettings } from '@vinhdanh/application';
import { LogQuery, Repositories, type AnyEvent } from '@vinhdanh/persistence';
import { noteSigner } from '@vinhdanh/tlog';
import { median, timed } from '../measure';
import { BENCH_KEY, BENCH_ORIGIN } from './bench-key';
import { startSealer } from './sealer-process';
import type { Scratch } from './scratch';

/** How sealing keeps up, and what writers notice of it. */
export interface SealingFigures {
  /** Events a second out of a backlog. */
  readonly sealed_per_s: number;
  /** Events a second that writers committed while the sealer was at work. */
  readonly written_per_s: number;
  /** From a commit to a checkpoint that covers it, under that load; milliseconds, the middle and the longest. */
  readonly checkpoint_p50_ms: number;
  readonly checkpoint_longest_ms: number;
  /** A commit of fifty events with the sealer at work and without, the middle; milliseconds. */
  readonly commit_with_ms: number;
  readonly commit_without_ms: number;
}

/** A sealer that forgets: its database is made for one run. */
const SETTINGS: SealerSettings = {
  origin: BENCH_ORIGIN,
  signerOf: (origin) => noteSigner(origin, BENCH_KEY),
  memory: { recall: () => Promise.resolve(null), remember: () => Promise.resolve() },
};

/** Seals all that waits. @returns events a second */
export async function sealBacklog({ sealer }: Scratch, events: number): Promise<number> {
  const log = await SealLog.takeUp(sealer, SETTINGS);
  const took = await timed(async () => {
    while ((await log.seal()) !== 0);
  });
  return (events * 1000) / took;
}

const WRITERS = 4;
const EVENTS_EACH = 50;
/** Of each writer: together somewhat more than five thousand events a second, so that so many are written. */
const PACE_MS = 37;
const SECONDS = 10;
const POLL_MS = 20;

/** Commits in the pace of the load, with the times of the commits. */
class Load {
  readonly commits: number[] = [];
  readonly committed: Array<{ readonly at: number; readonly events: number }> = [];
  private events = 0;

  constructor(private readonly scratch: Scratch) {}

  async run(seconds: number): Promise<void> {
    const end = performance.now() + seconds * 1000;
    await Promise.all(
      Array.from({ length: WRITERS }, async () => {
        while (performance.now() < end) {
          const start = performance.now();
          await this.commit();
          this.commits.push(performance.now() - start);
          await delay(Math.max(0, PACE_MS - (performance.now() - start)));
        }
      }),
    );
  }

  private async commit(): Promise<void> {
    const thing = { id: randomUUID(), tailHash: '', events: EVENTS };
    await this.scratch.app.transaction((manager) =>
      new Repositories(manager).record.append('dossier', [thing]),
    );
    this.events += EVENTS_EACH;
    this.committed.push({ at: performance.now(), events: this.events });
  }
}

const EVENTS: AnyEvent[] = Array.from({ length: EVENTS_EACH }, (_, at) => ({
  ...{ seq: at + 1, type: 'held', at: '2026-01-05T02:00:00.000Z', on: '2026-01-05', by: 'system' },
  reason: `Đo lần ${at}`,
}));

/** Writers at a pace, first without a sealer, then beside one that is a process of its own. */
export async function measureLoad(scratch: Scratch): Promise<Omit<SealingFigures, 'sealed_per_s'>> {
  const without = new Load(scratch);
  await without.run(SECONDS / 2);
  await sealBacklog(scratch, 1);
  const stop = await startSealer(scratch.sealerUrl);
  try {
    await new Load(scratch).run(1);
    await allSealed(scratch);
    const before = await sizeOf(scratch);
    const load = new Load(scratch);
    const running = load.run(SECONDS);
    const lags = await lagsOf(scratch, load, before, running);
    return {
      written_per_s: (load.commits.length * EVENTS_EACH) / SECONDS,
      checkpoint_p50_ms: median(lags),
      checkpoint_longest_ms: Math.max(...lags),
      commit_with_ms: median(load.commits),
      commit_without_ms: median(without.commits),
    };
  } finally {
    await stop();
  }
}

const sizeOf = async ({ owner }: Scratch): Promise<number> =>
  (await new LogQuery(owner).newest(1))?.size ?? 0;

async function allSealed(scratch: Scratch): Promise<void> {
  const [row] = await scratch.owner.query<Array<{ events: number }>>(
    'SELECT count(*) AS events FROM record.event',
  );
  while ((await sizeOf(scratch)) < (row?.events ?? 0)) await delay(POLL_MS);
}

/** Milliseconds from each commit until a checkpoint covers as many events as there were then. */
async function lagsOf(
  scratch: Scratch,
  load: Load,
  before: number,
  running: Promise<void>,
): Promise<number[]> {
  const lags: number[] = [];
  let isRunning = true;
  void running.then(() => (isRunning = false));
  while (isRunning || lags.length < load.committed.length) {
    const size = await sizeOf(scratch);
    const seen = performance.now();
    for (
      let next = load.committed[lags.length];
      next && size >= before + next.events;
      next = load.committed[lags.length]
    )
      lags.push(seen - next.at);
    await delay(POLL_MS);
  }
  await running;
  return lags;
}
