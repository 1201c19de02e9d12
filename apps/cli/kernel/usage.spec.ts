import { CliError } from './cli-error';
import { say } from './language';
import { isAskedFor, usageErrorOf } from './usage';

const mistake = (code: string, message: string): Error => Object.assign(new Error(message), { code });

describe('a mistake in the arguments', () => {
  beforeEach(() => {
    process.env.LC_ALL = 'en_GB.UTF-8';
  });

  it.each([
    ['commander.unknownOption', "error: unknown option '--foo'", 'There is no option --foo.'],
    ['commander.unknownCommand', "error: unknown command 'foo'", 'There is no command foo.'],
    [
      'commander.missingArgument',
      "error: missing required argument 'dossier'",
      'The argument dossier is missing.',
    ],
    [
      'commander.optionMissingArgument',
      "error: option '--api <a>' argument missing",
      'The option --api <a> needs a value.',
    ],
    ['commander.excessArguments', 'error: too many arguments', 'There are arguments too many.'],
    ['commander.invalidArgument', "error: 'x' is invalid", 'The argument x cannot be used.'],
  ])('%s is one plain sentence and ends with 2', (code, message, sentence) => {
    const error = usageErrorOf(mistake(code, message));
    expect(error).toBeInstanceOf(CliError);
    expect(error).toMatchObject({ exitCode: 2, message: `${sentence} See: vinhdanh --help.` });
  });

  it('leaves other errors and requests for help alone', () => {
    const bug = new Error('bug');
    const help = mistake('commander.helpDisplayed', '(outputHelp)');
    expect(usageErrorOf(bug)).toBe(bug);
    expect(usageErrorOf(help)).toBe(help);
    expect([isAskedFor(help), isAskedFor(bug)]).toEqual([true, false]);
  });
});

describe('the language of sentences', () => {
  const both = { vi: 'Xong.', en: 'Done.' };

  it('is English where the shell is English, else Vietnamese', () => {
    expect(say(both, { LANG: 'en_US.UTF-8' })).toBe('Done.');
    expect(say(both, { LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN.UTF-8' })).toBe('Xong.');
    expect(say(both, { LANG: 'C.UTF-8' })).toBe('Xong.');
    expect(say(both, {})).toBe('Xong.');
  });
});
