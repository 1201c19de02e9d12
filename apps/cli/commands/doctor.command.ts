import { Command, Option } from 'nest-commander';
import type { Finding } from '../doctor/finding';
import { CliCommand } from '../kernel/cli-command';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer, table } from '../kernel/print';
import { dataDirectory, readRunFile } from '../kernel/run-file';

@Command({ name: 'doctor', description: 'what runs, what is wrong, and what to do about it' })
export class DoctorCommand extends CliCommand {
  async run(_args: string[], options: { json?: boolean }): Promise<void> {
    const run = readRunFile(dataDirectory());
    if (run === null)
      throw new CliError(
        say({ vi: 'Không có gì chạy ở đây. Chạy npm start.', en: 'Nothing runs here. Run npm start.' }),
      );
    const { examineAll } = await import('../doctor/examine-all.js');
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

const rowOf = ({ isWell, part, state, advice }: Finding): readonly string[] => [
  isWell ? '✓' : '✗',
  part,
  state,
  advice,
];
