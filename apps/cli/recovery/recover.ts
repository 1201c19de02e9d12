import {
  AdmitEngine,
  KnownEngines,
  RecoverThings,
  type EngineRefusal,
  type Recovery,
} from '@vinhdanh/application';
import { createDataSource, UnitOfWork } from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig, MailConfig, TemporalConfig } from '@vinhdanh/platform';
import {
  createClient,
  NoAnswer,
  startArchivist,
  startCourier,
  TemporalEngine,
  TemporalThingRevival,
} from '@vinhdanh/temporal';
import type { Client } from '@temporalio/client';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { refusalWords } from './refusal-words';
import { namesOf, type NameOf } from './thing-words';
import { withEngineAt } from './with-engine-at';

export interface RecoverSettings {
  readonly dryRun: boolean;
  /** Whether whoever recovers means another engine than before. */
  readonly acceptsNew: boolean;
}

/** What was recovered, from what, and whether in an engine that was not known before. */
export interface Recovered<Verified> {
  readonly verified: Verified;
  readonly recovery: Recovery;
  readonly isNewEngine: boolean;
  readonly nameOf: NameOf;
}

/**
 * Recovers what the database and the engine of the settings have open.
 * @param verify the record, before anything is made of it; throws where it does not hold
 * @throws CliError when the engine is out of reach, or is not one to recover in
 */
export async function recover<Verified>(
  settings: RecoverSettings,
  verify: () => Promise<Verified>,
): Promise<Recovered<Verified>> {
  const { url } = loadConfig(DatabaseConfig, process.env);
  const temporal = loadConfig(TemporalConfig, process.env);
  const dataSource = createDataSource({
    ...{ url, applicationName: 'vinhdanh-recover', poolSize: 2, statementTimeoutMs: 0 },
  });
  const client = createClient(temporal);
  try {
    await dataSource.initialize();
    return await recoverIn(client, temporal, new UnitOfWork(dataSource), settings, verify);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new CliError(
      say({
        vi: `Temporal ở ${temporal.address} không trả lời. Những gì đã khởi động vẫn chạy; chạy lại lệnh này khi nó trả lời.`,
        en: `Temporal at ${temporal.address} does not answer. What was started runs on; run this again when it answers.`,
      }),
    );
  } finally {
    await client.connection.close();
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

async function recoverIn<Verified>(
  client: Client,
  temporal: TemporalConfig,
  unitOfWork: UnitOfWork,
  { dryRun, acceptsNew }: RecoverSettings,
  verify: () => Promise<Verified>,
): Promise<Recovered<Verified>> {
  const { taskQueue } = temporal;
  const revival = new TemporalThingRevival(client, temporal);
  const engines = new KnownEngines(unitOfWork, revival);
  const engine = new TemporalEngine(client, temporal);
  const admit = new AdmitEngine(unitOfWork, engines, engine, revival, (place, ask) =>
    withEngineAt(place, taskQueue, ask),
  );
  // A wrong address is told at once; the record takes a while.
  const another = acceptsNew ? null : await admit.isAnother();
  if (another) throw refusedFor(another);
  const verified = await verify();
  const admission = await admit.execute({ dryRun, acceptsNew });
  if ('refusal' in admission) throw refusedFor(admission.refusal);
  const isOutage = (error: unknown): boolean => error instanceof NoAnswer;
  const recovery = await new RecoverThings(unitOfWork, revival, isOutage).execute({ dryRun });
  const { smtpUrl, directory } = loadConfig(MailConfig, process.env);
  if (!dryRun) await startArchivist(client, taskQueue);
  if (!dryRun && (smtpUrl ?? directory) !== undefined) await startCourier(client, taskQueue);
  const { started, begun, doubtful, strangers } = recovery;
  const nameOf = await namesOf(unitOfWork, [...started, ...begun, ...doubtful, ...strangers]);
  return { verified, recovery, isNewEngine: admission.isNew, nameOf };
}

const refusedFor = (refusal: EngineRefusal): CliError => new CliError(say(refusalWords(refusal)));
