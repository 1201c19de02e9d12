import { Option, SubCommand } from 'nest-commander';
import { CliCommand } from '../kernel/cli-command';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { closedWords, seenWords } from '../record/verified-words';
import { faultWords } from '../record/fault-words';
import { keyGiven } from '../record/key-given';
import { readKept } from '../record/read-kept';
import { verifyAdvice } from '../record/verify-advice';

interface VerifyOptions {
  readonly json?: boolean;
  readonly checkpoint?: readonly string[];
  readonly vkey?: readonly string[];
  readonly witnesses?: string;
}

@SubCommand({
  name: 'verify',
  description: 'recomputes every event, tree and signature of the record; ends with 1 when one does not hold',
})
export class RecordVerifyCommand extends CliCommand {
  async run(_args: string[], { json, checkpoint = [], vkey, witnesses }: VerifyOptions): Promise<void> {
    const kept = { witnessed: checkpoint.map(readKept), keys: vkey };
    const { verifyWhole } = await import('../record/verify-whole.js');
    const { witnessesIn } = await import('../record/witness-files.js');
    const asked = witnesses === undefined ? [] : await witnessesIn(witnesses);
    const { seen, ...verified } = await verifyWhole(kept, asked);
    const { events, checkpoints, tiles, waiting, erased, erasureOrders } = verified;
    const { cosignatures, cosignedSize, closed, faults } = verified;
    answer({ ...verified, seen }, json, () => [
      ...faults.map(faultWords),
      ...closed.map(closedWords),
      ...seen.map(seenWords),
      say({
        vi: `${cosignatures} chữ ký làm chứng đúng, mốc lớn nhất được làm chứng: ${cosignedSize}.`,
        en: `${cosignatures} cosignatures hold; the largest checkpoint that was cosigned: ${cosignedSize}.`,
      }),
      say({
        vi: `${events} sự kiện, ${tiles} ô, ${checkpoints} mốc đã ký được tính lại; ${waiting} sự kiện chờ niêm phong; ${erased} thông tin cá nhân đã xóa theo ${erasureOrders} lệnh; ${faults.length} lỗi.`,
        en: `${events} events, ${tiles} tiles, ${checkpoints} signed checkpoints recomputed; ${waiting} events wait for the seal; ${erased} personal texts erased by ${erasureOrders} orders; ${faults.length} faults.`,
      }),
    ]);
    if (faults.length > 0) throw new CliError(say(verifyAdvice(verified)));
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
    flags: '--witnesses <file>',
    description:
      'asks the witnesses of this file (an address and a verifier key on each line) what they have seen: finds a history that was rewritten under the genuine key',
  })
  parseWitnesses(file: string): string {
    return file;
  }

  @Option({
    flags: '--vkey <key>',
    description:
      'a verifier key of the log that was kept outside; may be repeated; those in the database unless told',
  })
  parseKey(key: string, keys: readonly string[] = []): readonly string[] {
    return [...keys, keyGiven(key)];
  }
}
