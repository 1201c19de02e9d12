import { existsSync } from 'node:fs';
import { SubCommand } from 'nest-commander';
import type { ApiOptions } from '../http/open-api';
import { ApiCommand } from './api-command';

@SubCommand({
  name: 'verify',
  arguments: '<file-or-session>',
  description: 'redoes every number of a counted session from its export alone; ends with 1 when one differs',
})
export class SessionVerifyCommand extends ApiCommand {
  async run([source = '']: string[], options: ApiOptions): Promise<void> {
    const { exportIn, verifyExport } = await import('../sessions/verify-export.js');
    const exported = existsSync(source) ? exportIn(source) : await this.exportOf(source, options);
    await verifyExport(exported, options.json);
  }

  private async exportOf(id: string, options: ApiOptions): Promise<unknown> {
    const caller = await this.openApi(options);
    return caller.get(`/api/sessions/${encodeURIComponent(id)}/export`);
  }
}
