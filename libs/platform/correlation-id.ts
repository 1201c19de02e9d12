import { randomUUID } from 'node:crypto';

const ACCEPTED = /^[A-Za-z0-9._-]{8,64}$/;

/** The caller's `X-Request-Id` when it is safe to log and repeat, else a new one. */
export const correlationId = (header: unknown): string =>
  typeof header === 'string' && ACCEPTED.test(header) ? header : randomUUID();
