import { Command, Option } from 'nest-commander';
import { CliCommand } from '../kernel/cli-command';
import { keyGiven } from '../record/key-given';
import type { RecoverOptions } from '../recovery/recover-open';

@Command({
  name: 'recover',
  description: 'starts again from the record whatever is open and does not run any more in the engine',
})
export class RecoverCommand extends CliCommand {
  async run(_args: string[], options: RecoverOptions): Promise<void> {
    const { recoverOpen } = await import('../recovery/recover-open.js');
    await recoverOpen(options);
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
    flags: '--new-engine',
    description: 'lets this engine run what the record has, in the place of one that is lost and stopped',
  })
  parseNewEngine(): boolean {
    return true;
  }

  @Option({
    flags: '--checkpoint <file>',
    description: 'a checkpoint that was kept outside, which the record must hold; may be repeated',
  })
  parseCheckpoint(file: string, files: readonly string[] = []): readonly string[] {
    return [...files, file];
  }

  @Option({
    flags: '--vkey <key>',
    description: 'a verifier key of the log that was kept outside; may be repeated',
  })
  parseKey(key: string, keys: readonly string[] = []): readonly string[] {
    return [...keys, keyGiven(key)];
  }

  @Option({
    flags: '--witnesses <file>',
    description: 'asks the witnesses of this file what they have seen of the log, which the record must hold',
  })
  parseWitnesses(file: string): string {
    return file;
  }
}
