import { Module } from '@nestjs/common';
import { BenchCommand } from './commands/bench.command';
import { ArchiveCheckCommand } from './commands/archive-check.command';
import { ArchiveDueCommand } from './commands/archive-due.command';
import { ArchiveCommand } from './commands/archive.command';
import { BundleCommand } from './commands/bundle.command';
import { DemoCommand } from './commands/demo.command';
import { DoctorCommand } from './commands/doctor.command';
import { DossierListCommand } from './commands/dossier-list.command';
import { DossierShowCommand } from './commands/dossier-show.command';
import { DossierTraceCommand } from './commands/dossier-trace.command';
import { DossierCommand } from './commands/dossier.command';
import { EligibilityCommand } from './commands/eligibility.command';
import { EraseCommand } from './commands/erase.command';
import { ExplainCommand } from './commands/explain.command';
import { PackCheckCommand } from './commands/pack-check.command';
import { PackDiffCommand } from './commands/pack-diff.command';
import { PackWhatIfCommand } from './commands/pack-what-if.command';
import { PackCommand } from './commands/pack.command';
import { LedgerChangeCommand } from './commands/ledger-change.command';
import { LedgerDependentsCommand } from './commands/ledger-dependents.command';
import { LedgerCorrectCommand } from './commands/ledger-correct.command';
import { LedgerEnterDecidedCommand } from './commands/ledger-enter-decided.command';
import { LedgerImportCommand } from './commands/ledger-import.command';
import { LedgerMergeCommand } from './commands/ledger-merge.command';
import { LedgerQuarantineCommand } from './commands/ledger-quarantine.command';
import { LedgerReportCommand } from './commands/ledger-report.command';
import { LedgerResolveCommand } from './commands/ledger-resolve.command';
import { LedgerCommand } from './commands/ledger.command';
import { RatingImportCommand } from './commands/rating-import.command';
import { RatingCommand } from './commands/rating.command';
import { RebuildCommand } from './commands/rebuild.command';
import { RecordCloseLogCommand } from './commands/record-close-log.command';
import { RecordSealCommand } from './commands/record-seal.command';
import { RecordVerifyCommand } from './commands/record-verify.command';
import { RecordCommand } from './commands/record.command';
import { HistoryCommand } from './commands/history.command';
import { RecoverCommand } from './commands/recover.command';
import { SeedCommand } from './commands/seed.command';
import { SessionShowCommand } from './commands/session-show.command';
import { SessionVerifyCommand } from './commands/session-verify.command';
import { SessionCommand } from './commands/session.command';
import { VerifyCommand } from './commands/verify.command';

@Module({
  providers: [
    SeedCommand,
    DemoCommand,
    DoctorCommand,
    BenchCommand,
    RebuildCommand,
    EraseCommand,
    BundleCommand,
    ArchiveCommand,
    ArchiveCheckCommand,
    ArchiveDueCommand,
    VerifyCommand,
    RecordCommand,
    RecordCloseLogCommand,
    RecordSealCommand,
    RecordVerifyCommand,
    RecoverCommand,
    HistoryCommand,
    PackCommand,
    PackCheckCommand,
    PackDiffCommand,
    PackWhatIfCommand,
    DossierCommand,
    DossierListCommand,
    DossierShowCommand,
    DossierTraceCommand,
    ExplainCommand,
    EligibilityCommand,
    SessionCommand,
    LedgerCommand,
    LedgerImportCommand,
    LedgerReportCommand,
    LedgerChangeCommand,
    RatingCommand,
    RatingImportCommand,
    LedgerDependentsCommand,
    LedgerMergeCommand,
    LedgerQuarantineCommand,
    LedgerResolveCommand,
    LedgerCorrectCommand,
    LedgerEnterDecidedCommand,
    SessionShowCommand,
    SessionVerifyCommand,
  ],
})
export class CliModule {}
