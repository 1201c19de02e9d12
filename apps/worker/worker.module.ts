import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { Logger } from 'pino';
import { DevelopmentAuthority } from '@vinhdanh/signatures';
import { LocalFileStore } from '@vinhdanh/files';
import { PersistenceModule, UnitOfWork } from '@vinhdanh/persistence';
import type { MailConfig, WorkerConfig } from '@vinhdanh/platform';
import { KnownEngines } from '@vinhdanh/application';
import { ENGINE_HISTORIES, HISTORY_REPLAYER, THING_REVIVAL, type ThingRevival } from '@vinhdanh/contracts';
import { BundleReplayer, GatewayModule, TemporalHistories } from '@vinhdanh/temporal';
import { Client } from '@temporalio/client';
import {
  activitiesOf,
  Ballots,
  CHECKPOINT_POST,
  CheckpointPost,
  type RefusedMail,
  Courier,
  Delivery,
  Enactment,
  FILE_STORE,
  Histories,
  HISTORIES_AFTER_MS,
  MAIL_SENDER,
  Projector,
  PUBLIC_URL,
  Signing,
} from '../../activities';
import { mailSenderOf } from './mail-sender';
import { Relay } from './relay';
import { RelayService } from './relay.service';
import { ACTIVITIES, LOGGER, WORKER_CONFIG } from './tokens';
import { WORKFLOWS, WorkerService } from './worker.service';

/** A run's history is stored when it has been over for so long, milliseconds. */
const HOUR_MS = 3_600_000;

const activities: Provider = {
  provide: ACTIVITIES,
  useFactory: (
    projector: Projector,
    signing: Signing,
    delivery: Delivery,
    enactment: Enactment,
    ballots: Ballots,
    courier: Courier,
    histories: Histories,
  ) => activitiesOf({ projector, signing, delivery, enactment, ballots, courier, histories }),
  inject: [Projector, Signing, Delivery, Enactment, Ballots, Courier, Histories],
};

/** Nothing where there is no way out for mail. */
function checkpointPostOf(
  unitOfWork: UnitOfWork,
  mail: MailConfig,
  logger: Logger,
): CheckpointPost | undefined {
  const sender = mailSenderOf(mail);
  const onRefused = (refused: RefusedMail): void =>
    logger.warn(refused, 'mail of a checkpoint was not taken');
  return sender && new CheckpointPost(unitOfWork, sender, mail.checkpointsTo, Date.now, onRefused);
}

/** Everything that a worker process is made of. */
@Module({})
export class WorkerModule {
  static forRoot(config: WorkerConfig, logger: Logger): DynamicModule {
    const { database, temporal, files, keys, mail } = config;
    return {
      module: WorkerModule,
      imports: [
        PersistenceModule.forRoot({
          url: database.url,
          applicationName: 'vinhdanh-worker',
          poolSize: 20,
          onIdleError: (err) => logger.warn({ err }, 'a database connection broke'),
        }),
        GatewayModule.forRoot(temporal),
      ],
      providers: [
        { provide: LOGGER, useValue: logger },
        { provide: WORKER_CONFIG, useValue: config },
        { provide: FILE_STORE, useFactory: () => new LocalFileStore(files.directory) },
        { provide: DevelopmentAuthority, useFactory: () => new DevelopmentAuthority(keys.directory) },
        { provide: MAIL_SENDER, useFactory: () => mailSenderOf(mail) },
        {
          provide: ENGINE_HISTORIES,
          useFactory: (client: Client) => new TemporalHistories(client, temporal),
          inject: [Client],
        },
        {
          provide: KnownEngines,
          useFactory: (unitOfWork: UnitOfWork, revival: ThingRevival) =>
            new KnownEngines(unitOfWork, revival),
          inject: [UnitOfWork, THING_REVIVAL],
        },
        { provide: HISTORY_REPLAYER, useFactory: () => new BundleReplayer({ codePath: WORKFLOWS }) },
        { provide: HISTORIES_AFTER_MS, useValue: HOUR_MS },
        { provide: PUBLIC_URL, useValue: config.public.url },
        {
          provide: CHECKPOINT_POST,
          inject: [UnitOfWork],
          useFactory: (unitOfWork: UnitOfWork) => checkpointPostOf(unitOfWork, mail, logger),
        },
        Projector,
        Signing,
        Delivery,
        Enactment,
        Ballots,
        Courier,
        Histories,
        activities,
        Relay,
        RelayService,
        WorkerService,
      ],
    };
  }
}
