import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Command, Option } from 'nest-commander';
import { loadConfig, TemporalConfig } from '@vinhdanh/platform';
import { createClient } from '@vinhdanh/temporal';
import { startFloorWorker } from '../bench/floor-process';
import { judge, pageOf } from '../bench/report';
import { runBench, type BenchResult } from '../bench/run-bench';
import { ApiClient } from '../http/api-client';
import { apiAddress } from '../http/open-api';
import { CliCommand } from '../kernel/cli-command';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer, table } from '../kernel/print';
import { dataDirectory } from '../kernel/run-file';
import { plantDemo } from '../seeding/plant-demo';

interface BenchOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly page?: string;
}

@Command({ name: 'bench', description: 'measures our commands against empty Updates of the same engine' })
export class BenchCommand extends CliCommand {
  async run(_args: string[], options: BenchOptions): Promise<void> {
    await plantDemo();
    const result = await measure((progress) => process.stderr.write(`   ${progress}\n`));
    write(options.out ?? join(dataDirectory(), 'bench.json'), `${JSON.stringify(result, null, 2)}\n`);
    if (options.page !== undefined)
      write(options.page, pageOf(result, new Date().toISOString().slice(0, 10)));
    const verdicts = judge(result);
    answer(result, options.json, () => [
      ...table(
        verdicts.map(({ figure, value, bound, isKept }) => [
          isKept ? '✓' : '✗',
          figure,
          String(value),
          bound,
        ]),
      ),
      `floor: p50 ${result.floor_p50_ms} ms, ${result.floor_per_s}/s`,
      `ours:  p50 ${result.ours_p50_ms} ms, ${result.ours_per_s}/s`,
    ]);
    const missed = verdicts.filter(({ isKept }) => !isKept).map(({ figure }) => figure);
    if (missed.length > 0)
      throw new CliError(
        say({ vi: `Chưa giữ được mức: ${missed.join(', ')}.`, en: `Bounds not kept: ${missed.join(', ')}.` }),
      );
  }

  @Option({
    flags: '--out <file>',
    description: 'the figures as JSON; bench.json beside the data unless told',
  })
  parseOut(file: string): string {
    return file;
  }

  @Option({ flags: '--page <file>', description: 'the figures as a page in Markdown' })
  parsePage(file: string): string {
    return file;
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

function write(file: string, text: string): void {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, text);
}
