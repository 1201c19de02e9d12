import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Command, Option } from 'nest-commander';
import { loadConfig, TemporalConfig } from '@vinhdanh/platform';
import { createClient } from '@vinhdanh/temporal';
import { startFloorWorker } from '../bench/floor-process';
import { judgeLimits, limitsPageOf } from '../bench/limits/limits-report';
import { runLimitsBench } from '../bench/limits/run-limits-bench';
import { judge, pageOf } from '../bench/report';
import { judgeRules, rulesPageOf } from '../bench/rules/rules-report';
import { judgeSession, sessionPageOf } from '../bench/session/session-report';
import { runSessionBench } from '../bench/session/run-session-bench';
import { runRulesBench } from '../bench/rules/run-rules-bench';
import { runBench, type BenchResult } from '../bench/run-bench';
import type { Verdict } from '../bench/verdict';
import { writeText } from '../bench/write-text';
import { ApiClient } from '../http/api-client';
import { apiAddress } from '../http/open-api';
import { CliCommand } from '../kernel/cli-command';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer, table } from '../kernel/print';
import { dataDirectory } from '../kernel/run-file';
import { plantDemo } from '../seeding/plant-demo';

interface BenchOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly page?: string;
  readonly dossiers?: number;
}

/** What was measured, with its page and where its figures go unless told. */
interface Measured {
  readonly figures: object;
  readonly verdicts: ReadonlyArray<Verdict<string>>;
  readonly page: (day: string) => string;
  readonly file: string;
  /** What is shown beside the bounded figures. */
  readonly beside: readonly string[];
}

/** As many as a large instance has open. */
const MOST_DOSSIERS = 20_000;

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
      `moved: ${result.moved} running dossiers in ${result.moving_s} s, ${result.moved_per_s}/s`,
      `by a worker that knows none of them: ${result.unknown_moving_s} s, ${result.unknown_moved_per_s}/s`,
      `floor, empty Updates: ${result.floor_per_s}/s; ratios ${result.moved_floor_ratio} and ${result.unknown_floor_ratio}`,
      `all ${result.computed}, reckoned: ${result.all_moving_s} s, not known before ${result.all_unknown_moving_s} s`,
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

function bench(what: string | undefined, { dossiers }: BenchOptions): Measured | Promise<Measured> {
  if (what === undefined) return benchStack();
  if (what === 'rules') return benchRules();
  if (what === 'limits') return benchLimits(dossiers);
  if (what === 'session') return benchSession(dossiers);
  const known = {
    vi: `Không đo được "${what}"; đo được: rules, limits, session.`,
    en: `"${what}" is not measured; rules, limits and session are.`,
  };
  throw new CliError(say(known), EXIT_USAGE);
}

@Command({
  name: 'bench',
  arguments: '[what]',
  description:
    'measures our commands against empty Updates of the same engine; "rules": decisions, eligibility and packs, without a service; "limits": a published calendar over running dossiers; "session": a council over a thousand dossiers',
})
export class BenchCommand extends CliCommand {
  async run([what]: string[], options: BenchOptions): Promise<void> {
    const { figures, verdicts, page, file, beside } = await bench(what, options);
    writeText(options.out ?? join(dataDirectory(), file), `${JSON.stringify(figures, null, 2)}\n`);
    if (options.page !== undefined) writeText(options.page, page(new Date().toISOString().slice(0, 10)));
    answer(figures, options.json, () => [
      ...table(
        verdicts.map(({ figure, value, bound, isKept }) => [
          isKept ? '✓' : '✗',
          figure,
          String(value),
          bound,
        ]),
      ),
      ...beside,
    ]);
    const missed = verdicts.filter(({ isKept }) => !isKept).map(({ figure }) => figure);
    if (missed.length > 0)
      throw new CliError(
        say({ vi: `Chưa giữ được mức: ${missed.join(', ')}.`, en: `Bounds not kept: ${missed.join(', ')}.` }),
      );
  }

  @Option({
    flags: '--out <file>',
    description: 'the figures as JSON; beside the data unless told',
  })
  parseOut(file: string): string {
    return file;
  }

  @Option({ flags: '--page <file>', description: 'the figures as a page in Markdown' })
  parsePage(file: string): string {
    return file;
  }

  @Option({
    flags: '--dossiers <number>',
    description:
      'how many dossiers "session" votes on (1049 unless told), or "limits" moves (as many as begin in a minute, 2000 at least)',
  })
  parseDossiers(number: string): number {
    const count = Number(number);
    if (Number.isInteger(count) && count >= 1 && count <= MOST_DOSSIERS) return count;
    throw new CliError(
      say({
        vi: `Số hồ sơ từ 1 đến ${MOST_DOSSIERS}.`,
        en: `The number is from 1 to ${MOST_DOSSIERS}.`,
      }),
      EXIT_USAGE,
    );
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
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
