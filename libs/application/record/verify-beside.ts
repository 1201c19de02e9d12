import type { LogContentQuery } from '@vinhdanh/persistence';
import type { RecordFault } from './record-fault';
import type { SeenErasures } from './verify-erasures';
import { verifyHistories } from './verify-histories';
import { verifyReadings } from './verify-readings';

/** What stands beside the events and is named by them: stored histories, listed readings. @param most faults of each */
export const verifyBeside = async (
  content: LogContentQuery,
  most: number,
  erasures: SeenErasures,
): Promise<readonly RecordFault[]> => [
  ...(await verifyHistories(content, most, erasures)),
  ...(await verifyReadings(content, most)),
];
