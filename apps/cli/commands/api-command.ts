import { Option } from 'nest-commander';
import { CliCommand } from '../kernel/cli-command';

/** A command that asks the API. */
export abstract class ApiCommand extends CliCommand {
  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }

  @Option({
    flags: '--api <address>',
    description: 'address of the API; what runs in this clone unless told',
  })
  parseApi(address: string): string {
    return address;
  }

  @Option({ flags: '--token <token>', description: 'bearer token; VINHDANH_TOKEN unless told' })
  parseToken(token: string): string {
    return token;
  }

  @Option({ flags: '--as <account>', description: 'demo account that asks; the auditor unless told' })
  parseAs(account: string): string {
    return account;
  }
}
