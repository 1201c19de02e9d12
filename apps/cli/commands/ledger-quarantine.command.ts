import { SubCommand } from 'nest-commander';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { isId } from '../ledger/ids';
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
    const line = await this.withKeeper(options.as, ({ quarantine, keeper }) => quarantine.show(keeper, id));
    const { linesOfLine } = await import('../ledger/quarantine-lines.js');
    answer(line, options.json, () => linesOfLine(line));
  }

  private async list(options: KeepOptions): Promise<void> {
    const page = await this.withKeeper(options.as, ({ quarantine, keeper }) =>
      quarantine.list(keeper, { limit: MOST }),
    );
    const { lineOfQuarantine } = await import('../ledger/quarantine-lines.js');
    answer(page, options.json, () => [
      say({ vi: `${page.waiting} dòng chờ xem.`, en: `${page.waiting} lines wait.` }),
      ...page.items.flatMap(lineOfQuarantine),
    ]);
  }
}
