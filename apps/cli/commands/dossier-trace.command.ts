import { SubCommand } from 'nest-commander';
import type { ApiOptions } from '../http/open-api';
import { ApiCommand } from './api-command';

@SubCommand({
  name: 'trace',
  arguments: '<dossier>',
  description: 'everything that happened to a dossier, with the check of its hash chain',
})
export class DossierTraceCommand extends ApiCommand {
  async run([wanted = '']: string[], options: ApiOptions): Promise<void> {
    const caller = await this.openApi(options);
    const { traceDossier } = await import('../dossiers/trace-dossier.js');
    await traceDossier(caller, wanted, options.json);
  }
}
