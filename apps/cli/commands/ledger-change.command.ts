import { Option, SubCommand } from 'nest-commander';
import { ENTRY_CHANGES, type EntryChange } from '@vinhdanh/domain';
import { linesOfDependents } from '../eligibility/eligibility-lines';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { isId } from '../ledger/ids';
import { LedgerKeepCommand, type KeepOptions } from './ledger-keep-command';

interface ChangeOptions extends KeepOptions {
  readonly number: string;
  readonly date: string;
  readonly body: string;
  readonly reason: string;
  readonly entry?: string;
}

/** Changes after which later awards may stand on nothing. */
const TAKES_AWAY: readonly EntryChange[] = ['cancelled', 'stripped'];

@SubCommand({
  name: 'change',
  arguments: '<entry> <change>',
  description: `records what a later decision made of an award: ${ENTRY_CHANGES.join(', ')}`,
})
export class LedgerChangeCommand extends LedgerKeepCommand {
  async run([entry = '', word = '']: string[], options: ChangeOptions): Promise<void> {
    const change = ENTRY_CHANGES.find((each) => each === word);
    const correctedBy = options.entry ?? null;
    if (!change || !isId(entry) || (correctedBy !== null && !isId(correctedBy)))
      throw new CliError(
        say({
          vi: `Hãy nêu mã mục trong sổ và một trong: ${ENTRY_CHANGES.join(', ')}.`,
          en: `Give the id of an entry and one of ${ENTRY_CHANGES.join(', ')}.`,
        }),
        EXIT_USAGE,
      );
    const { number, date, body, reason } = options;
    const dependents = await this.withKeeper(options.as, async ({ ledger, keeper, eligibility }) => {
      const decision = { entry, change, number, date, body, reason, correctedBy };
      await ledger.change(decision, keeper);
      return TAKES_AWAY.includes(change) ? eligibility.dependentsOf(entry) : [];
    });
    answer({ entry, change, dependents }, options.json, () => [
      say({ vi: `Đã ghi: ${entry}, ${change}.`, en: `Recorded: ${entry}, ${change}.` }),
      ...(TAKES_AWAY.includes(change) ? linesOfDependents(dependents) : []),
    ]);
  }

  @Option({ flags: '--number <number>', description: 'number of the decision', required: true })
  parseNumber(number: string): string {
    return number;
  }

  @Option({ flags: '--date <day>', description: 'its day: 2023-05-01', required: true })
  parseDate(day: string): string {
    return day;
  }

  @Option({ flags: '--body <body>', description: 'id of the body that decided', required: true })
  parseBody(body: string): string {
    return body;
  }

  @Option({ flags: '--reason <text>', description: 'why', required: true })
  parseReason(text: string): string {
    return text;
  }

  @Option({ flags: '--entry <entry>', description: 'the entry that stands in the place of a corrected one' })
  parseEntry(entry: string): string {
    return entry;
  }
}
