import { Option } from 'nest-commander';
import type { ApiOptions } from '../http/open-api';
import type { SignedIn } from '../http/signed-in';
import { CliCommand } from '../kernel/cli-command';

/** A command that asks the API. */
export abstract class ApiCommand extends CliCommand {
  /** Signs in for reading, as the options say. */
  protected async openApi(options: ApiOptions): Promise<SignedIn> {
    const { openApi } = await import('../http/open-api.js');
    return openApi(options);
  }

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
