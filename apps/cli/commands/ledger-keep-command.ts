import { Option } from 'nest-commander';
import { CliCommand } from '../kernel/cli-command';
import type { Keeping } from '../ledger/with-keeper';

export interface KeepOptions {
  readonly json?: boolean;
  readonly as?: string;
}

/** A command that writes to the ledger, in somebody's office. */
export abstract class LedgerKeepCommand extends CliCommand {
  /** Does the work in the account's office; a refusal ends the command with its sentence. */
  protected async withKeeper<T>(
    account: string | undefined,
    work: (keeping: Keeping) => Promise<T>,
  ): Promise<T> {
    const { withKeeper } = await import('../ledger/with-keeper.js');
    return withKeeper(account, work);
  }

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
