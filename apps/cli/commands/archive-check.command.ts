import { Option, SubCommand } from 'nest-commander';
import { CliCommand } from '../kernel/cli-command';

@SubCommand({
  name: 'check',
  arguments: '<folder>',
  description:
    'checks an archive offline: every file against its hash, the list against the files; ends with 1 for a fault',
})
export class ArchiveCheckCommand extends CliCommand {
  async run([folder = '']: string[], { json }: { json?: boolean }): Promise<void> {
    const { checkArchive } = await import('../archive/check-archive.js');
    await checkArchive(folder, json);
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}
