import { Command } from 'nest-commander';
import { GroupCommand } from './group-command';
import { LedgerChangeCommand } from './ledger-change.command';
import { LedgerDependentsCommand } from './ledger-dependents.command';
import { LedgerImportCommand } from './ledger-import.command';
import { LedgerMergeCommand } from './ledger-merge.command';
import { LedgerReportCommand } from './ledger-report.command';

@Command({
  name: 'ledger',
  description: 'the award ledger: import, report, change, merge, dependents',
  subCommands: [
    LedgerImportCommand,
    LedgerReportCommand,
    LedgerChangeCommand,
    LedgerMergeCommand,
    LedgerDependentsCommand,
  ],
})
export class LedgerCommand extends GroupCommand {}
