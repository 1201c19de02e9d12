import {
  Global,
  Module,
  type OnApplicationShutdown,
  type OnModuleInit,
  Inject,
  type Provider,
} from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import {
  ActOnEnactment,
  ActOnSession,
  AskEligibility,
  awardNames,
  awardsInForce,
  BeginThing,
  bookInForce,
  Catalogue,
  ChangeMe,
  Clock,
  EngineWatch,
  FileShelf,
  FindCaller,
  FindCandidates,
  IssuingKeys,
  KeepDrafts,
  KeepSubjects,
  LawBook,
  lawInForce,
  NameParams,
  OpenSession,
  PreviewReorganization,
  ProposeEnactment,
  ReadFiles,
  ReadInbox,
  RuleShelf,
  RuleWatch,
  SendCommand,
  ShowCalendar,
  ShowCommand,
  ShowEnacted,
  ShowEnactments,
  ShowLimits,
  ShowSessions,
  SeatPeople,
  ExportSession,
  ShowMinutes,
  ShowSubjects,
  ShowWork,
  SubmitDraft,
  WaitForVersion,
  WatchedGateway,
  WatchSession,
  WhoEnacts,
  type OnLate,
} from '@vinhdanh/application';
import { DrawingDesk } from '@vinhdanh/documents';
import { LocalFileStore } from '@vinhdanh/files';
import {
  AccountStore,
  CapQuery,
  CouncilQuery,
  DossierQuery,
  DraftStore,
  EnactedQuery,
  EnactmentQuery,
  InboxQuery,
  LedgerQuery,
  LimitQuery,
  OrganizationQuery,
  ReadingStore,
  RecordQuery,
  RosterQuery,
  RoundQuery,
  RuleSetLooks,
  SessionQuery,
  SignInAttemptStore,
  SigningPowerQuery,
  SignInStore,
  SubjectFileQuery,
  SubjectQuery,
  ThingListener,
  UnitOfWork,
  UploadStore,
  WhatIfQuery,
  WorkQuery,
} from '@vinhdanh/persistence';
import { DatabaseConfig, FilesConfig } from '@vinhdanh/platform';
import { ARCHIVES } from './archive/archive.providers';
import { AUDIT } from './audit/audit.providers';
import { SECRET_BALLOTS } from './ballots/ballots.providers';
import { COUNCILS } from './councils/councils.providers';
import { DOSSIERS } from './dossiers/dossiers.providers';
import { WATCHED_ENGINE } from './health/engine.providers';
import { LOG } from './log/log.providers';
import { ledger } from './ledger/ledger.providers';
import { made } from './made';
import { SIGNING_ROUNDS } from './rounds/rounds.providers';
import { RULE_SETS } from './rule-sets/rule-sets.providers';

const RULE_BOOK = Symbol('rule book');
const KNOWN_AWARDS = Symbol('known awards');
const AWARD_NAMES = Symbol('award names');
const LAW = Symbol('law');
const ON_LATE = Symbol('on late');

const QUERIES = [
  OrganizationQuery,
  SigningPowerQuery,
  DossierQuery,
  RecordQuery,
  UploadStore,
  CapQuery,
  CouncilQuery,
  SessionQuery,
  RoundQuery,
  RuleSetLooks,
  WhatIfQuery,
  EnactedQuery,
  EnactmentQuery,
  WorkQuery,
  LimitQuery,
  InboxQuery,
  SubjectQuery,
  SubjectFileQuery,
  AccountStore,
  SignInAttemptStore,
].map((query) => made(query, DataSource));

/** A workflow that did not begin at once is begun by the worker's relay: worth a line, no more. */
const onLate =
  (logger: PinoLogger): OnLate =>
  (thing, id, err) =>
    logger.warn({ thing, id, err }, 'begins later');

const PROVIDERS: Provider[] = [
  ...QUERIES,
  {
    provide: RULE_BOOK,
    useFactory: bookInForce,
    inject: [RuleShelf],
  },
  { provide: LAW, useFactory: lawInForce, inject: [RuleShelf] },
  { provide: KNOWN_AWARDS, useFactory: awardsInForce, inject: [RuleShelf] },
  { provide: AWARD_NAMES, useFactory: awardNames, inject: [RuleShelf] },
  { provide: ON_LATE, useFactory: onLate, inject: [PinoLogger] },
  { provide: SignInStore, useFactory: (source: DataSource) => new SignInStore(source), inject: [DataSource] },
  {
    provide: DraftStore,
    useFactory: (source: DataSource) => new DraftStore(source.manager),
    inject: [DataSource],
  },
  {
    provide: ThingListener,
    useFactory: ({ url }: DatabaseConfig) => new ThingListener(url),
    inject: [DatabaseConfig],
  },
  {
    provide: LocalFileStore,
    useFactory: ({ directory }: FilesConfig) => new LocalFileStore(directory),
    inject: [FilesConfig],
  },
  made(Clock),
  made(FindCaller, SignInStore, Clock),
  made(OpenSession, AccountStore, SignInAttemptStore, SignInStore, FindCaller, Clock),
  made(ChangeMe, SignInStore, AccountStore),
  ...RULE_SETS,
  made(NameParams, OrganizationQuery, RosterQuery, RuleShelf),
  made(Catalogue, RuleShelf, OrganizationQuery, Clock),
  made(LawBook, LAW, Clock),
  made(FileShelf, LocalFileStore, UploadStore, ReadingStore, Clock),
  made(ReadFiles, SubjectFileQuery, RuleShelf),
  made(ShowSubjects, SubjectQuery, LedgerQuery, AWARD_NAMES, RULE_BOOK, Clock),
  made(AskEligibility, SubjectQuery, ReadFiles, RuleShelf, Clock),
  made(FindCandidates, SubjectQuery, ReadFiles, RuleShelf, Clock),
  made(KeepSubjects, UnitOfWork, SubjectQuery, RULE_BOOK, Clock),
  made(KeepDrafts, RuleShelf, AWARD_NAMES, DraftStore, FileShelf, ShowSubjects, Clock),
  made(BeginThing, UnitOfWork, WatchedGateway, Clock, ON_LATE),
  made(SubmitDraft, RuleShelf, Catalogue, FileShelf, ShowSubjects, AskEligibility, BeginThing, Clock),
  made(SendCommand, WatchedGateway, UnitOfWork),
  made(WaitForVersion, ThingListener),
  made(ShowCommand, DossierQuery, SessionQuery, RoundQuery, EnactmentQuery, SendCommand),
  ...WATCHED_ENGINE,
  ...DOSSIERS,
  ...AUDIT,
  ...COUNCILS,
  made(
    ShowSessions,
    SessionQuery,
    OrganizationQuery,
    RecordQuery,
    AWARD_NAMES,
    ReadingStore,
    WaitForVersion,
    Clock,
  ),
  made(ActOnSession, SessionQuery, OrganizationQuery, CouncilQuery, SendCommand, IssuingKeys, Clock),
  ...SECRET_BALLOTS,
  ...SIGNING_ROUNDS,
  made(SeatPeople, SessionQuery, CouncilQuery, ActOnSession, AccountStore, Clock),
  made(ExportSession, SessionQuery, UnitOfWork, ReadingStore),
  made(WatchSession, SessionQuery, ThingListener),
  made(ShowMinutes, SessionQuery, ReadingStore),
  made(PreviewReorganization, EnactmentQuery, UnitOfWork),
  made(ProposeEnactment, OrganizationQuery, PreviewReorganization, BeginThing, Clock),
  made(
    ShowEnactments,
    EnactmentQuery,
    OrganizationQuery,
    RecordQuery,
    PreviewReorganization,
    WaitForVersion,
    Clock,
  ),
  made(ShowEnacted, EnactmentQuery, EnactedQuery),
  made(ActOnEnactment, EnactmentQuery, RuleSetLooks, WhoEnacts, RuleShelf, SendCommand, Clock),
  made(ShowCalendar, RULE_BOOK),
  made(ShowLimits, LimitQuery, Catalogue, Clock),
  { provide: DrawingDesk, useFactory: () => new DrawingDesk() },
  made(ShowWork, WorkQuery, SessionQuery, RoundQuery, InboxQuery, Clock),
  made(ReadInbox, InboxQuery, Clock),
  ...ledger({ rules: RULE_BOOK, awards: KNOWN_AWARDS, names: AWARD_NAMES }),
  ...LOG,
  ...ARCHIVES,
];

/** The use cases, each made of what it needs. */
@Global()
@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class ApplicationModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    @Inject(ThingListener) private readonly listener: ThingListener,
    @Inject(RuleWatch) private readonly ruleWatch: RuleWatch,
    @Inject(DrawingDesk) private readonly drawing: DrawingDesk,
    @Inject(EngineWatch) private readonly engineWatch: EngineWatch,
  ) {}

  onModuleInit(): void {
    this.ruleWatch.start();
    this.engineWatch.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ruleWatch.stop();
    this.engineWatch.stop();
    await this.listener.close();
    await this.drawing.close();
  }
}
