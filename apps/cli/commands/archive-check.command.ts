import { Option, SubCommand } from 'nest-commander';
import { checkBag } from '@vinhdanh/archive';
import { bagFaultWords } from '../archive/fault-words';
import { CliCommand } from '../kernel/cli-command';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';

@SubCommand({
  name: 'check',
  arguments: '<folder>',
  description:
    'checks an archive offline: every file against its hash, the list against the files; ends with 1 for a fault',
})
export class ArchiveCheckCommand extends CliCommand {
  async run([folder = '']: string[], { json }: { json?: boolean }): Promise<void> {
    const checked = await checkBag(folder);
    const { faults, things, files, bytes, lost } = checked;
    answer(checked, json, () => [
      ...faults.map(bagFaultWords),
      say({
        vi: `${things} hồ sơ và tập văn bản, ${files} tệp, ${bytes} byte được kiểm; ${lost} tệp mục lục ghi là đã mất; ${faults.length} lỗi.`,
        en: `${things} dossiers, sessions and papers, ${files} files, ${bytes} bytes were checked; the list says that ${lost} files are lost; ${faults.length} faults.`,
      }),
    ]);
    if (faults.length > 0)
      throw new CliError(
        say({
          vi: 'Gói không nguyên vẹn: đừng nhận. Yêu cầu nơi nộp lập lại.',
          en: 'The archive does not hold: do not accept it. Have it made anew.',
        }),
      );
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}
