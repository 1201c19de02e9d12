import type { FastifyInstance } from 'fastify';

/** Largest report of an opened box, bytes: 500 papers of 2,000 lines, an entry of 12 letters for each. */
export const LARGEST_BOX = 12 * 1024 * 1024;

const REPORT = '/api/sessions/:id/secret-ballots/:ballot/box';

/** The box of a great council is larger than what other requests may bring. */
export function takeWholeBoxes(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (route.method === 'POST' && route.url === REPORT) route.bodyLimit = LARGEST_BOX;
  });
}
