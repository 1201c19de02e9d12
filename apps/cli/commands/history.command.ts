import { Command, Option } from 'nest-commander';
import type { NamedRun, StoredRun } from '@vinhdanh/persistence';
import { CliCommand } from '../kernel/cli-command';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer, line, table } from '../kernel/print';

/** More than anybody looks through by hand. */
const MOST_FAULTY = 1_000;

interface HistoryOptions {
  readonly json?: boolean;
  readonly list?: boolean;
  readonly faulty?: boolean;
  readonly run?: string;
}

@Command({
  name: 'history',
  arguments: '[dossier]',
  description:
    "the stored history of a dossier's last run (or of session-ID, round-ID, enactment-ID) as the JSON that Temporal's replayer takes",
})
export class HistoryCommand extends CliCommand {
  async run([wanted = '']: string[], { json, list, faulty, run }: HistoryOptions): Promise<void> {
    if (wanted === '' && !faulty) throw nothingNamed();
    const { withDatabase } = await import('../recovery/with-database.js');
    const { contentOf, storedRunsOf, thingNamed } = await import('../recovery/stored-histories.js');
    await withDatabase('vinhdanh-history', async (unitOfWork) => {
      if (faulty) {
        const runs = await unitOfWork.run(({ histories }) => histories.faulty(MOST_FAULTY));
        return answer(runs, json, () => table(runs.map(faultyRowOf)));
      }
      const thing = await thingNamed(unitOfWork, wanted);
      const runs = thing === null ? [] : await storedRunsOf(unitOfWork, thing);
      if (list) return answer(runs, json, () => table(runs.map(rowOf)));
      const chosen = run === undefined ? runs.at(-1) : runs.find(({ runId }) => runId === run);
      if (!chosen) throw nothingStored(wanted);
      line(await contentOf(unitOfWork, chosen));
    });
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }

  @Option({ flags: '--list', description: 'lists the stored runs, the oldest first' })
  parseList(): boolean {
    return true;
  }

  @Option({
    flags: '--faulty',
    description: 'lists the stored runs of all things that do not replay, the newest first',
  })
  parseFaulty(): boolean {
    return true;
  }

  @Option({ flags: '--run <id>', description: 'the run of this id instead of the last one' })
  parseRun(run: string): string {
    return run.toLowerCase();
  }
}

const faultyRowOf = ({ thingKind, thingId, runId, closedAt, replayFault }: NamedRun): readonly string[] => [
  `${thingKind}-${thingId}`,
  runId,
  closedAt,
  replayFault?.split('\n')[0] ?? '',
];

const rowOf = ({ runId, status, closedAt, events, replayFault }: StoredRun): readonly string[] => [
  replayFault === null ? '✓' : '✗',
  runId,
  closedAt,
  status,
  String(events),
  replayFault ?? '',
];

const nothingNamed = (): CliError =>
  new CliError(
    say({
      vi: 'Cho biết mã hồ sơ (hoặc session-ID, round-ID, enactment-ID), hay --faulty.',
      en: 'Name a dossier (or session-ID, round-ID, enactment-ID), or say --faulty.',
    }),
    EXIT_USAGE,
  );

const nothingStored = (wanted: string): CliError =>
  new CliError(
    say({
      vi: `Chưa lưu lịch sử nào của ${wanted}. Lịch sử của một lượt chạy được lưu một giờ sau khi nó kết thúc.`,
      en: `No history of ${wanted} is stored. The history of a run is stored an hour after its end.`,
    }),
    EXIT_USAGE,
  );
