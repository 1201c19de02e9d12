import {
  successorOrigin,
  verifyRecord,
  type KeptOutside,
  type VerifiedRecord,
  type Witness,
} from '@vinhdanh/application';
import { createDataSource, LogQuery } from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig } from '@vinhdanh/platform';
import { askSeen, unanswered, type OwnCheckpoint, type Seen } from './ask-seen';

/** A record that was verified, with what witnesses have seen of it. */
export interface WitnessedRecord extends VerifiedRecord {
  readonly seen: readonly Seen[];
}

/**
 * Verifies the record of the database that the settings name, as it is at one moment, however long that takes.
 * @param asked witnesses that are asked what they have seen, before the record is looked at
 */
export async function verifyWhole(
  { witnessed = [], keys }: KeptOutside = {},
  asked: readonly Witness[] = [],
): Promise<WitnessedRecord> {
  const { url } = loadConfig(DatabaseConfig, process.env);
  const dataSource = createDataSource({
    url,
    applicationName: 'vinhdanh-verify',
    poolSize: 1,
    statementTimeoutMs: 0,
  });
  await dataSource.initialize();
  try {
    const query = new LogQuery(dataSource);
    const logs = await query.all();
    const open = logs.find(({ closing }) => closing === null) ?? null;
    const told = process.env.LOG_ORIGIN;
    const origins = new Set(logs.map(({ origin }) => origin).concat(told ? [told] : []));
    if (open !== null) origins.add(successorOrigin(open));
    const own: OwnCheckpoint = async (origin, size) => {
      const log = logs.find((one) => one.origin === origin);
      return log ? query.signed(log.number, size) : null;
    };
    const seen = await askSeen(asked, [...origins], own);
    const all = [
      ...witnessed,
      ...seen.flatMap(({ checkpoint, state }) => (state === 'seen' && checkpoint ? [checkpoint] : [])),
    ];
    const witnesses = asked.length === 0 ? undefined : asked.map(({ verifierKey }) => verifierKey);
    const verified = await dataSource.transaction('REPEATABLE READ', (manager) =>
      verifyRecord(manager, { witnessed: all, keys, witnesses }),
    );
    const faults = [...unanswered(seen, open?.origin ?? null), ...verified.faults];
    return { ...verified, faults, seen };
  } finally {
    await dataSource.destroy();
  }
}
