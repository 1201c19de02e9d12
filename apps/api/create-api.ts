import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FindCaller, LARGEST_UPLOAD } from '@vinhdanh/application';
import { correlationId, type ApiConfig } from '@vinhdanh/platform';
import { ApiModule } from './api.module';
import { callerOf, type CalledRequest } from './auth/caller.guard';
import { takeWholeBoxes } from './ballots/whole-boxes';
import { acceptUnknown } from './commands/accept-unknown';
import { checkText } from './kernel/check-text';
import { serveDocument } from './openapi/document';
import { sendProblem } from './problems/problem.filter';
import { LARGEST_BODY } from './problems/refusal-of';
import { securityHeaders } from './security-headers';
import { servePages } from './web/pages';
import { serveVerifierPage } from './web/verifier-page';

/** Endpoints outside the API's own prefix. */
export const ROOT_ENDPOINTS = [
  'healthz',
  'readyz',
  'log/checkpoint',
  'log/cosigned-checkpoint',
  'log/vkey',
  'log/closing/:number',
  'log/tile/*path',
  'log/:number/checkpoint',
  'log/:number/vkey',
  'log/:number/tile/*path',
];

/** The API, ready to listen. */
export async function createApi(config: ApiConfig): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    genReqId: (request: IncomingMessage) => (request.id = correlationId(request.headers['x-request-id'])),
    routerOptions: { maxParamLength: 200 },
    // An address that the router cannot read is that of nothing.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      void sendProblem(reply, { code: 'not-found' }, request),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(config), adapter, {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('api', { exclude: ROOT_ENDPOINTS });
  await app.register(helmet, securityHeaders(config.public.url));
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: LARGEST_UPLOAD, files: 1, fields: 0, parts: 1, headerPairs: 50 },
  });
  const server = adapter.getInstance();
  server.removeContentTypeParser('text/plain');
  server.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api')) void reply.header('Cache-Control', 'no-store');
  });
  server.addHook('preValidation', async ({ body, query, params }) => {
    for (const input of [body, query, params]) checkText(input);
  });
  const findCaller = app.get(FindCaller);
  takeWholeBoxes(server, async (request: CalledRequest) => {
    request.caller = await callerOf(findCaller, request);
  });
  acceptUnknown(server);
  serveDocument(app);
  if (config.http.webDirectory) {
    serveVerifierPage(app, join(config.http.webDirectory, '../verifier/verify.html'));
    await servePages(app, config.http.webDirectory);
  }
  app.enableShutdownHooks();
  return app;
}
