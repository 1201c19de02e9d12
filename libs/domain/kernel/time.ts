/** A moment in UTC, ISO 8601 with milliseconds and `Z`: "2025-07-02T03:04:05.678Z". Compares as text. */
export type Instant = string;

/** A day in Vietnam (UTC+7, no daylight saving), "YYYY-MM-DD". Compares as text. */
export type LocalDate = string;

/** From one moment to another, both included. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

const HOUR_MS = 3_600_000;
const VIETNAM_OFFSET_MS = 7 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;

export const toInstant = (epochMs: number): Instant => new Date(epochMs).toISOString();

export const toEpochMs = (instant: Instant): number => Date.parse(instant);

export const addMilliseconds = (instant: Instant, ms: number): Instant => toInstant(toEpochMs(instant) + ms);

/** The day in Vietnam on which the instant falls. */
export const dayOf = (instant: Instant): LocalDate =>
  new Date(toEpochMs(instant) + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);

/** Every month has so many days. */
const SHORTEST_MONTH = 28;

/** Within a month it is reckoned without a date: counting a limit asks for every day of it, of every open dossier. */
export function addDays(day: LocalDate, days: number): LocalDate {
  const ofMonth = Number(day.slice(8)) + days;
  if (ofMonth >= 1 && ofMonth <= SHORTEST_MONTH)
    return day.slice(0, 8) + (ofMonth < 10 ? `0${ofMonth}` : `${ofMonth}`);
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from the one to the other, below zero where that is earlier. */
export const daysUntil = (from: LocalDate, to: LocalDate): number =>
  (Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / DAY_MS;

/** How far the first of each month is in its week from the first of March or January before it. */
const MONTH_SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/**
 * 0 is Sunday, 6 is Saturday. Reckoned from the figures (Sakamoto's way), without a date: counting a limit asks for every day of
 * it, of every open dossier.
 */
export function weekdayOf(day: LocalDate): number {
  const month = Number(day.slice(5, 7));
  // After 400 years the weekdays are the same.
  const year = Number(day.slice(0, 4)) + 400 - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return (year + leapDays + (MONTH_SHIFTS[month - 1] ?? 0) + Number(day.slice(8, 10))) % 7;
}

/** The last millisecond of the day in Vietnam: a term that ends on a day ends at its end (Civil Code 2015, Art. 148). */
export const endOfDay = (day: LocalDate): Instant =>
  toInstant(Date.parse(`${day}T00:00:00.000Z`) + DAY_MS - VIETNAM_OFFSET_MS - 1);

/** Whether the text names a day that exists ("2025-02-30" does not). */
export const isLocalDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00.000Z`)) &&
  addDays(text, 0) === text;
