import { Option, SubCommand } from 'nest-commander';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { isId } from '../ledger/ids';
import { LedgerKeepCommand, type KeepOptions } from './ledger-keep-command';

@SubCommand({
  name: 'merge',
  arguments: '<kept> <merged>',
  description: 'records that two subjects are one, with the evidence for it',
})
export class LedgerMergeCommand extends LedgerKeepCommand {
  async run([kept = '', merged = '']: string[], options: KeepOptions & { evidence: string }): Promise<void> {
    if (!isId(kept) || !isId(merged))
      throw new CliError(
        say({ vi: 'Hãy nêu mã của hai đối tượng.', en: 'Give the ids of two subjects.' }),
        EXIT_USAGE,
      );
    await this.withKeeper(options.as, ({ ledger, keeper }) =>
      ledger.merge(kept, merged, options.evidence, keeper),
    );
    answer({ kept, merged }, options.json, () => [
      say({ vi: `Đã gộp ${merged} vào ${kept}.`, en: `${merged} is ${kept} from now on.` }),
    ]);
  }

  @Option({ flags: '--evidence <text>', description: 'why the two are one', required: true })
  parseEvidence(text: string): string {
    return text;
  }
}
