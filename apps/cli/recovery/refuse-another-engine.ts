import type { Client } from '@temporalio/client';
import { AnotherEngine, KnownEngines } from '@vinhdanh/application';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { NoAnswer, TemporalEngine, TemporalThingRevival, type EngineSettings } from '@vinhdanh/temporal';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';

/**
 * For commands that take something out of the engine. One that does not answer, and one that nobody has met yet, are left to them.
 * @throws CliError where the engine is not the one that runs what the database has
 */
export async function refuseAnotherEngine(
  client: Client,
  settings: EngineSettings,
  unitOfWork: UnitOfWork,
): Promise<void> {
  const engines = new KnownEngines(unitOfWork, new TemporalThingRevival(client, settings));
  if ((await engines.current()) === null) return;
  const engine = new TemporalEngine(client, settings);
  try {
    const found = await engines.compare({ identity: await engine.identity(), place: engine.place });
    if (found instanceof AnotherEngine) throw new CliError(say(found));
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
  }
}
