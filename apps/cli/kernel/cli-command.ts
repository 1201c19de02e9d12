import { CommandRunner } from 'nest-commander';
import { usageErrorOf } from './usage';

type ParserCommand = Parameters<CommandRunner['setCommand']>[0];

/** A command whose mistakes in the arguments are errors to report, instead of the parser ending the program itself. */
export abstract class CliCommand extends CommandRunner {
  override setCommand(command: ParserCommand): this {
    super.setCommand(command);
    command.exitOverride((mistake) => {
      throw usageErrorOf(mistake);
    });
    command.configureOutput({ writeErr: () => undefined }).allowExcessArguments(false);
    return this;
  }
}
