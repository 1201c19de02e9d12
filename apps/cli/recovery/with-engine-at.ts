import type { OtherEngine } from '@vinhdanh/application';
import type { EnginePlace } from '@vinhdanh/contracts';
import { createClient, TemporalEngine, TemporalThingRevival } from '@vinhdanh/temporal';

/** Does something with the engine of a place. @throws where none answers */
export async function withEngineAt<T>(
  { address, name }: EnginePlace,
  taskQueue: string,
  ask: (engine: OtherEngine) => Promise<T>,
): Promise<T> {
  const settings = { address, namespace: name, taskQueue };
  const client = createClient(settings);
  const engine = new TemporalEngine(client, settings);
  const revival = new TemporalThingRevival(client, settings);
  try {
    return await ask({ identity: () => engine.identity(), running: () => revival.running() });
  } finally {
    await client.connection.close();
  }
}
