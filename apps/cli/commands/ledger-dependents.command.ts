import { SubCommand } from 'nest-commander';
import type { NamedDependent } from '@vinhdanh/application';
import { linesOfDependents } from '../eligibility/eligibility-lines';
import type { ApiOptions } from '../http/open-api';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { isId } from '../ledger/ids';
import { ApiCommand } from './api-command';

@SubCommand({
  name: 'dependents',
  arguments: '<entry>',
  description: 'later awards that stood on an award: what to look at when it is cancelled',
})
export class LedgerDependentsCommand extends ApiCommand {
  async run([entry = '']: string[], options: ApiOptions): Promise<void> {
    if (!isId(entry))
      throw new CliError(say({ vi: 'Hãy nêu mã mục trong sổ.', en: 'Give the id of an entry.' }), EXIT_USAGE);
    const caller = await this.openApi(options);
    const found = await caller.get<readonly NamedDependent[]>(`/api/ledger/entries/${entry}/dependents`);
    answer(found, options.json, () => linesOfDependents(found));
  }
}
