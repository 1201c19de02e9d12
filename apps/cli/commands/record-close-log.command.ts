import { Option, SubCommand } from 'nest-commander';
import { CliCommand } from '../kernel/cli-command';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';

@SubCommand({
  name: 'close-log',
  description:
    'closes a log that does not hold, and begins another that goes on from what of it holds; both are kept (stop the sealer first)',
})
export class RecordCloseLogCommand extends CliCommand {
  async run(_args: string[], { reason, json }: { reason: string; json?: boolean }): Promise<void> {
    const { closeOpenLog } = await import('../record/close-open-log.js');
    await closeOpenLog(reason, json);
  }

  @Option({ flags: '--reason <text>', description: 'why; it stands in the signed statement', required: true })
  parseReason(text: string): string {
    const reason = text.normalize('NFC').trim();
    if (reason.length > 0 && reason.length <= LONGEST_REASON) return reason;
    throw new CliError(
      say({
        vi: `Lý do có từ 1 đến ${LONGEST_REASON} ký tự.`,
        en: `The reason has 1 to ${LONGEST_REASON} characters.`,
      }),
    );
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}

const LONGEST_REASON = 1_000;
