import type { RecordLog } from '@vinhdanh/persistence';

/** The log that follows is called after the first one, with its number: "thidua.example.vn/log/2". */
export const successorOrigin = ({ number, origin }: Pick<RecordLog, 'number' | 'origin'>): string =>
  `${firstOrigin({ number, origin })}/${number + 1}`;

/** What the first of a row of logs is called. */
export const firstOrigin = ({ number, origin }: Pick<RecordLog, 'number' | 'origin'>): string =>
  number === 1 ? origin : origin.replace(/\/\d+$/, '');

/** Which number a log has that follows the first one; null where it is none of that row. */
export function successorNumber(first: string, origin: string): number | null {
  const [, number] = /\/([1-9]\d*)$/.exec(origin) ?? [];
  return number !== undefined && origin === `${first}/${number}` ? Number(number) : null;
}
