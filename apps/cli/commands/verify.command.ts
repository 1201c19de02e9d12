import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Command } from 'nest-commander';
import { CliCommand } from '../kernel/cli-command';
import { say } from '../kernel/language';

/** The package that others run as `vinhdanh-verify`: it knows nothing of us, and neither do we of it. */
const VERIFIER = join(__dirname, '../../../verifier/verify.mjs');

@Command({
  name: 'verify',
  arguments: '[bundle...]',
  description:
    'verifies an evidence bundle offline, by the independent package vinhdanh-verify (verify --help)',
})
export class VerifyCommand extends CliCommand {
  override setCommand(command: Parameters<CliCommand['setCommand']>[0]): this {
    super.setCommand(command);
    command.allowUnknownOption(true).helpOption(false);
    return this;
  }

  async run(args: string[]): Promise<void> {
    const language = say({ vi: 'vi', en: 'en' });
    const { status } = spawnSync(process.execPath, [VERIFIER, '--lang', language, ...args], {
      stdio: 'inherit',
    });
    process.exitCode = status ?? 1;
  }
}
