import { Command, Option } from 'nest-commander';
import { Clock } from '@vinhdanh/application';
import { fetchArchive } from '../archive/fetch-archive';
import { ensureFree } from '../archive/receive-archive';
import { openApi, type ApiOptions } from '../http/open-api';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { ApiCommand } from './api-command';
import { ArchiveCheckCommand } from './archive-check.command';
import { ArchiveDueCommand } from './archive-due.command';

interface ArchiveOptions extends ApiOptions {
  readonly body?: string;
  readonly to?: string;
  readonly fonds?: string;
  readonly withoutLost?: boolean;
}

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
    const caller = await openApi(options);
    const { body = caller.office?.organization.id ?? '' } = options;
    const folder = options.to ?? `luu-tru-${body}-${year}`;
    ensureFree(folder);
    const { fonds, withoutLost } = options;
    const { faults: _none, ...checked } = await fetchArchive(
      caller,
      { body, year, fonds, withoutLost },
      folder,
    );
    answer({ folder, ...checked }, options.json, () => [
      say({
        vi: `Đã ghi ${folder}: ${checked.things} hồ sơ và tập văn bản, ${checked.files} tệp, ${checked.bytes} byte; đã kiểm từng byte.`,
        en: `${folder} was written: ${checked.things} dossiers, sessions and papers, ${checked.files} files, ${checked.bytes} bytes; every byte was checked.`,
      }),
      ...(checked.lost > 0
        ? [
            say({
              vi: `Thiếu ${checked.lost} tệp mà kho đã mất; mục lục ghi rõ tệp nào.`,
              en: `${checked.lost} files are missing that the store has lost; the list says which.`,
            }),
          ]
        : []),
      ...(new Clock().today().startsWith(`${year}-`)
        ? [
            say({
              vi: `Năm ${year} chưa hết: gói này còn thiếu những hồ sơ sẽ kết thúc trong năm.`,
              en: `${year} is not over: this archive lacks what will still end in it.`,
            }),
          ]
        : []),
    ]);
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
