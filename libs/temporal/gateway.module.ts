import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { ENGINE, THING_GATEWAY, THING_REVIVAL } from '@vinhdanh/contracts';
import { createClient } from './client';
import { TemporalEngine } from './engine';
import { TemporalThingGateway } from './gateway';
import { TemporalThingRevival } from './revival';
import type { EngineSettings, GatewaySettings } from './settings';

/** Gives the way to running things under `THING_GATEWAY`, and the engine itself with its `Client`. Connects when first used. */
@Module({})
export class GatewayModule implements OnApplicationShutdown {
  constructor(@Inject(Client) private readonly client: Client) {}

  static forRoot(settings: EngineSettings & GatewaySettings): DynamicModule {
    return {
      module: GatewayModule,
      global: true,
      providers: [
        { provide: Client, useFactory: () => createClient(settings) },
        {
          provide: THING_GATEWAY,
          useFactory: (client: Client) => new TemporalThingGateway(client, settings),
          inject: [Client],
        },
        {
          provide: THING_REVIVAL,
          useFactory: (client: Client) => new TemporalThingRevival(client, settings),
          inject: [Client],
        },
        {
          provide: ENGINE,
          useFactory: (client: Client) => new TemporalEngine(client, settings),
          inject: [Client],
        },
      ],
      exports: [Client, ENGINE, THING_GATEWAY, THING_REVIVAL],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.connection.close();
  }
}
