import { Command, Option } from 'nest-commander';
import type { Checkpoint } from '@vinhdanh/tlog';
import { CliCommand } from '../kernel/cli-command';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { faultWords } from '../record/fault-words';
import { readKept } from '../record/read-kept';
import { verifyWhole } from '../record/verify-whole';
import { recover } from '../recovery/recover';
import { recoveryLines } from '../recovery/recovery-lines';

interface RecoverOptions {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly checkpoint?: readonly string[];
}

@Command({
  name: 'recover',
  description: 'starts again from the record whatever is open and does not run any more in the engine',
})
export class RecoverCommand extends CliCommand {
  async run(_args: string[], { json, dryRun = false, checkpoint = [] }: RecoverOptions): Promise<void> {
    const { events } = await verified(checkpoint.map(readKept));
    const recovery = await recover({ dryRun });
    answer({ dryRun, events, ...recovery }, json, () => recoveryLines(recovery, dryRun));
    if (recovery.doubtful.length > 0)
      throw new CliError(
        say({
          vi: `${recovery.doubtful.length} việc không được khởi động lại, xem ở trên.`,
          en: `${recovery.doubtful.length} things were not started again, see above.`,
        }),
      );
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }

  @Option({ flags: '--dry-run', description: 'starts nothing and lists what would be started' })
  parseDryRun(): boolean {
    return true;
  }

  @Option({
    flags: '--checkpoint <file>',
    description: 'a checkpoint that was kept outside, which the record must hold; may be repeated',
  })
  parseCheckpoint(file: string, files: readonly string[] = []): readonly string[] {
    return [...files, file];
  }
}

/** @throws CliError where the record does not hold: nothing may be made of it */
async function verified(witnessed: readonly Checkpoint[]): Promise<{ events: number }> {
  const { events, waiting, faults } = await verifyWhole({ witnessed });
  if (faults.length === 0) return { events: events + waiting };
  throw new CliError(
    [
      ...faults.map(faultWords),
      say({
        vi: 'Nhật ký không còn nguyên vẹn: không khởi động lại gì từ đó. Xem: vinhdanh record verify.',
        en: 'The record does not hold: nothing is started from it. See: vinhdanh record verify.',
      }),
    ].join('\n'),
  );
}
