import { isGrpcServiceError } from '@temporalio/client';
import { NamespaceNotFoundError } from '@temporalio/common';

/** gRPC status codes, as the protocol numbers them. */
const CANCELLED = 1;
const UNKNOWN = 2;
const DEADLINE_EXCEEDED = 4;
const RESOURCE_EXHAUSTED = 8;
const ABORTED = 10;
const INTERNAL = 13;
const UNAVAILABLE = 14;

const NO_ANSWER = [CANCELLED, UNKNOWN, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED, UNAVAILABLE];

/** How the transport words a call that never left for lack of a connection. */
const NEVER_LEFT = /no connection established|name resolution failed|waiting for lb pick/i;
const STREAM_BROKEN = /RST_STREAM|without gRPC status/i;

/** `not-sent`: the call never left, so nothing can have happened. `lost`: it may have arrived, but no answer came. */
export type Trouble = 'not-sent' | 'lost';

/** What kind of trouble with the engine the error is; undefined for an answer that the engine gave. */
export function troubleOf(error: unknown): Trouble | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // An engine that was just set up, or that another one stands in for: nothing was done.
    if (cause instanceof NamespaceNotFoundError) return 'not-sent';
    if (!isGrpcServiceError(cause)) continue;
    const { code, details = '' } = cause as Error & { code: number; details?: string };
    if (code === INTERNAL && STREAM_BROKEN.test(details)) return 'lost';
    if (!NO_ANSWER.includes(code)) return undefined;
    return NEVER_LEFT.test(details) ? 'not-sent' : 'lost';
  }
  return undefined;
}
