import { CliCommand } from '../kernel/cli-command';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';

/** A word that only goes before another: alone it asks for nothing. */
export abstract class GroupCommand extends CliCommand {
  async run(): Promise<void> {
    const name = this.command.name();
    throw new CliError(
      say({
        vi: `Lệnh ${name} cần một lệnh con. Xem: vinhdanh ${name} --help.`,
        en: `The command ${name} needs another word. See: vinhdanh ${name} --help.`,
      }),
      EXIT_USAGE,
    );
  }
}
