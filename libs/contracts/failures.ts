import { ApplicationFailure } from '@temporalio/common';
import type { Refusal } from '@vinhdanh/domain';

/** Marks a failure that carries a refusal, in its `type`. */
const REFUSAL_PREFIX = 'refusal:';

/** A refusal as Temporal carries it: never retried, its code in the type and its params in the details. */
export const failureOf = (refusal: Refusal): ApplicationFailure =>
  ApplicationFailure.nonRetryable(refusal.code, `${REFUSAL_PREFIX}${refusal.code}`, refusal.params);

/** The refusal that a failure carries, if it carries one. Compares types, since classes differ across the sandbox. */
export function refusalOf(error: unknown): Refusal | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { type, details } = cause as Error & { type?: unknown; details?: unknown };
    if (typeof type === 'string' && type.startsWith(REFUSAL_PREFIX)) {
      const params: unknown = Array.isArray(details) ? details[0] : undefined;
      return { code: type.slice(REFUSAL_PREFIX.length), params: (params ?? {}) as Refusal['params'] };
    }
  }
  return undefined;
}
