import { Command } from 'nest-commander';
import { GroupCommand } from './group-command';
import { LedgerChangeCommand } from './ledger-change.command';
import { LedgerCorrectCommand } from './ledger-correct.command';
import { LedgerEnterDecidedCommand } from './ledger-enter-decided.command';
import { LedgerDependentsCommand } from './ledger-dependents.command';
import { LedgerImportCommand } from './ledger-import.command';
import { LedgerMergeCommand } from './ledger-merge.command';
import { LedgerQuarantineCommand } from './ledger-quarantine.command';
import { LedgerReportCommand } from './ledger-report.command';
import { LedgerResolveCommand } from './ledger-resolve.command';

@Command({
  name: 'ledger',
  description:
    'the award ledger: import, quarantine, resolve, report, change, correct, merge, dependents, enter-decided',
  subCommands: [
    LedgerImportCommand,
    LedgerQuarantineCommand,
    LedgerResolveCommand,
    LedgerReportCommand,
    LedgerChangeCommand,
    LedgerCorrectCommand,
    LedgerMergeCommand,
    LedgerDependentsCommand,
    LedgerEnterDecidedCommand,
  ],
})
export class LedgerCommand extends GroupCommand {}
