import type { FastifyRequest } from 'fastify';
import { refused } from '@vinhdanh/application';
import { isOwnOrigin } from '@vinhdanh/auth';

/**
 * Refuses to sign in for a page of another site, which would put its visitor into a session that is not theirs.
 * @throws Refused `csrf-missing`
 */
export function checkOrigin(request: FastifyRequest, publicUrl: string): void {
  const { origin, host } = request.headers;
  if (isOwnOrigin(origin, publicUrl)) return;
  if (origin !== undefined && URL.canParse(origin) && new URL(origin).host === host) return;
  throw refused('csrf-missing');
}
