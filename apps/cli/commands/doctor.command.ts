import { Command, Option } from 'nest-commander';
import { loadConfig, LogWitnessesConfig, RulesConfig, TemporalConfig } from '@vinhdanh/platform';
import { examineDatabase } from '../doctor/examine-database';
import { examineEngine } from '../doctor/examine-engine';
import { examineHistories } from '../doctor/examine-histories';
import { examineProcesses } from '../doctor/examine-processes';
import { examineApi, examineMail, examineTemporal } from '../doctor/examine-services';
import { examine, type Finding } from '../doctor/finding';
import { withHistories } from '../recovery/with-histories';
import { CliCommand } from '../kernel/cli-command';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer, table } from '../kernel/print';
import { dataDirectory, readRunFile, type RunFile } from '../kernel/run-file';

const START = { vi: 'Chạy npm start và xem .data/logs.', en: 'Run npm start and look at .data/logs.' };

@Command({ name: 'doctor', description: 'what runs, what is wrong, and what to do about it' })
export class DoctorCommand extends CliCommand {
  async run(_args: string[], options: { json?: boolean }): Promise<void> {
    const run = readRunFile(dataDirectory());
    if (run === null)
      throw new CliError(
        say({ vi: 'Không có gì chạy ở đây. Chạy npm start.', en: 'Nothing runs here. Run npm start.' }),
      );
    const findings = await examineAll(run);
    answer(findings, options.json, () => table(findings.map(rowOf)));
    const wrong = findings.filter(({ isWell }) => !isWell);
    if (wrong.length > 0)
      throw new CliError(
        say({
          vi: `${wrong.length} điều chưa ổn, xem ở trên.`,
          en: `${wrong.length} things are wrong, see above.`,
        }),
      );
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}

async function examineAll(run: RunFile): Promise<readonly Finding[]> {
  const engine = loadConfig(TemporalConfig, { ...process.env, TEMPORAL_ADDRESS: run.temporal });
  const { namespace, taskQueue } = engine;
  const { layers } = loadConfig(RulesConfig, process.env);
  const { quorum } = loadConfig(LogWitnessesConfig, process.env);
  const found = [
    examineProcesses(run),
    await examine('database', START, () => examineDatabase(run.database, layers, quorum)),
    await examine('temporal', START, () => examineTemporal(run.temporal, namespace, taskQueue)),
    await examine('engine', START, () => examineEngine(run.database, engine)),
    await examine('histories', START, () =>
      withHistories(engine, (histories) => examineHistories(run.database, histories, Date.now())),
    ),
    await examine('mail', START, () => examineMail(run.mail)),
    await examine('api', START, () => examineApi(run.api ?? 'http://127.0.0.1:0')),
  ];
  return found.flat();
}

const rowOf = ({ isWell, part, state, advice }: Finding): readonly string[] => [
  isWell ? '✓' : '✗',
  part,
  state,
  advice,
];
