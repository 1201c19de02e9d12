import { randomUUID } from 'node:crypto';
import { loadConfig, TemporalConfig } from '@vinhdanh/platform';
import { createClient } from '@vinhdanh/temporal';
import { ApiClient } from '../http/api-client';
import { apiAddress } from '../http/open-api';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { plantDemo } from '../seeding/plant-demo';
import { startFloorWorker } from './floor-process';
import { judgeLimits, limitsPageOf } from './limits/limits-report';
import { runLimitsBench } from './limits/run-limits-bench';
import { judge, pageOf } from './report';
import { judgeRules, rulesPageOf } from './rules/rules-report';
import { judgeRecord, recordPageOf } from './record/record-report';
import { runRecordBench } from './record/run-record-bench';
import { runRulesBench } from './rules/run-rules-bench';
import { runBench, type BenchResult } from './run-bench';
import { runSessionBench } from './session/run-session-bench';
import { judgeSession, sessionPageOf } from './session/session-report';
import type { Verdict } from './verdict';

/** What was measured, with its page and where its figures go unless told. */
interface Measured {
  readonly figures: object;
  readonly verdicts: ReadonlyArray<Verdict<string>>;
  readonly page: (day: string) => string;
  readonly file: string;
  /** What is shown beside the bounded figures. */
  readonly beside: readonly string[];
}

const tell = (progress: string): void => void process.stderr.write(`   ${progress}\n`);

async function benchStack(): Promise<Measured> {
  await plantDemo();
  const result = await measure(tell);
  return {
    figures: result,
    verdicts: judge(result),
    page: (day) => pageOf(result, day),
    file: 'bench.json',
    beside: [
      `floor: p50 ${result.floor_p50_ms} ms, ${result.floor_per_s}/s`,
      `ours:  p50 ${result.ours_p50_ms} ms, ${result.ours_per_s}/s`,
    ],
  };
}

function benchRules(): Measured {
  const result = runRulesBench(tell);
  const page = (day: string): string => rulesPageOf(result, day);
  return { figures: result, verdicts: judgeRules(result), page, file: 'bench-rules.json', beside: [] };
}

async function benchLimits(dossiers: number | undefined): Promise<Measured> {
  const result = await runLimitsBench(tell, dossiers);
  return {
    figures: result,
    verdicts: judgeLimits(result),
    page: (day) => limitsPageOf(result, day),
    file: 'bench-limits.json',
    beside: [
      `computed: ${result.computed} limits in ${result.computing_s} s, ${result.would_move} move`,
      `a typical change moved ${result.typical_moved} of ${result.running} running: ${result.typical_moving_s} s`,
      `the hardest moved all of them: ${result.moving_s} s, ${result.moved_per_s}/s`,
      `by a worker that knows none of them: ${result.unknown_moving_s} s, ${result.unknown_moved_per_s}/s`,
      `floor, empty Updates: ${result.floor_per_s}/s; ratios ${result.moved_floor_ratio} and ${result.unknown_floor_ratio}`,
      `of ${result.computed}: ${result.all_typical_s} s; all moved ${result.all_moving_s} s, not known before ${result.all_unknown_moving_s} s`,
    ],
  };
}

async function benchSession(dossiers: number | undefined): Promise<Measured> {
  await plantDemo();
  const result = await runSessionBench(new ApiClient(apiAddress(undefined)), dossiers, tell);
  return {
    figures: result,
    verdicts: judgeSession(result),
    page: (day) => sessionPageOf(result, day),
    file: 'bench-session.json',
    beside: Object.entries(result).map(([figure, value]) => `${figure}: ${value}`),
  };
}

async function benchRecord(leaves: number | undefined): Promise<Measured> {
  await plantDemo();
  const result = await runRecordBench(new ApiClient(apiAddress(undefined)), leaves, tell);
  return {
    figures: result,
    verdicts: judgeRecord(result),
    page: (day) => recordPageOf(result, day),
    file: 'bench-record.json',
    beside: Object.entries(result).map(([figure, value]) => `${figure}: ${value}`),
  };
}

/**
 * Measures what is named; nothing: the stack.
 * @param counts dossiers of a session or of limits, leaves of the record; each has its own number unless told
 */
export function bench(
  what: string | undefined,
  { dossiers, leaves }: { readonly dossiers?: number; readonly leaves?: number },
): Measured | Promise<Measured> {
  if (what === undefined) return benchStack();
  if (what === 'rules') return benchRules();
  if (what === 'limits') return benchLimits(dossiers);
  if (what === 'session') return benchSession(dossiers);
  if (what === 'record') return benchRecord(leaves);
  const known = {
    vi: `Không đo được "${what}"; đo được: rules, limits, session, record.`,
    en: `"${what}" is not measured; rules, limits, session and record are.`,
  };
  throw new CliError(say(known), EXIT_USAGE);
}

async function measure(tell: (progress: string) => void): Promise<BenchResult> {
  const { address, namespace } = loadConfig(TemporalConfig, process.env);
  const floorQueue = `floor-${randomUUID()}`;
  const engine = createClient({ address, namespace, taskQueue: floorQueue });
  const stopFloor = await startFloorWorker(address, namespace, floorQueue);
  try {
    return await runBench(new ApiClient(apiAddress(undefined)), engine, floorQueue, tell);
  } finally {
    await stopFloor();
    await engine.connection.close();
  }
}
