import 'reflect-metadata';
import { CommandFactory } from 'nest-commander';
import { CliModule } from './cli.module';
import { ApiProblem } from './http/api-problem';
import { CliError, EXIT_FAILED } from './kernel/cli-error';
import { say } from './kernel/language';
import { stackInSources } from './kernel/stack-in-sources';
import { isAskedFor, usageErrorOf } from './kernel/usage';

/** A `ConfigError`, known by its name: what reads settings is loaded by the commands that have some. */
const isAboutSettings = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'ConfigError';

/** The sentence for an error that a person is to understand; nothing for one that is a bug. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof CliError || error instanceof ApiProblem || isAboutSettings(error))
    return error.message;
  if (error instanceof Error && error.message === 'fetch failed')
    return say({
      vi: 'Không kết nối được với API. Chạy: vinhdanh doctor.',
      en: 'The API cannot be reached. Run: vinhdanh doctor.',
    });
  return undefined;
}

const bugWords = (bug: unknown): string =>
  bug instanceof Error ? stackInSources(bug.stack ?? bug.message) : String(bug);

function end(error: unknown): void {
  if (isAskedFor(error)) return;
  const mistake = usageErrorOf(error);
  process.stderr.write(`${sentenceOf(mistake) ?? bugWords(mistake)}\n`);
  process.exitCode = mistake instanceof CliError ? mistake.exitCode : EXIT_FAILED;
}

/** The reader of a pipe may have seen enough. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

async function main(): Promise<void> {
  if (process.argv.length === 2) process.argv.push('--help');
  process.argv[1] = 'vinhdanh';
  await CommandFactory.run(CliModule, {
    cliName: 'vinhdanh',
    logger: false,
    errorHandler: (error) => {
      throw error;
    },
    serviceErrorHandler: (error) => {
      throw error;
    },
    outputConfiguration: { writeErr: () => undefined },
  });
}

main().catch(end);
