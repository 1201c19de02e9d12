import type { EngineHistories } from '@vinhdanh/contracts';
import { createClient, TemporalHistories, type EngineSettings } from '@vinhdanh/temporal';

/** Does something with what the engine remembers. */
export async function withHistories<T>(
  settings: EngineSettings,
  work: (histories: EngineHistories) => Promise<T>,
): Promise<T> {
  const client = createClient(settings);
  try {
    return await work(new TemporalHistories(client, settings));
  } finally {
    await client.connection.close();
  }
}
