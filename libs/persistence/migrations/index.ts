import type { QueryRunner } from 'typeorm';
import { chainAnew } from './chain-anew';
import { SqlMigration } from './sql-migration';

/** Makes everything of the first release. */
class FoundationMigration extends SqlMigration {
  readonly name = 'Foundation1700000000001';
  protected readonly file = '0001-foundation.sql';
}

/** Sessions and rounds know the offices of their seats and signatories. */
class MeetingOfficesMigration extends SqlMigration {
  readonly name = 'MeetingOffices1700000000002';
  protected readonly file = '0002-meeting-offices.sql';
}

/** The award ledger. */
class LedgerMigration extends SqlMigration {
  readonly name = 'Ledger1700000000003';
  protected readonly file = '0003-ledger.sql';
}

/** Decided dossiers that the ledger had from a file already. */
class LedgerDossiersMigration extends SqlMigration {
  readonly name = 'LedgerDossiers1700000000004';
  protected readonly file = '0004-ledger-dossiers.sql';
}

/** Rule sets as texts, and which is in force from when. */
class RuleSetsMigration extends SqlMigration {
  readonly name = 'RuleSets1700000000005';
  protected readonly file = '0005-rule-sets.sql';
}

/** Orders over open dossiers, and successors of bodies. */
class EnactmentsMigration extends SqlMigration {
  readonly name = 'Enactments1700000000006';
  protected readonly file = '0006-enactments.sql';
}

/** The files of those who may be proposed. */
class SubjectFilesMigration extends SqlMigration {
  readonly name = 'SubjectFiles1700000000007';
  protected readonly file = '0007-subject-files.sql';
}

/** Calendars that orders put into force, and the days to which they moved limits. */
class PublishedCalendarsMigration extends SqlMigration {
  readonly name = 'PublishedCalendars1700000000008';
  protected readonly file = '0008-published-calendars.sql';
}

/** Who has seen what a rule set would change. */
class RuleSetLooksMigration extends SqlMigration {
  readonly name = 'RuleSetLooks1700000000009';
  protected readonly file = '0009-rule-set-looks.sql';
}

/** Corrections, resolved lines and the search of the ledger. */
class LedgerCareMigration extends SqlMigration {
  readonly name = 'LedgerCare1700000000010';
  protected readonly file = '0010-ledger-care.sql';
}

/** Counts against caps. */
class CapsMigration extends SqlMigration {
  readonly name = 'Caps1700000000011';
  protected readonly file = '0011-caps.sql';
}

/** Boxes, keys and shares of secret ballots. */
class SecretBallotsMigration extends SqlMigration {
  readonly name = 'SecretBallots1700000000012';
  protected readonly file = '0012-secret-ballots.sql';
}

/** Versions of councils, and who holds their seats when. */
class CouncilsMigration extends SqlMigration {
  readonly name = 'Councils1700000000013';
  protected readonly file = '0013-councils.sql';
}

/** Who may sign in the place of whom. */
class SigningPowersMigration extends SqlMigration {
  readonly name = 'SigningPowers1700000000014';
  protected readonly file = '0014-signing-powers.sql';
}

/** Awards given posthumously. */
class PosthumousMigration extends SqlMigration {
  readonly name = 'Posthumous1700000000015';
  protected readonly file = '0015-posthumous.sql';
}

/** Who lets themselves be reminded of a vote. */
class NudgesMigration extends SqlMigration {
  readonly name = 'Nudges1700000000016';
  protected readonly file = '0016-nudges.sql';
}

/** Certificates of signatories that were taken back. */
class CertificateRevocationsMigration extends SqlMigration {
  readonly name = 'CertificateRevocations1700000000017';
  protected readonly file = '0017-certificate-revocations.sql';
}

/** Events become entries of a log. */
class RecordLogMigration extends SqlMigration {
  readonly name = 'RecordLog1700000000018';
  protected readonly file = '0018-record-log.sql';

  override async up(runner: QueryRunner): Promise<void> {
    await super.up(runner);
    await chainAnew(runner);
    await runner.query(`ALTER TABLE record.event ALTER COLUMN salt SET NOT NULL, ALTER COLUMN seals SET NOT NULL,
      ALTER COLUMN commitment SET NOT NULL,
      ADD CONSTRAINT event_thing_kind CHECK (thing_kind ~ '^[a-z-]{1,40}$'),
      ADD CONSTRAINT event_commitment CHECK (commitment ~ '^[A-Za-z0-9+/]{43}=$'),
      ADD CONSTRAINT event_hashes CHECK (hash ~ '^[0-9a-f]{64}$' AND previous_hash ~ '^([0-9a-f]{64})?$')`);
  }
}

/** Sessions know the offices of substitutes and tellers, too. */
class SessionOfficesMigration extends SqlMigration {
  readonly name = 'SessionOffices1700000000019';
  protected readonly file = '0019-session-offices.sql';
}

/** Who read what of others. */
class ReadingsMigration extends SqlMigration {
  readonly name = 'Readings1700000000020';
  protected readonly file = '0020-readings.sql';
}

/** What auditors look for across dossiers, and what they find. */
class AuditMigration extends SqlMigration {
  readonly name = 'Audit1700000000021';
  protected readonly file = '0021-audit.sql';
}

/** Receipts of accepted commands. */
class ReceiptsMigration extends SqlMigration {
  readonly name = 'Receipts1700000000022';
  protected readonly file = '0022-receipts.sql';
}

/** Cosignatures of witnesses; logs that were closed, and those that follow them. */
class WitnessesMigration extends SqlMigration {
  readonly name = 'Witnesses1700000000023';
  protected readonly file = '0023-witnesses.sql';
}

/** Of a ballot that was made void no share is kept. */
class SharesOfVoidBallotsMigration extends SqlMigration {
  readonly name = 'SharesOfVoidBallots1700000000024';
  protected readonly file = '0024-shares-of-void-ballots.sql';
}

/** Powers to sign and certificates are entered on the record, and a certificate that was taken back has a successor. */
class SigningRegisterMigration extends SqlMigration {
  readonly name = 'SigningRegister1700000000025';
  protected readonly file = '0025-signing-register.sql';
}

/** Histories of ended runs. */
class HistoriesMigration extends SqlMigration {
  readonly name = 'Histories1700000000027';
  protected readonly file = '0027-histories.sql';
}

/** Readings of files, sessions and rounds; since when anomalies are kept. */
class ReadingsOfMoreMigration extends SqlMigration {
  readonly name = 'ReadingsOfMore1700000000029';
  protected readonly file = '0029-readings-of-more.sql';
}

/** Readings as events of the record, and readings of denunciations. */
class ReadingsInTheLogMigration extends SqlMigration {
  readonly name = 'ReadingsInTheLog1700000000033';
  protected readonly file = '0033-readings-in-the-log.sql';
}

/** Mail of checkpoints. */
class CheckpointMailMigration extends SqlMigration {
  readonly name = 'CheckpointMail1700000000026';
  protected readonly file = '0026-checkpoint-mail.sql';
}

/** When the box of a ballot with an end takes nothing more. */
class EndOfABoxMigration extends SqlMigration {
  readonly name = 'EndOfABox1700000000028';
  protected readonly file = '0028-end-of-a-box.sql';
}

/** Which engine runs the things of a database. */
class EnginesMigration extends SqlMigration {
  readonly name = 'Engines1700000000030';
  protected readonly file = '0030-engines.sql';
}

/** The role that carries out orders of erasure. */
class ErasureMigration extends SqlMigration {
  readonly name = 'Erasure1700000000031';
  protected readonly file = '0031-erasure.sql';
}

/** What the sealer tells whoever looks after the house. */
class SealerNoticesMigration extends SqlMigration {
  readonly name = 'SealerNotices1700000000034';
  protected readonly file = '0034-sealer-notices.sql';
}

/** Reasons of readings may be erased. */
class ErasureOfReasonsMigration extends SqlMigration {
  readonly name = 'ErasureOfReasons1700000000035';
  protected readonly file = '0035-erasure-of-reasons.sql';
}

/** Hashes of requests may be erased. */
class ErasureOfRequestsMigration extends SqlMigration {
  readonly name = 'ErasureOfRequests1700000000036';
  protected readonly file = '0036-erasure-of-requests.sql';
}

/** Dossiers that ended are found by their year. */
class EndedDossiersMigration extends SqlMigration {
  readonly name = 'EndedDossiers1700000000037';
  protected readonly file = '0037-ended-dossiers.sql';
}

/** Holders are found by an award. */
class AwardsOfHoldersMigration extends SqlMigration {
  readonly name = 'AwardsOfHolders1700000000038';
  protected readonly file = '0038-awards-of-holders.sql';
}

/** Who keeps whose award business, for releases that cannot read the set in force. */
class NotedStandingMigration extends SqlMigration {
  readonly name = 'NotedStanding1700000000039';
  protected readonly file = '0039-noted-standing.sql';
}

/** All migrations, oldest first. */
export const MIGRATIONS = [
  FoundationMigration,
  MeetingOfficesMigration,
  LedgerMigration,
  LedgerDossiersMigration,
  RuleSetsMigration,
  EnactmentsMigration,
  SubjectFilesMigration,
  PublishedCalendarsMigration,
  RuleSetLooksMigration,
  LedgerCareMigration,
  CapsMigration,
  SecretBallotsMigration,
  CouncilsMigration,
  SigningPowersMigration,
  PosthumousMigration,
  NudgesMigration,
  CertificateRevocationsMigration,
  RecordLogMigration,
  SessionOfficesMigration,
  ReadingsMigration,
  AuditMigration,
  ReceiptsMigration,
  WitnessesMigration,
  SharesOfVoidBallotsMigration,
  SigningRegisterMigration,
  HistoriesMigration,
  CheckpointMailMigration,
  EndOfABoxMigration,
  ReadingsOfMoreMigration,
  EnginesMigration,
  ErasureMigration,
  SealerNoticesMigration,
  ReadingsInTheLogMigration,
  ErasureOfReasonsMigration,
  ErasureOfRequestsMigration,
  EndedDossiersMigration,
  AwardsOfHoldersMigration,
  NotedStandingMigration,
];
