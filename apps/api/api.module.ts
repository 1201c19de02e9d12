import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { Client } from '@temporalio/client';
import type { IncomingMessage } from 'node:http';
import { LoggerModule } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { EngineWatch, RuleShelf } from '@vinhdanh/application';
import { InboxQuery, PersistenceModule } from '@vinhdanh/persistence';
import { httpLoggerOptions, type ApiConfig } from '@vinhdanh/platform';
import { GatewayModule } from '@vinhdanh/temporal';
import { ApplicationModule } from './application.module';
import { ArchiveController } from './archive/archive.controller';
import { AuditController } from './audit/audit.controller';
import { FindingsController } from './audit/findings.controller';
import { TraceController } from './audit/trace.controller';
import { CallerGuard } from './auth/caller.guard';
import { BallotBoxController } from './ballots/ballot-box.controller';
import { SecretBallotsController } from './ballots/secret-ballots.controller';
import { TellersController } from './ballots/tellers.controller';
import { isUnlogged } from './ballots/unlogged';
import { CalendarController } from './calendar/calendar.controller';
import { CatalogueController } from './catalogue/catalogue.controller';
import { LawController } from './law/law.controller';
import { LogController } from './log/log.controller';
import { CommandsController } from './commands/commands.controller';
import { CouncilDecisionsController } from './councils/council-decisions.controller';
import { CouncilsController } from './councils/councils.controller';
import { BundlesController } from './dossiers/bundles.controller';
import { DossierCourseController } from './dossiers/dossier-course.controller';
import { SigningPowersController } from './rounds/signing-powers.controller';
import { MovesController } from './dossiers/moves.controller';
import { DossierStepsController } from './dossiers/dossier-steps.controller';
import { DossiersController } from './dossiers/dossiers.controller';
import { DraftsController } from './drafts/drafts.controller';
import { EnactedController } from './enactments/enacted.controller';
import { EnactmentsController } from './enactments/enactments.controller';
import { EligibilityController } from './eligibility/eligibility.controller';
import { SubjectsController } from './eligibility/subjects.controller';
import { ExplanationsController } from './explanations/explanations.controller';
import { FilesController } from './files/files.controller';
import { HealthController } from './health/health.controller';
import { Readiness } from './health/readiness';
import { InboxController } from './inbox/inbox.controller';
import { CapsController } from './caps/caps.controller';
import { LedgerCareController } from './ledger/ledger-care.controller';
import { LedgerController } from './ledger/ledger.controller';
import { InputPipe } from './kernel/input.pipe';
import { LimitsController } from './limits/limits.controller';
import { MeController } from './me/me.controller';
import { SignInController } from './me/sign-in.controller';
import { ProblemFilter } from './problems/problem.filter';
import { RoundActsController } from './rounds/round-acts.controller';
import { RuleSetsController } from './rule-sets/rule-sets.controller';
import { RoundsController } from './rounds/rounds.controller';
import { ClusterSessionsController } from './sessions/cluster-sessions.controller';
import { MinutesController } from './sessions/minutes.controller';
import { SessionActsController } from './sessions/session-acts.controller';
import { SessionCountsController } from './sessions/session-counts.controller';
import { SessionCourseController } from './sessions/session-course.controller';
import { SessionLiveController } from './sessions/session-live.controller';
import { SessionsController } from './sessions/sessions.controller';
import { SettingsModule } from './settings.module';
import { TokensController } from './tokens/tokens.controller';
import { WorkController } from './my-work/work.controller';

/**
 * Sign-ins from one address in a minute. An office may stand behind one address; the lock-out of names is in the
 * sign-in itself.
 */
const SIGN_INS = { ttl: 60_000, limit: 300 };

const CONTROLLERS = [
  SignInController,
  MeController,
  TokensController,
  CatalogueController,
  LawController,
  LogController,
  FilesController,
  DraftsController,
  WorkController,
  LimitsController,
  CalendarController,
  RuleSetsController,
  DossiersController,
  BundlesController,
  ArchiveController,
  DossierStepsController,
  DossierCourseController,
  TraceController,
  AuditController,
  FindingsController,
  MovesController,
  SigningPowersController,
  ExplanationsController,
  CapsController,
  CouncilsController,
  CouncilDecisionsController,
  SessionsController,
  ClusterSessionsController,
  SessionLiveController,
  MinutesController,
  SessionActsController,
  SecretBallotsController,
  TellersController,
  BallotBoxController,
  SessionCountsController,
  SessionCourseController,
  RoundsController,
  RoundActsController,
  EnactmentsController,
  EnactedController,
  InboxController,
  LedgerController,
  SubjectsController,
  EligibilityController,
  LedgerCareController,
  CommandsController,
  HealthController,
];

/** The HTTP API. */
@Module({})
export class ApiModule {
  static forRoot(config: ApiConfig): DynamicModule {
    const log = httpLoggerOptions({ service: 'api', ...config.log });
    const pinoHttp = {
      ...log,
      genReqId: ({ id }: IncomingMessage) => id,
      autoLogging: { ignore: ({ url }: IncomingMessage) => isUnlogged(url) },
    };
    return {
      module: ApiModule,
      imports: [
        SettingsModule.forRoot(config),
        LoggerModule.forRoot({ pinoHttp }),
        ThrottlerModule.forRoot([SIGN_INS]),
        PersistenceModule.forRoot({ url: config.database.url, applicationName: 'vinhdanh-api' }),
        GatewayModule.forRoot(config.temporal),
        ApplicationModule,
      ],
      controllers: CONTROLLERS,
      providers: [
        { provide: APP_GUARD, useClass: CallerGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: InputPipe },
        {
          provide: Readiness,
          useFactory: (
            source: DataSource,
            client: Client,
            inbox: InboxQuery,
            watch: EngineWatch,
            shelf: RuleShelf,
          ) => new Readiness(source, client, inbox, watch, shelf),
          inject: [DataSource, Client, InboxQuery, EngineWatch, RuleShelf],
        },
      ],
    };
  }
}
