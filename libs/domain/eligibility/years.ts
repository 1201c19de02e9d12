import type { LocalDate } from '../kernel/time';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

export const newYear = (year: number): LocalDate => `${pad(year, 4)}-01-01`;

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The same day of the month, that many months later; where the month has no such day, its last one
 * (Civil Code 2015, Art. 148).
 */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const index = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const date = Math.min(Number(day.slice(8, 10)), lastDayOf(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

export const addYears = (day: LocalDate, years: number): LocalDate => addMonths(day, years * 12);

/** Whole months from one day to another; none when the second is not later. */
export function monthsBetween(from: LocalDate, to: LocalDate): number {
  if (to <= from) return 0;
  const months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, months) <= to ? months : months - 1;
}

export const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
