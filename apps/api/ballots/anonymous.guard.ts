import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { refused } from '@vinhdanh/application';
import { CSRF_HEADER } from '@vinhdanh/auth';

/** Whatever says who sends a request. */
const NAMING = ['cookie', 'authorization', 'acting-office', 'idempotency-key', CSRF_HEADER];

/** Lets a request through that says of nobody that it is theirs. A browser that sends a cookie along is told, not served. */
export class AnonymousGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    if (NAMING.some((name) => headers[name] !== undefined)) throw refused('box-wants-nobody');
    return true;
  }
}
