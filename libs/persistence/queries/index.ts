export { actorIn, type BodyName, type HeldOffice, type KnownPerson, type Viewer } from './viewer';
export { AdministratorQuery } from './administrator.query';
export { AccountStore, SignInStore, type SignedIn } from './sign-in.store';
export { SignInAttemptStore } from './attempt.store';
export { OrganizationQuery, type KnownSuccession } from './organization.query';
export { DossierQuery, type DossierSummary, type FoundDossier } from './dossier.query';
export { RecordQuery, type ChainedDossierEvent, type NamedOffice, type ShownErasure } from './record.query';
export {
  TraceQuery,
  type DatedOffice,
  type LoggedDossierEvent,
  type NamesAsked,
  type TracedMeeting,
  type TracedNotice,
  type TraceSurroundings,
} from './trace.query';
export {
  READING_KINDS,
  ReadingStore,
  type ListedReading,
  type NewReading,
  type ReadingKind,
  type ShownReading,
} from './reading.store';
export { ArchiveQuery, type ArchiveYear } from './archive.query';
export { AnomalyQuery, type AnomalyCounts, type AnomalyFilter, type AnomalyRow } from './anomaly.query';
export { FindingQuery, type FindingRow } from './finding.query';
export { DraftStore, type StoredDraft } from './draft.store';
export { UploadStore } from './upload.store';
export { CapQuery, type CapAsked, type CapCounted } from './cap.query';
export { CouncilQuery, type CouncilView, type RegisteredHolder, type SigningOffice } from './council.query';
export { RosterQuery, type FoundCouncil, type NamedHolder, type OfferedOffice } from './roster.query';
export { SessionQuery, type FoundSession, type SessionMinutes, type SessionSummary } from './session.query';
export { RoundQuery, type FoundRound, type RoundSummary } from './round.query';
export {
  EnactmentQuery,
  type OpenMeeting,
  type EnactmentSummary,
  type FoundEnactment,
} from './enactment.query';
export { EnactedQuery, type EnactedDossier, type EnactedFilter, type EnactedWay } from './enacted.query';
export { WorkQuery, type WaitingDossier } from './work.query';
export { LimitQuery, type LimitChoice, type LimitCounts, type RunningLimit } from './limit.query';
export {
  LedgerQuery,
  type HoldingView,
  type LedgerReach,
  type StatusChange,
  type SubjectFacts,
  type SubjectSummary,
} from './ledger.query';
export { LedgerOfficeQuery, type LedgerOffice } from './ledger-office.query';
export { LedgerReportQuery, type LedgerCount } from './ledger-report.query';
export {
  SubjectQuery,
  type FactRow,
  type FileFilter,
  type FileHead,
  type FileSummary,
} from './subject.query';
export { SubjectFileQuery, type FiledProposal, type FiledSubject } from './subject-file.query';
export type { SubjectReach } from './subject-reach';
export { InboxQuery, type Notice } from './inbox.query';
export { BeginningStore } from './beginning.store';
export { ThingListener } from './thing-listener';
export { RuleSetStore, type Effect, type EffectOfSet } from './rule-set.store';
export { WhatIfQuery, type DossierFacts, type Over } from './what-if.query';
export { RuleSetLooks, type RuleSetLook } from './rule-set-looks';
