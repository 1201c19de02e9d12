import { join } from 'node:path';
import { Command, Option } from 'nest-commander';
import { dayOf, toInstant } from '@vinhdanh/domain';
import { writeText } from '../bench/write-text';
import { CliCommand } from '../kernel/cli-command';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer, table } from '../kernel/print';
import { dataDirectory } from '../kernel/run-file';

interface BenchOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly page?: string;
  readonly dossiers?: number;
  readonly leaves?: number;
}

/** As many as a large instance has open. */
const MOST_DOSSIERS = 20_000;

const MOST_LEAVES = 100_000_000;

@Command({
  name: 'bench',
  arguments: '[what]',
  description:
    'measures our commands against empty Updates of the same engine; "rules": decisions, eligibility and packs, without a service; "limits": a published calendar over running dossiers; "session": a council over a thousand dossiers; "record": sealing, proofs, verification',
})
export class BenchCommand extends CliCommand {
  async run([what]: string[], options: BenchOptions): Promise<void> {
    const { bench } = await import('../bench/benches.js');
    const { figures, verdicts, page, file, beside } = await bench(what, options);
    writeText(options.out ?? join(dataDirectory(), file), `${JSON.stringify(figures, null, 2)}\n`);
    if (options.page !== undefined) writeText(options.page, page(dayOf(toInstant(Date.now()))));
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

  @Option({
    flags: '--leaves <number>',
    description: 'how many events "record" proves (a million unless told)',
  })
  parseLeaves(number: string): number {
    const count = Number(number);
    if (Number.isInteger(count) && count >= 1_000 && count <= MOST_LEAVES) return count;
    throw new CliError(
      say({ vi: `Số sự kiện từ 1000 đến ${MOST_LEAVES}.`, en: `The number is from 1000 to ${MOST_LEAVES}.` }),
      EXIT_USAGE,
    );
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}
