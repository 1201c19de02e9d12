import type { RecordLog } from '@vinhdanh/persistence';

/** The log that follows is called after the first one, with its number: "thidua.example.vn/log/2". */
export const successorOrigin = ({ number, origin }: Pick<RecordLog, 'number' | 'origin'>): string =>
  `${firstOrigin({ number, origin })}/${number + 1}`;

/** What the first of a row of logs is called. */
export const firstOrigin = ({ number, origin }: Pick<RecordLog, 'number' | 'origin'>): string =>
  number === 1 ? origin : origin.replace(/\/\d+$/, '');
