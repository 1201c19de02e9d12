import { Option, SubCommand } from 'nest-commander';
import type { LedgerReport } from '@vinhdanh/application';
import type { ApiOptions } from '../http/open-api';
import { answer } from '../kernel/print';
import { linesOfReport } from '../ledger/report-lines';
import { ApiCommand } from './api-command';

interface ReportOptions extends ApiOptions {
  readonly body: string;
  readonly year: string;
}

@SubCommand({
  name: 'report',
  description: 'what was given in a year to what a body and all below it submitted',
})
export class LedgerReportCommand extends ApiCommand {
  async run(_args: string[], options: ReportOptions): Promise<void> {
    const caller = await this.openApi(options);
    const query = new URLSearchParams({ body: options.body, year: options.year });
    const report = await caller.get<LedgerReport>(`/api/ledger/report?${query.toString()}`);
    answer(report, options.json, () => linesOfReport(report));
  }

  @Option({ flags: '--body <body>', description: 'id of the body: ubnd-tinh-lang-son', required: true })
  parseBody(body: string): string {
    return body;
  }

  @Option({ flags: '--year <year>', description: 'calendar year of the decisions', required: true })
  parseYear(year: string): string {
    return year;
  }
}
