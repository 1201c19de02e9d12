export { Clock } from './kernel/clock';
export { Refused, refused } from './kernel/refused';
export { FindCaller, type Caller, type Credentials } from './people/find-caller';
export { showMe } from './people/show-me';
export { ChangeMe } from './people/change-me';
export { OpenSession } from './people/open-session';
export { Catalogue } from './catalogue/catalogue';
export { LawBook, type AwardInLaw } from './catalogue/law-book';
export { FileShelf, LARGEST_UPLOAD } from './files/file-shelf';
export { KeepDrafts } from './drafts/keep-draft';
export { SubmitDraft } from './drafts/submit-draft';
export { commandKey, type CommandKey } from './things/command-key';
export { SendCommand, UnknownOutcome, viewOf, type ReceiptView, type Sent } from './things/send-command';
export { BeginThing, type Begun, type OnLate } from './things/begin-thing';
export { WatchedGateway } from './things/watched-gateway';
export { WaitForVersion, type ThingChanges } from './things/wait-for-version';
export { ShowCommand } from './things/show-command';
export { CareForCaps } from './caps/care-for-caps';
export { CountCaps } from './caps/count-caps';
export { ListDossiers } from './dossiers/list-dossiers';
export { ShowDossier } from './dossiers/show-dossier';
export { ExplainDossier } from './dossiers/explain-dossier';
export { RecordMoves, type ProposerView } from './dossiers/record-moves';
export { ActOnDossier, type ActOptions, type PlainAct } from './dossiers/act-on-dossier';
export { ListCouncils } from './councils/list-councils';
export { DecideOnCouncil, type DecidedCouncil } from './councils/decide-on-council';
export { ShowCouncil, type CouncilOverTime } from './councils/show-council';
export { ConveneCluster } from './sessions/convene-cluster';
export { ConveneSession } from './sessions/convene-session';
export { ShowSessions } from './sessions/show-sessions';
export { MOST_WATCHED, WatchSession } from './sessions/watch-session';
export type { SessionProgress } from './sessions/session-progress';
export { ActOnSession, type PlainSessionAct } from './sessions/act-on-session';
export { SeatPeople } from './sessions/seat-people';
export { ExportSession, type CountedSession } from './sessions/export-session';
export { RecordExport } from './tracing/record-export';
export { ShowMinutes } from './sessions/show-minutes';
export { ComposeRound } from './rounds/compose-round';
export { SigningDesk } from './rounds/signing-desk';
export {
  KeepSigningRegister,
  type EnteredCertificate,
  type EnteredSigning,
} from './rounds/keep-signing-register';
export { ShowPowers } from './rounds/show-powers';
export { ShowRounds } from './rounds/show-rounds';
export { ActOnRound, type PlainRoundAct } from './rounds/act-on-round';
export { ShowCalendar } from './calendar/show-calendar';
export { ShowLimits, type LimitsView } from './limits/show-limits';
export { ShowWork } from './my-work/show-work';
export { ReadInbox } from './inbox/read-inbox';
export { ImportLedger, type Imported } from './ledger/import-ledger';
export type { Keeper } from './ledger/keeper';
export { ForeseeCorrection } from './ledger/foresee-correction';
export { ListAwards } from './ledger/list-awards';
export { KeepersDesk } from './ledger/keepers-desk';
export { CorrectEntry, type EntryCorrection } from './ledger/correct-entry';
export { ResolveLines } from './ledger/resolve-lines';
export { BODY_COLUMNS, ShowQuarantine, type LineCandidates, type ShownLine } from './ledger/show-quarantine';
export { EnterDecided } from './ledger/enter-decided';
export { KeepLedger, type EntryDecision } from './ledger/keep-ledger';
export { awardNames, awardsInForce, knownAwards, type KnownAwards } from './ledger/known-awards';
export { ReportLedger, type LedgerReport } from './ledger/ledger-report';
export { ledgerRoots } from './ledger/reach';
export { ShowLedger } from './ledger/show-ledger';
export { NameParams } from './kernel/name-params';
export { RuleShelf, type InForce } from './rules/rule-shelf';
export { RulesUnreadable } from './rules/rules-unreadable';
export { howToRead, unreadNotice, type UnreadNotice } from './rules/advise-unread';
export { RuleWatch } from './rules/rule-watch';
export { DossierRulesDesk } from './rules/dossier-rules-desk';
export { MoveRulesDesk } from './rules/move-rules-desk';
export { bookInForce, lawInForce } from './rules/rules-in-force';
export { ActOnEnactment } from './enactments/act-on-enactment';
export type { ReorganizationRequest } from './enactments/plan-reorganization';
export { PreviewReorganization } from './enactments/preview-reorganization';
export { ProposeEnactment, type EnactmentRequest } from './enactments/propose-enactment';
export { ShowEnacted } from './enactments/show-enacted';
export { ShowEnactments } from './enactments/show-enactments';
export {
  AskEligibility,
  type AwardAnswer,
  type NamedDependent,
  type RungAnswer,
} from './eligibility/ask-eligibility';
export {
  FindCandidates,
  type AwardOverview,
  type CandidateGroup,
  type Candidates,
} from './eligibility/find-candidates';
export { KeepSubjects } from './eligibility/keep-subjects';
export { ReadFiles } from './eligibility/read-files';
export { ShowSubjects, type SubjectFileView } from './eligibility/show-subjects';
export { subjectsIn, type FindSubjects } from './rules/files-of-page';
export { RunWhatIf, type DifferingDossier, type WhatIfAnswer, type WhatIfResult } from './rules/what-if';
export { WhoEnacts } from './rules/who-enacts';
export { ProposeRuleSet, type RuleSetRequest } from './rules/propose-rule-set';
export { ShowRuleSets, type ChangeView, type RuleSetsView, type WhatIfView } from './rules/show-rule-sets';
export { ImportRatings, type ImportedRatings } from './eligibility/import-ratings';
export { CountBox, type ReportedBox } from './ballots/count-box';
export { DropEnvelope } from './ballots/drop-envelope';
export { IssuingKeys } from './ballots/issuing-keys';
export { sealingSecret } from './ballots/sealing-secret';
export { ShowSecretBallot, type SecretBallotView, type TellersView } from './ballots/show-secret-ballot';
export { TakeToken, type SignedBlindly } from './ballots/take-token';
export { closeLog, type ClosedLog, type NotClosed } from './record/close-log';
export {
  isBehind,
  LogBroken,
  LogWasClosed,
  SEALED_AT_ONCE,
  SealLog,
  type SealerMemory,
  type SealerSettings,
} from './record/seal-log';
export { successorOrigin } from './record/sealer-signer';
export { ShowLog } from './record/show-log';
export {
  CosignedLog,
  WitnessDisagrees,
  WitnessForgot,
  type AskWitness,
  type Witness,
} from './record/witness/ask-witness';
export { givenCosignature, namedSize } from './record/witness/given-cosignature';
export {
  originHash,
  WitnessLogs,
  type WitnessMemory,
  type WitnessSettings,
} from './record/witness/witness-logs';
export type { RecordFault } from './record/record-fault';
export { verifyRecord, type KeptOutside, type VerifiedRecord } from './record/verify-record';
export {
  EraseByOrder,
  type ErasedOutside,
  type FileEraser,
  type ListedErasure,
  type OrderedErasure,
} from './erasure/erase-by-order';
export { FindLeftOutside, type LeftOutside } from './erasure/left-outside';
export type { ErasureAsked, ErasureKept, ErasurePlan } from './erasure/plan-erasure';
export { AdmitEngine, type EngineRefusal, type OtherEngine } from './recovery/admit-engine';
export { AnotherEngine, type MetEngine } from './recovery/another-engine';
export { CompareOpen, type ComparedOpen } from './recovery/compare-open';
export { EngineWatch } from './recovery/engine-watch';
export { KnownEngines } from './recovery/known-engines';
export { RecoverThings } from './recovery/recover-things';
export type { Counts, Doubt, DoubtfulThing, NamedThing, Recovery, Stranger } from './recovery/recovery';
export { ListReadings, type ReadingPage } from './tracing/list-readings';
export { SearchAnomalies, type AnomalyPage } from './tracing/search-anomalies';
export { TraceDossier } from './tracing/trace-dossier';
export type { TraceView } from './tracing/trace-view';
export { AssembleArchived } from './archive/assemble-archived';
export { ArchivedFiles } from './archive/archived-files';
export { CollectThings, type DrawMinutes } from './archive/collect-things';
export { MakeArchive, type ArchiveRequest, type MadeArchive } from './archive/make-archive';
export { ShowArchives, type ArchivesView, type DueDossier, type DueView } from './archive/show-archives';
export { AssembleBundle } from './bundles/assemble-bundle';
export { MakeBundle, type BundleOptions, type MadeBundle } from './bundles/make-bundle';
export { MakeYearBundle } from './bundles/make-year-bundle';
export { SeenThings } from './bundles/seen-things';
export { ActOnFinding, type ActedOnFinding } from './findings/act-on-finding';
export { ShowFindings, type FindingView } from './findings/show-findings';
