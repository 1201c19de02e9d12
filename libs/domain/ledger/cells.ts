import { refuse, type Refusal } from '../kernel/refusal';
import { isLocalDate, type LocalDate } from '../kernel/time';

/** Years before these are not believed: the first awards of the State are of 1945, nobody older is among the holders. */
export const EARLIEST_AWARD = 1945;
export const EARLIEST_BIRTH = 1850;

const LONGEST_SHOWN = 60;

/** A reason why a person must look at a line. */
export const doubt = (code: string, params: Refusal['params'] = {}): Refusal => refuse(code, params).refusal;

/** What the cell says, short enough for a sentence. */
export const shown = (given: string): string =>
  given.length > LONGEST_SHOWN ? `${given.slice(0, LONGEST_SHOWN)}…` : given;

interface Believable {
  readonly column: string;
  readonly earliest: number;
  readonly latest: number;
}

type Note = (reason: Refusal) => null;

/** A year, or null with its reason: "năm 203" is a number and no year. */
export function readYear(given: string, { column, earliest, latest }: Believable, note: Note): number | null {
  if (!/^\d{1,9}$/.test(given)) return note(doubt('ledger-not-a-number', { column, value: shown(given) }));
  const year = Number(given);
  if (year < earliest || year > latest)
    return note(doubt('ledger-year-not-believable', { column, value: given }));
  return year;
}

const WRITTEN = /^(\d{1,2})\/(\d{1,2})\/(\d+)$/;
const ISO = /^(\d+)-(\d{2})-(\d{2})$/;

/** A day as it is written, 17/01/2022 or 2022-01-17; it need not exist. */
function writtenAs(given: string): { readonly year: string; readonly text: string } | null {
  const [, day, month, year] = WRITTEN.exec(given) ?? reversed(ISO.exec(given));
  if (day === undefined || month === undefined || year === undefined) return null;
  return { year, text: `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** The day that a cell names, believable or not; null where it names none. */
export function writtenDay(given: string): LocalDate | null {
  const text = writtenAs(given.trim())?.text ?? '';
  return isLocalDate(text) ? text : null;
}

/** A day written 17/01/2022 or 2022-01-17, or null with its reason. */
export function readDay(
  given: string,
  { today, ...believable }: Believable & { readonly today: LocalDate },
  note: Note,
): LocalDate | null {
  const { column } = believable;
  const written = writtenAs(given);
  if (!written) return note(doubt('ledger-date-invalid', { column }));
  const { year, text } = written;
  if (readYear(year, { ...believable, latest: Number.MAX_SAFE_INTEGER }, note) === null) return null;
  if (!isLocalDate(text)) return note(doubt('ledger-date-invalid', { column }));
  return text > today ? note(doubt('ledger-date-in-future', { column, day: text })) : text;
}

const reversed = (found: RegExpExecArray | null): ReadonlyArray<string | undefined> =>
  found ? [found[0], found[3], found[2], found[1]] : [];
