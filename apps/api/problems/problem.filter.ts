import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { NameParams } from '@vinhdanh/application';
import { pickLocale, PROBLEM_MEDIA_TYPE, renderProblem, type RefusalLike } from '@vinhdanh/platform';
import { isUnlogged } from '../ballots/unlogged';
import { refusalOfError } from './refusal-of';
import { isPageRequest, sendPage } from '../web/pages';

/** How soon a caller may try again after an outage, seconds. */
const RETRY_AFTER_S = 2;

/** Every error of every request becomes a problem (RFC 9457) in the caller's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(PinoLogger) private readonly logger: PinoLogger,
    @Inject(NameParams) private readonly names: NameParams,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<unknown> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = refusalOfError(error, request.routeOptions.bodyLimit);
    if (refusal?.code === 'not-found' && isPageRequest(request, reply)) return sendPage(reply);
    if (isUnlogged(request.url)) logNothingOf(refusal);
    else if (refusal === null) this.logger.error({ err: error, requestId: request.id }, 'request failed');
    else if (refusal.code === 'unavailable')
      this.logger.warn({ err: error, requestId: request.id }, 'unavailable');
    const { params } = refusal ? await this.names.execute(refusal) : {};
    return sendProblem(reply, refusal ?? { code: 'internal' }, request, params);
  }
}

/** That something fails at the box is worth knowing; nothing of the request is: no id, no address, no envelope. */
function logNothingOf(refusal: RefusalLike | null): void {
  if (refusal === null || refusal.code === 'unavailable')
    PinoLogger.root.error({ code: refusal?.code ?? 'internal' }, 'the ballot box could not answer');
}

/** @param named the params with the names of what they speak of */
export function sendProblem(
  reply: FastifyReply,
  refusal: RefusalLike,
  request: Pick<FastifyRequest, 'headers' | 'id'>,
  named?: RefusalLike['params'],
): unknown {
  const locale = pickLocale(request.headers['accept-language']);
  const problem = renderProblem(refusal, locale, request.id, named);
  const minutes = refusal.params?.minutes;
  // Fastify would close the connection while a body that is too large still comes in: who is answered while sending may see it
  // broken, and no answer. Without this header what is left of the body is read and forgotten.
  void reply.removeHeader('connection');
  if (problem.status === 503) void reply.header('Retry-After', String(RETRY_AFTER_S));
  if (problem.status === 429 && typeof minutes === 'number')
    void reply.header('Retry-After', String(minutes * 60));
  return reply
    .code(problem.status)
    .header('Content-Language', locale)
    .header('Vary', 'Accept-Language')
    .type(PROBLEM_MEDIA_TYPE)
    .send(problem);
}
