import type { KeptReading, LogContentQuery } from '@vinhdanh/persistence';
import { ERASED } from '@vinhdanh/record';
import type { RecordFault } from './record-fault';

const AT_ONCE = 2_000;

/**
 * Compares every listed reading with its event, and every such event with its row. A reason that was erased is compared no more.
 * @param most faults after which it ends
 */
export async function verifyReadings(
  content: LogContentQuery,
  most: number,
): Promise<readonly RecordFault[]> {
  const faults: RecordFault[] = (await content.readingsMissing(most)).map((event) => ({
    ...{ fault: 'reading-missing', event },
  }));
  for (let after = 0; faults.length < most;) {
    const kept = await content.readings(after, AT_ONCE);
    for (const reading of kept) {
      if (reading.body === null) faults.push({ fault: 'reading-unnamed', row: reading.row });
      else if (!isAsRecorded(reading)) faults.push({ fault: 'reading-differs', row: reading.row });
    }
    after = kept.at(-1)?.row ?? after;
    if (kept.length < AT_ONCE) break;
  }
  return faults;
}

const isAsRecorded = ({ body, at, person, office, what, thing, id, why }: KeptReading): boolean =>
  body !== null &&
  body.at === at &&
  body.reader === person &&
  body.office === office &&
  body.what === what &&
  body.thing === thing &&
  body.id === id &&
  (body.reason === ERASED ? why === null || why === ERASED : (body.reason ?? null) === why);
