import { Option, SubCommand } from 'nest-commander';
import { CliCommand } from '../kernel/cli-command';

@SubCommand({
  name: 'seal',
  description: 'seals what is recorded into the log and signs its checkpoints, until it is told to stop',
})
export class RecordSealCommand extends CliCommand {
  async run(_args: string[], { newKey = false }: { newKey?: boolean }): Promise<void> {
    const { seal } = await import('../record/seal.js');
    await seal(newKey);
  }

  @Option({
    flags: '--new-key',
    description: 'goes on under the key in LOG_KEY_DIR where another one has signed',
  })
  parseNewKey(): boolean {
    return true;
  }
}
