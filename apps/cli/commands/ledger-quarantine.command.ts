import { SubCommand } from 'nest-commander';
import { ShowQuarantine } from '@vinhdanh/application';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { isId } from '../ledger/ids';
import { lineOfQuarantine, linesOfLine } from '../ledger/quarantine-lines';
import { withKeeper } from '../ledger/with-keeper';
import { LedgerKeepCommand, type KeepOptions } from './ledger-keep-command';

/** Most lines that one call lists. */
const MOST = 200;

@SubCommand({
  name: 'quarantine',
  arguments: '[line]',
  description: 'lines that wait for a person, with their reasons; one of them with what it might mean',
})
export class LedgerQuarantineCommand extends LedgerKeepCommand {
  async run([id]: string[], options: KeepOptions): Promise<void> {
    if (id === undefined) return this.list(options);
    if (!isId(id))
      throw new CliError(say({ vi: 'Hãy nêu mã dòng.', en: 'Give the id of a line.' }), EXIT_USAGE);
    const line = await withKeeper(options.as, ({ unitOfWork, keeper, awards }) =>
      new ShowQuarantine(unitOfWork, awards).show(keeper, id),
    );
    answer(line, options.json, () => linesOfLine(line));
  }

  private async list(options: KeepOptions): Promise<void> {
    const page = await withKeeper(options.as, ({ unitOfWork, keeper, awards }) =>
      new ShowQuarantine(unitOfWork, awards).list(keeper, { limit: MOST }),
    );
    answer(page, options.json, () => [
      say({ vi: `${page.waiting} dòng chờ xem.`, en: `${page.waiting} lines wait.` }),
      ...page.items.flatMap(lineOfQuarantine),
    ]);
  }
}
