import type { FastifyInstance } from 'fastify';
import { UnknownOutcome } from '@vinhdanh/application';

/** A command whose outcome is not known is answered with 202 and where to ask. */
export function acceptUnknown(server: FastifyInstance): void {
  server.addHook('preSerialization', (_request, reply, payload, done) => {
    if (payload instanceof UnknownOutcome) void reply.code(202).header('Location', payload.statusUrl);
    done(null, payload);
  });
}
