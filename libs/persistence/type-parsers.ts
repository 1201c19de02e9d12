import { types } from 'pg';

const { builtins } = types;

const toSafeInteger = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large for a number`);
  return value;
};

const parseTimestamp = types.getTypeParser(builtins.TIMESTAMPTZ) as (text: string) => Date | number;

/** `infinity` and years that a Date cannot hold are no instants of ours. */
const toInstant = (text: string): string => new Date(parseTimestamp(text)).toISOString();

const OURS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [builtins.DATE, (text) => text],
  [builtins.INT8, toSafeInteger],
  [builtins.TIMESTAMPTZ, toInstant],
]);

/** How values leave the database: days as 'YYYY-MM-DD', instants as ISO 8601 in UTC, big integers as numbers while they are exact. */
export const TYPE_PARSERS = {
  getTypeParser: (type: number, format?: 'text' | 'binary'): unknown =>
    (format === 'binary' ? undefined : OURS.get(type)) ?? types.getTypeParser(type, format),
};
