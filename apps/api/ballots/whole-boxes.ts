import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Largest report of an opened box, bytes: 500 papers of 2,000 lines, an entry of 12 letters for each. */
export const LARGEST_BOX = 12 * 1024 * 1024;

const REPORT = '/api/sessions/:id/secret-ballots/:ballot/box';

/**
 * The box of a great council is larger than what other requests may bring. So nothing of it is read before its sender is known.
 * @param admit rejects for who may send nothing
 */
export function takeWholeBoxes(
  server: FastifyInstance,
  admit: (request: FastifyRequest) => Promise<unknown>,
): void {
  server.addHook('onRoute', (route) => {
    if (route.method !== 'POST' || route.url !== REPORT) return;
    route.bodyLimit = LARGEST_BOX;
    route.onRequest = async (request) => {
      await admit(request);
    };
  });
}
