import type { LocalDate } from './time';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A day as it is read aloud: "02/07/2025", "2 July 2025". What stands in the place of a day that was erased stays as it is. */
export function dayWords(day: LocalDate): { readonly vi: string; readonly en: string } {
  const [year, month, date] = day.split('-');
  if (month === undefined || date === undefined) return { vi: day, en: day };
  return { vi: `${date}/${month}/${year}`, en: `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}` };
}
