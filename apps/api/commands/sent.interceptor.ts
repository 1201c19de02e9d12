import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { ReceiptView, Sent } from '@vinhdanh/application';
import type { UnknownOutcomeDto } from '../openapi/common.dto';

/** An accepted command is answered with its receipt; one whose outcome is not known with 202 and where to ask. */
export class SentInterceptor implements NestInterceptor<Sent, ReceiptView | UnknownOutcomeDto> {
  intercept(context: ExecutionContext, next: CallHandler<Sent>): Observable<ReceiptView | UnknownOutcomeDto> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((sent) => {
        if (sent.known) return sent.receipt;
        const { statusUrl } = sent;
        void reply.code(202).header('Location', statusUrl);
        return { state: 'unknown', statusUrl };
      }),
    );
  }
}
