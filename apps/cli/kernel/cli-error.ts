/** Exit codes of the command line: 1 when what was asked did not come about, 2 when it was asked wrongly. */
export const EXIT_FAILED = 1;
export const EXIT_USAGE = 2;

/** An end of a command that a person is told in one plain sentence, without a stack. */
export class CliError extends Error {
  constructor(
    sentence: string,
    readonly exitCode: number = EXIT_FAILED,
  ) {
    super(sentence);
    this.name = 'CliError';
  }
}
