import type { LocalDate } from './time';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A day as it is read aloud: "02/07/2025", "2 July 2025". */
export function dayWords(day: LocalDate): { readonly vi: string; readonly en: string } {
  const [year, month, date] = day.split('-');
  return { vi: `${date}/${month}/${year}`, en: `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}` };
}
