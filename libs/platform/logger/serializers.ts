export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

const DEEPEST_CAUSE = 5;

/**
 * An error as it may be logged: type, message, code, stack and causes. Everything else that libraries hang on errors
 * is left out; database errors carry the row's own values in `parameters` and `detail`.
 */
export function serializeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error) && !looksLikeError(error))
    return { type: typeof error, message: String(error) };
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return {
    type: error.constructor.name,
    message: error.message,
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.stack === undefined ? {} : { stack: error.stack }),
    ...(cause instanceof Error && depth < DEEPEST_CAUSE ? { cause: serializeError(cause, depth + 1) } : {}),
  };
}

/** Errors of another realm (workflow sandbox, test runner) are not `instanceof` ours. */
const looksLikeError = (error: unknown): error is Error =>
  typeof error === 'object' && error !== null && 'message' in error && 'stack' in error;

interface LoggableRequest {
  readonly id?: unknown;
  readonly method?: string;
  readonly url?: string;
}

/** Method and path alone: no headers, no query, no address of the caller. */
export const serializeRequest = ({ id, method, url }: LoggableRequest): object => ({
  id,
  method,
  path: url?.split('?', 1)[0],
});

export const serializeResponse = ({ statusCode }: { readonly statusCode?: number }): object => ({
  statusCode,
});
