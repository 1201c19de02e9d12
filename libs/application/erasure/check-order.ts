import type { ErasureOrder } from '@vinhdanh/contracts';
import type { LocalDate } from '@vinhdanh/domain';
import { refused } from '../kernel/refused';

const LONGEST = 300;

/** A line of visible letters. */
const LINE = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+$/u;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @throws Refused `erasure-order-incomplete` naming what is missing; `erasure-order-day` for no day, or one to come */
export function checkOrder({ number, issuedBy, article, day }: ErasureOrder, today: LocalDate): void {
  const words = { number, issuedBy, article };
  const missing = Object.entries(words).find(
    ([, text]) => text.trim() === '' || text.length > LONGEST || !LINE.test(text),
  );
  if (missing) throw refused('erasure-order-incomplete', { field: missing[0], longest: LONGEST });
  const isDay = DAY.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!isDay || day > today) throw refused('erasure-order-day', { day, today });
}
