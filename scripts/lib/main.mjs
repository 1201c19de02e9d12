import { handleSignals, isEnding } from './interrupt.mjs';
import { PlainError, say } from './report.mjs';

/**
 * Runs a script's main function, turns its outcome into an exit code, and lets an interrupt undo what it did.
 * @param interrupted the exit code after an interrupt, where that is the usual way to end the script
 */
export async function runMain(main, { interrupted } = {}) {
  handleSignals({ exitCode: interrupted });
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (isEnding()) return;
    say(error instanceof PlainError ? error.message : (error?.stack ?? String(error)));
    process.exitCode = 1;
  }
}
