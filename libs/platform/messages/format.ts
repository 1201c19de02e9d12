import type { Locale } from './locale';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

/** "2025-07-02" as "02/07/2025" or "2 July 2025". */
export function formatDay(day: string, locale: Locale): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return locale === 'vi'
    ? `${date}/${month}/${year}`
    : `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A UTC instant on the clocks of Vietnam, to the minute: "08:30 ngày 02/07/2025" or "08:30 on 2 July 2025". */
export function formatInstant(instant: string, locale: Locale): string {
  const local = new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString();
  const time = local.slice(11, 16);
  const day = formatDay(local.slice(0, 10), locale);
  return locale === 'vi' ? `${time} ngày ${day}` : `${time} on ${day}`;
}

/** Dates and instants as people write them; everything else as it is. */
export function formatValue(value: string | number, locale: Locale): string | number {
  if (typeof value === 'number') return value;
  if (DAY.test(value)) return formatDay(value, locale);
  return INSTANT.test(value) && !Number.isNaN(Date.parse(value)) ? formatInstant(value, locale) : value;
}
