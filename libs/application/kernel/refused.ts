import type { Refusal } from '@vinhdanh/domain';
import type { RefusalLike } from '@vinhdanh/platform';

/** A "no" on its way to the border, where it becomes a problem with a sentence. Nothing was changed. */
export class Refused extends Error {
  constructor(readonly refusal: RefusalLike) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

export const refused = (code: string, params: Refusal['params'] = {}): Refused =>
  new Refused({ code, params });

/** What is absent and what may not be seen: the same answer. */
export const notFound = (): Refused => refused('not-found');

/** The value, or not found. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound();
  return value;
}
