import { Inject, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { FindCaller, refused, type Caller } from '@vinhdanh/application';
import { CSRF_HEADER, isCsrfTokenOf, SESSION_COOKIE } from '@vinhdanh/auth';

const PUBLIC = 'public';

/** For everybody, signed in or not. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);

/** A request whose sender was found, by the guard or before its body was read. */
export interface CalledRequest extends FastifyRequest {
  caller?: Caller;
}

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Finds who sends a request. Requests with a cookie that change something must carry the session's CSRF token. */
export class CallerGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(FindCaller) private readonly findCaller: FindCaller,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handlers = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, handlers)) return true;
    const request = context.switchToHttp().getRequest<CalledRequest>();
    request.caller ??= await callerOf(this.findCaller, request);
    return true;
  }
}

/** @throws Refused `sign-in-required`, `csrf-missing`, or `not-found` for an office that is not the caller's. */
export async function callerOf(findCaller: FindCaller, request: FastifyRequest): Promise<Caller> {
  const caller = await findCaller.execute({
    cookie: request.cookies[SESSION_COOKIE],
    authorization: request.headers.authorization,
    actingOffice: single(request.headers['acting-office']),
    readingReason: single(request.headers['reading-reason']),
  });
  const { cookieToken } = caller;
  const changes = !SAFE_METHODS.includes(request.method);
  if (changes && cookieToken !== null && !isCsrfTokenOf(cookieToken, request.headers[CSRF_HEADER]))
    throw refused('csrf-missing');
  return caller;
}

const single = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;
