import { Command, Option } from 'nest-commander';
import type { ArchiveOptions } from '../archive/make-archive';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { ApiCommand } from './api-command';
import { ArchiveCheckCommand } from './archive-check.command';
import { ArchiveDueCommand } from './archive-due.command';

@Command({
  name: 'archive',
  arguments: '[year]',
  description:
    'makes what a body hands over to its archive for a year: a BagIt bag of all dossiers that ended in it; check FOLDER checks one offline, due lists whose period has ended',
  subCommands: [ArchiveCheckCommand, ArchiveDueCommand],
})
export class ArchiveCommand extends ApiCommand {
  async run([year = '']: string[], options: ArchiveOptions): Promise<void> {
    if (!/^\d{4}$/.test(year))
      throw new CliError(
        say({ vi: 'Hãy nêu một năm, ví dụ 2025.', en: 'Name a year, such as 2025.' }),
        EXIT_USAGE,
      );
    const caller = await this.openApi(options);
    const { makeArchive } = await import('../archive/make-archive.js');
    await makeArchive(caller, year, options);
  }

  @Option({ flags: '--body <id>', description: 'the body; that of the acting office unless told' })
  parseBody(id: string): string {
    return id;
  }

  @Option({ flags: '--to <folder>', description: 'where to; luu-tru-BODY-YEAR unless told' })
  parseTo(folder: string): string {
    return folder;
  }

  @Option({ flags: '--fonds <code>', description: 'the code that the archive gave the fonds (mã phông)' })
  parseFonds(code: string): string {
    return code;
  }

  @Option({
    flags: '--without-lost',
    description: 'goes on without files that the store has lost; the list says which',
  })
  parseWithoutLost(): boolean {
    return true;
  }
}
