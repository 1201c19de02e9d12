import { Option, SubCommand } from 'nest-commander';
import { readVerifierKey } from '@vinhdanh/tlog';
import { CliCommand } from '../kernel/cli-command';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { faultWords } from '../record/fault-words';
import { readKept } from '../record/read-kept';
import { verifyWhole } from '../record/verify-whole';

interface VerifyOptions {
  readonly json?: boolean;
  readonly checkpoint?: readonly string[];
  readonly vkey?: readonly string[];
}

@SubCommand({
  name: 'verify',
  description: 'recomputes every event, tree and signature of the record; ends with 1 when one does not hold',
})
export class RecordVerifyCommand extends CliCommand {
  async run(_args: string[], { json, checkpoint = [], vkey }: VerifyOptions): Promise<void> {
    const witnessed = checkpoint.map(readKept);
    const verified = await verifyWhole({ witnessed, keys: vkey });
    const { events, checkpoints, tiles, waiting, erased, faults } = verified;
    answer(verified, json, () => [
      ...faults.map(faultWords),
      say({
        vi: `${events} sự kiện, ${tiles} ô, ${checkpoints} mốc đã ký được tính lại; ${waiting} sự kiện chờ niêm phong; ${erased} thông tin cá nhân đã xóa; ${faults.length} lỗi.`,
        en: `${events} events, ${tiles} tiles, ${checkpoints} signed checkpoints recomputed; ${waiting} events wait for the seal; ${erased} personal texts erased; ${faults.length} faults.`,
      }),
    ]);
    if (faults.length > 0)
      throw new CliError(
        say({
          vi: 'Nhật ký không còn nguyên vẹn. Đừng sửa tại chỗ: giữ nguyên bản này và khôi phục bản sao lưu còn nguyên vẹn.',
          en: 'The record does not hold. Do not mend it in place: keep it as it is, and restore a backup that holds.',
        }),
      );
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }

  @Option({
    flags: '--checkpoint <file>',
    description: 'a checkpoint that was kept outside: finds what was cut or rewritten whole; may be repeated',
  })
  parseCheckpoint(file: string, files: readonly string[] = []): readonly string[] {
    return [...files, file];
  }

  @Option({
    flags: '--vkey <key>',
    description:
      'a verifier key of the log that was kept outside; may be repeated; those in the database unless told',
  })
  parseKey(key: string, keys: readonly string[] = []): readonly string[] {
    if (readVerifierKey(key) === null)
      throw new CliError(
        say({ vi: `${key} không phải khóa kiểm tra.`, en: `${key} is no verifier key.` }),
        EXIT_USAGE,
      );
    return [...keys, key];
  }
}
