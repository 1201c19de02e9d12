import { FilesConfig, loadConfig, LogWitnessesConfig, RulesConfig, TemporalConfig } from '@vinhdanh/platform';
import type { RunFile } from '../kernel/run-file';
import { withHistories } from '../recovery/with-histories';
import { examineDatabase } from './examine-database';
import { examineEngine } from './examine-engine';
import { examineErasures } from './examine-erasures';
import { examineHistories } from './examine-histories';
import { examineProcesses } from './examine-processes';
import { examineApi, examineMail, examineTemporal } from './examine-services';
import { examine, type Finding } from './finding';

const START = { vi: 'Chạy npm start và xem .data/logs.', en: 'Run npm start and look at .data/logs.' };

/** Looks at everything that runs here, one part after the other. */
export async function examineAll(run: RunFile): Promise<readonly Finding[]> {
  const engine = loadConfig(TemporalConfig, { ...process.env, TEMPORAL_ADDRESS: run.temporal });
  const { namespace, taskQueue } = engine;
  const { layers } = loadConfig(RulesConfig, process.env);
  const { quorum } = loadConfig(LogWitnessesConfig, process.env);
  const found = [
    examineProcesses(run),
    await examine('database', START, () => examineDatabase(run.database, layers, quorum)),
    await examine('temporal', START, () => examineTemporal(run.temporal, namespace, taskQueue)),
    await examine('engine', START, () => examineEngine(run.database, engine)),
    await examine('histories', START, () =>
      withHistories(engine, (histories) => examineHistories(run.database, histories, Date.now())),
    ),
    await examine('erasures', START, () =>
      examineErasures(run.database, engine, loadConfig(FilesConfig, process.env).directory),
    ),
    await examine('mail', START, () => examineMail(run.mail)),
    await examine('api', START, () => examineApi(run.api ?? 'http://127.0.0.1:0')),
  ];
  return found.flat();
}
