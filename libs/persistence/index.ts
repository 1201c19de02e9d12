export { assertRecordIsAppendOnly } from './append-only';
export { createDataSource, type DataSourceSettings } from './data-source';
export { APP_ROLE, ERASER_ROLE, migrateDatabase, SEALER_ROLE, type RolePasswords } from './migrate-database';
export { PersistenceModule } from './persistence.module';
export { Repositories } from './repositories/repositories';
export type { Added, AnyEvent, RecordedEvent } from './repositories/record.repository';
export type { KeptEngine } from './repositories/engine.repository';
export type { NamedRun, StoredRun } from './repositories/history.repository';
export type { ErasableEvent, RecordedErasure } from './repositories/erasure.repository';
export type { KeptCouncil } from './repositories/council.repository';
export type { Dropped } from './repositories/ballot-box.repository';
export type { RelayedShares } from './repositories/ballot-desk.repository';
export type { WaitingThing } from './repositories/outbox.repository';
export type { MailToSend, NewNotification } from './repositories/notification.repository';
export type { CheckpointToSend } from './repositories/checkpoint-mail.repository';
export type { Recipient } from './repositories/recipient.repository';
export type { LedgerAct, LedgerImport, NewEntryStatus } from './repositories/ledger.repository';
export type { NewFact, NewSubject, StoredFact } from './repositories/subject.repository';
export type { QuarantinedLine, QuarantineFilter } from './repositories/ledger-quarantine.repository';
export type { SubjectCandidate } from './repositories/ledger-subject.repository';
export type { LeftOutDossier } from './repositories/ledger-dossier.repository';
export { grantOf } from './repositories/grant';
export type { Grant, StandingEntry } from './repositories/ledger-rows';
export { fold, type AnyFolded, type Folded, type Passage } from './read-models/fold';
export { rebuildReadModels, type Rebuilt } from './read-models/rebuild';
export { announce } from './things-channel';
export { UnitOfWork } from './unit-of-work';
export * from './queries';
export {
  SigningPowerQuery,
  type EnteredSigningRow,
  type SigningPowerRow,
} from './queries/signing-power.query';
export { checkRecordAtStart, lookAtRecord } from './log/check-at-start';
export { RecordDoesNotHold } from './log/record-does-not-hold';
export { checkpointToKeep, cosignersOf, type Cosigner } from './log/checkpoint-to-keep';
export type { SeenLog } from './log/seen-log';
export { SealerNotices, type NoticeKind, type SealerNotice } from './log/sealer-notices';
export { isAsRecorded, isBesideBody } from './log/kept-event';
export {
  LogQuery,
  openIn,
  TileMissing,
  type AnyLog,
  type RecordLog,
  type SignedCheckpoint,
} from './log/log.query';
export {
  LogRepository,
  type Sealing,
  type Stretch,
  type Unsealed,
  type UnsealedEvent,
} from './log/log.repository';
export {
  LogContentQuery,
  type KeptCosignature,
  type KeptEvent,
  type KeptHistory,
  type KeptReading,
  type LogCounts,
  type LoggedEvent,
  type PlacedEntry,
} from './log/log-content.query';
export {
  BundleQuery,
  type BundledThingName,
  type LeafOfEvent,
  type StoredFileType,
} from './log/bundle.query';
export { YearQuery, type LeafOfYear, type YearContent, type YearRange } from './log/year.query';
