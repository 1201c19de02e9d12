import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { commandKey, refused, type Caller, type CommandKey } from '@vinhdanh/application';
import { pickLocale, type Locale } from '@vinhdanh/platform';
import type { CalledRequest } from './caller.guard';

const requestOf = (context: ExecutionContext): CalledRequest =>
  context.switchToHttp().getRequest<CalledRequest>();

function callerIn(context: ExecutionContext): Caller {
  const { caller } = requestOf(context);
  if (!caller) throw refused('sign-in-required');
  return caller;
}

/** Who sends the request, in which office. */
export const SentBy = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerIn(context),
);

/** What makes a repeated command the same command. */
export const Key = createParamDecorator((_: unknown, context: ExecutionContext): CommandKey => {
  const request = requestOf(context);
  const [path = ''] = request.url.split('?', 1);
  return commandKey(callerIn(context).person.id, request.headers['idempotency-key'], path, request.body);
});

/** The language of the answer's sentences. */
export const Language = createParamDecorator((_: unknown, context: ExecutionContext): Locale =>
  pickLocale(requestOf(context).headers['accept-language']),
);
