import { Option, SubCommand } from 'nest-commander';
import { IMPORT_COLUMNS } from '@vinhdanh/domain';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { isId } from '../ledger/ids';
import { LedgerKeepCommand, type KeepOptions } from './ledger-keep-command';

interface ResolveOptions extends KeepOptions {
  readonly evidence: string;
  readonly set?: readonly (readonly [string, string])[];
  readonly leaveOut?: boolean;
}

@SubCommand({
  name: 'resolve',
  arguments: '<line>',
  description: 'enters a line that was set aside as a person put it right, or leaves it out for good',
})
export class LedgerResolveCommand extends LedgerKeepCommand {
  async run([id = '']: string[], { evidence, set = [], leaveOut, as, json }: ResolveOptions): Promise<void> {
    if (!isId(id) || (leaveOut && set.length > 0))
      throw usage(
        'Hãy nêu mã dòng và chỗ sửa, hoặc --leave-out.',
        'Give the id of a line with what is right, or --leave-out.',
      );
    const resolved = await this.withKeeper(as, async ({ lines, quarantine, keeper }) => {
      if (leaveOut) return lines.leaveOut(id, evidence, keeper);
      const line = await quarantine.show(keeper, id);
      return lines.enter(id, { ...line.cells, ...Object.fromEntries(set) }, evidence, keeper);
    });
    answer(resolved, json, () => [
      leaveOut
        ? say({ vi: `Đã bỏ dòng ${id}.`, en: `The line ${id} is left out.` })
        : say({ vi: `Đã ghi vào sổ: ${resolved.entry}.`, en: `Entered as ${resolved.entry}.` }),
    ]);
  }

  @Option({
    flags: '--evidence <text>',
    description: 'the paper that shows it, or why it is left out',
    required: true,
  })
  parseEvidence(text: string): string {
    return text;
  }

  @Option({
    flags: '--set <column=value>',
    description: 'what is right in a column; may be given several times',
  })
  parseSet(text: string, before: ResolveOptions['set'] = []): ResolveOptions['set'] {
    const at = text.indexOf('=');
    const column = text.slice(0, Math.max(0, at));
    if (!IMPORT_COLUMNS.some(({ id }) => id === column))
      throw usage(`Không có cột “${column}”.`, `There is no column "${column}".`);
    return [...before, [column, text.slice(at + 1)]];
  }

  @Option({ flags: '--leave-out', description: 'the line is never entered' })
  parseLeaveOut(): boolean {
    return true;
  }
}

const usage = (vi: string, en: string): CliError => new CliError(say({ vi, en }), EXIT_USAGE);
