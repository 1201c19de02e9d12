import { chainEvents } from '@vinhdanh/record';
import { dataDirectory, readRunFile } from '../../kernel/run-file';
import { must } from '../../demo/story';
import { median, type Thing } from '../measure';

/** What the record costs a command. */
export interface WritePathFigures {
  readonly command_with_ms: number;
  readonly command_without_ms: number;
  readonly write_path_ratio: number;
  /** Salts, commitments and hashes of one event, microseconds; they are made after the command was answered. */
  readonly chain_us: number;
}

const ROUNDS = 12;
const STROKES = 15;

/** The same command with the sealer at work and with it stopped, in turn, so that a slow moment of the machine meets both. */
export async function measureWritePath(command: Thing): Promise<WritePathFigures> {
  const sealer = readRunFile(dataDirectory())?.pids.sealer;
  must(sealer !== undefined, 'no sealer runs');
  const times = { with: [] as number[], without: [] as number[] };
  try {
    for (let round = -1; round < ROUNDS; round++)
      for (const side of ['with', 'without'] as const) {
        process.kill(sealer, side === 'with' ? 'SIGCONT' : 'SIGSTOP');
        const taken = await strokes(command);
        if (round >= 0) times[side].push(...taken);
      }
  } finally {
    process.kill(sealer, 'SIGCONT');
  }
  const [busy, idle] = [median(times.with), median(times.without)];
  return {
    command_with_ms: busy,
    command_without_ms: idle,
    write_path_ratio: busy / idle,
    chain_us: chainMicroseconds(),
  };
}

async function strokes(command: Thing): Promise<readonly number[]> {
  const times = [];
  for (let done = 0; done < STROKES; done++) {
    const start = performance.now();
    await command.strike();
    times.push(performance.now() - start);
    await command.settle();
  }
  return times;
}

const CHAINED = 2_000;

function chainMicroseconds(): number {
  const thing = { kind: 'dossier', id: '5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11' };
  const bodies = Array.from({ length: CHAINED }, (_, at) => ({
    ...{ seq: at + 1, type: 'held', at: '2026-01-05T02:00:00.000Z', on: '2026-01-05' },
    by: { person: thing.id, office: 'van-phong' },
    reason: `Lý do ${at}`,
  }));
  chainEvents(thing, '', bodies);
  const start = performance.now();
  chainEvents(thing, '', bodies);
  return Math.round(((performance.now() - start) * 1000) / CHAINED);
}
