import { Command, Option } from 'nest-commander';
import { askPassword } from '../erasure/ask-password';
import { erasureLines } from '../erasure/erasure-lines';
import { CliCommand } from '../kernel/cli-command';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';

interface EraseOptions {
  readonly json?: boolean;
  readonly again?: boolean;
  readonly order?: string;
  readonly day?: string;
  readonly issuedBy?: string;
  readonly article?: string;
  readonly only?: readonly string[];
  readonly attachments?: boolean;
  readonly as?: string;
  readonly confirm?: string;
  readonly second?: string;
}

@Command({
  name: 'erase',
  arguments: '[dossier]',
  description:
    'lists what of a closed dossier an order of erasure takes away; with --confirm and --second it is erased, and recorded',
})
export class EraseCommand extends CliCommand {
  async run([wanted = '']: string[], options: EraseOptions): Promise<void> {
    if (options.again) return this.again(options.json);
    const { order, day, issuedBy, article, as, json } = options;
    if (!wanted || !order || !day || !issuedBy || !article || !as) throw incomplete();
    const { only: members = [], attachments = false, confirm, second } = options;
    if ((confirm === undefined) !== (second === undefined)) throw halfConfirmed();
    const { withEraser } = await import('../erasure/with-eraser.js');
    await withEraser(async (erasing) => {
      const { erasures } = erasing;
      const dossier = await erasing.dossierNamed(wanted.trim());
      const by = await erasing.administrator(as, dossier);
      const ordered = { order: { number: order, day, issuedBy, article }, by, dossier, members, attachments };
      if (confirm === undefined || second === undefined) {
        const plan = await erasures.plan(ordered);
        return answer(plan, json, () => erasureLines(plan));
      }
      const other = await erasing.secondPerson(second, await askPassword(second), dossier);
      const { event, ...carried } = await erasures.execute(ordered, other, confirm);
      const texts = event.texts.reduce((sum, { places }) => sum + places.length, 0);
      answer({ ...carried, event }, json, () => [
        say({
          vi: `Đã xóa ${texts} thông tin, ${event.histories.length} lịch sử, ${carried.files} tệp theo ${order}; động cơ quên ${carried.runs} lượt chạy. Nhật ký ghi: erasure ${carried.id}. Còn phải làm với bản sao lưu: xem hướng dẫn.`,
          en: `${texts} texts, ${event.histories.length} histories, ${carried.files} files were erased by ${order}; the engine forgets ${carried.runs} runs. The record says so: erasure ${carried.id}. For what is left to do with backups see the guide.`,
        }),
      ]);
    });
  }

  private async again(json: boolean | undefined): Promise<void> {
    const { withEraser } = await import('../erasure/with-eraser.js');
    const done = await withEraser(({ erasures }) => erasures.again());
    answer(done, json, () => [
      say({
        vi: `Đã thi hành lại ${done.orders} lệnh: xóa ${done.texts} thông tin đã trở lại, ${done.files} tệp; động cơ quên ${done.runs} lượt chạy.`,
        en: `${done.orders} orders were carried out again: ${done.texts} texts that had come back and ${done.files} files erased; the engine forgets ${done.runs} runs.`,
      }),
    ]);
  }

  @Option({ flags: '--order <number>', description: 'number of the order' })
  parseOrder(text: string): string {
    return line(text);
  }

  @Option({ flags: '--day <day>', description: 'its day: 2026-11-27' })
  parseDay(day: string): string {
    return day;
  }

  @Option({ flags: '--issued-by <body>', description: 'the body that issued it' })
  parseIssuedBy(text: string): string {
    return line(text);
  }

  @Option({ flags: '--article <article>', description: 'the article on which it rests, as it is cited' })
  parseArticle(text: string): string {
    return line(text);
  }

  @Option({
    flags: '--only <member>',
    description:
      'texts of this member alone: name, citation, note and so on; may be repeated; all unless told',
  })
  parseOnly(member: string, members: readonly string[] = []): readonly string[] {
    return [...members, member];
  }

  @Option({ flags: '--attachments', description: 'the files that were handed in, too' })
  parseAttachments(): boolean {
    return true;
  }

  @Option({ flags: '--as <account>', description: 'the administrator who carries it out' })
  parseAs(account: string): string {
    return account;
  }

  @Option({ flags: '--confirm <code>', description: 'erases what the list with this code named' })
  parseConfirm(code: string): string {
    return code.trim().toLowerCase();
  }

  @Option({
    flags: '--second <account>',
    description: 'another administrator, who confirms it with the password',
  })
  parseSecond(account: string): string {
    return account;
  }

  @Option({
    flags: '--again',
    description:
      'carries out every order of the record once more: after an older copy came back, or an outage',
  })
  parseAgain(): boolean {
    return true;
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}

const line = (text: string): string => text.normalize('NFC').trim();

const incomplete = (): CliError =>
  new CliError(
    say({
      vi: 'Cần hồ sơ, --order, --day, --issued-by, --article và --as. Xem: vinhdanh erase --help.',
      en: 'Name the dossier, --order, --day, --issued-by, --article and --as. See: vinhdanh erase --help.',
    }),
    EXIT_USAGE,
  );

const halfConfirmed = (): CliError =>
  new CliError(
    say({ vi: '--confirm và --second đi cùng nhau.', en: '--confirm and --second go together.' }),
    EXIT_USAGE,
  );
