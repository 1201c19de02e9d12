import { CliError, EXIT_USAGE } from './cli-error';
import { say } from './language';

/** What the parser of the command line throws: `code` names the mistake, `message` holds its words in quotes. */
interface UsageMistake {
  readonly code: string;
  readonly message: string;
}

const isMistake = (error: unknown): error is UsageMistake =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');

/** Asking for help or the version ends the program too, and is no mistake. */
const ASKED = ['commander.help', 'commander.helpDisplayed', 'commander.version'];

export const isAskedFor = (error: unknown): boolean => isMistake(error) && ASKED.includes(error.code);

/** A mistake in the arguments as one plain sentence; any other error as it is. */
export function usageErrorOf(error: unknown): unknown {
  if (!isMistake(error) || isAskedFor(error)) return error;
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  return new CliError(`${sentenceOf(error.code, word)} ${seeHelp()}`, EXIT_USAGE);
}

const seeHelp = (): string => say({ vi: 'Xem: vinhdanh --help.', en: 'See: vinhdanh --help.' });

function sentenceOf(code: string, word: string): string {
  switch (code) {
    case 'commander.unknownOption':
      return say({ vi: `Không có tùy chọn ${word}.`, en: `There is no option ${word}.` });
    case 'commander.unknownCommand':
      return say({ vi: `Không có lệnh ${word}.`, en: `There is no command ${word}.` });
    case 'commander.missingArgument':
      return say({ vi: `Thiếu tham số ${word}.`, en: `The argument ${word} is missing.` });
    case 'commander.optionMissingArgument':
      return say({ vi: `Tùy chọn ${word} cần một giá trị.`, en: `The option ${word} needs a value.` });
    case 'commander.excessArguments':
      return say({ vi: 'Có tham số thừa.', en: 'There are arguments too many.' });
    default:
      return say({ vi: `Tham số ${word} không dùng được.`, en: `The argument ${word} cannot be used.` });
  }
}
