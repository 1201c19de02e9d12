import { Command } from 'nest-commander';
import { GroupCommand } from './group-command';
import { LedgerImportCommand } from './ledger-import.command';
import { LedgerReportCommand } from './ledger-report.command';

@Command({
  name: 'ledger',
  description: 'the award ledger: import, report',
  subCommands: [LedgerImportCommand, LedgerReportCommand],
})
export class LedgerCommand extends GroupCommand {}
