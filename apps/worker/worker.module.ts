import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { Logger } from 'pino';
import { DevelopmentAuthority } from '@vinhdanh/documents';
import { LocalFileStore } from '@vinhdanh/files';
import { PersistenceModule } from '@vinhdanh/persistence';
import type { WorkerConfig } from '@vinhdanh/platform';
import { GatewayModule } from '@vinhdanh/temporal';
import {
  activitiesOf,
  Ballots,
  Courier,
  Delivery,
  Enactment,
  FILE_STORE,
  MAIL_SENDER,
  Projector,
  PUBLIC_URL,
  Signing,
} from '../../activities';
import { mailSenderOf } from './mail-sender';
import { Relay } from './relay';
import { RelayService } from './relay.service';
import { ACTIVITIES, LOGGER, WORKER_CONFIG } from './tokens';
import { WorkerService } from './worker.service';

const activities: Provider = {
  provide: ACTIVITIES,
  useFactory: (
    projector: Projector,
    signing: Signing,
    delivery: Delivery,
    enactment: Enactment,
    ballots: Ballots,
    courier: Courier,
  ) => activitiesOf({ projector, signing, delivery, enactment, ballots, courier }),
  inject: [Projector, Signing, Delivery, Enactment, Ballots, Courier],
};

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
        { provide: PUBLIC_URL, useValue: config.public.url },
        Projector,
        Signing,
        Delivery,
        Enactment,
        Ballots,
        Courier,
        activities,
        Relay,
        RelayService,
        WorkerService,
      ],
    };
  }
}
