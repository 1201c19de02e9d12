import { Option } from 'nest-commander';
import { CliCommand } from '../kernel/cli-command';

export interface KeepOptions {
  readonly json?: boolean;
  readonly as?: string;
}

/** A command that writes to the ledger, in somebody's office. */
export abstract class LedgerKeepCommand extends CliCommand {
  @Option({
    flags: '--as <account>',
    description: 'who acts, as administrator or award officer; the demo administrator unless told',
  })
  parseAs(account: string): string {
    return account;
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}
