import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { THING_GATEWAY } from '@vinhdanh/contracts';
import { createClient } from './client';
import { TemporalThingGateway } from './gateway';
import type { EngineSettings, GatewaySettings } from './settings';

/** Gives the way to running things under `THING_GATEWAY`, and the engine's `Client`. Connects when first used. */
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
      ],
      exports: [Client, THING_GATEWAY],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.connection.close();
  }
}
