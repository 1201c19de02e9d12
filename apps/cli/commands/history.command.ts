import { Command, Option } from 'nest-commander';
import type { StoredRun } from '@vinhdanh/persistence';
import { CliCommand } from '../kernel/cli-command';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer, line, table } from '../kernel/print';
import { contentOf, storedRunsOf, thingNamed } from '../recovery/stored-histories';
import { withDatabase } from '../recovery/with-database';

interface HistoryOptions {
  readonly json?: boolean;
  readonly list?: boolean;
  readonly run?: string;
}

@Command({
  name: 'history',
  arguments: '<dossier>',
  description:
    "the stored history of a dossier's last run (or of session-ID, round-ID, enactment-ID) as the JSON that Temporal's replayer takes",
})
export class HistoryCommand extends CliCommand {
  async run([wanted = '']: string[], { json, list = false, run }: HistoryOptions): Promise<void> {
    await withDatabase('vinhdanh-history', async (unitOfWork) => {
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

  @Option({ flags: '--run <id>', description: 'the run of this id instead of the last one' })
  parseRun(run: string): string {
    return run.toLowerCase();
  }
}

const rowOf = ({ runId, status, closedAt, events, replayFault }: StoredRun): readonly string[] => [
  replayFault === null ? '✓' : '✗',
  runId,
  closedAt,
  status,
  String(events),
  replayFault ?? '',
];

const nothingStored = (wanted: string): CliError =>
  new CliError(
    say({
      vi: `Chưa lưu lịch sử nào của ${wanted}. Lịch sử của một lượt chạy được lưu một giờ sau khi nó kết thúc.`,
      en: `No history of ${wanted} is stored. The history of a run is stored an hour after its end.`,
    }),
    EXIT_USAGE,
  );
