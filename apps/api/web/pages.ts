import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const PAGE = 'index.html';

/** Not pages: the API and the health endpoints answer for themselves. */
const NOT_PAGES = /^\/(?:api|healthz|readyz)(?:[/?]|$)/;

/** Files of the screens never change under their names, which carry a hash. */
const HASHED = /[/\\]assets[/\\]/;

/** Serves the built screens from their folder. */
export async function servePages(app: NestFastifyApplication, directory: string): Promise<void> {
  if (!existsSync(join(directory, PAGE))) return;
  await app.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    index: PAGE,
    setHeaders: (reply, path) => {
      void reply.header(
        'Cache-Control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}

/** Whether a browser asks for a page of the screens, which know their own addresses. */
export const isPageRequest = (request: FastifyRequest, reply: FastifyReply): boolean =>
  request.method === 'GET' &&
  typeof reply.sendFile === 'function' &&
  !NOT_PAGES.test(request.url) &&
  (request.headers.accept ?? '').includes('text/html');

export const sendPage = (reply: FastifyReply): FastifyReply => reply.code(200).sendFile(PAGE);
