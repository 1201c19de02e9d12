import { existsSync, readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

const ADDRESS = '/verify.html';

/** What the page allows itself: its own script and style by their hashes, and nothing else. */
const POLICY = /http-equiv="Content-Security-Policy" content="([^"]+)"/;

/** Serves the page that verifies evidence bundles: one file, which asks nothing of us once it is there. */
export function serveVerifierPage(app: NestFastifyApplication, file: string): void {
  if (!existsSync(file)) return;
  const page = readFileSync(file, 'utf8');
  const policy = POLICY.exec(page)?.[1] ?? "default-src 'none'";
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  server.get(ADDRESS, (_request, reply) =>
    reply
      .header('Content-Security-Policy', `${policy}; frame-ancestors 'none'`)
      .header('Cache-Control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page),
  );
}
