import fastify, { type FastifyInstance } from 'fastify';
import { LARGEST_BODY, refusalOfError } from '../problems/refusal-of';
import { LARGEST_BOX, takeWholeBoxes } from './whole-boxes';

const ENTRY = '2hX0vQ9sLwAa';
const box = (papers: number, lines: number): object => ({
  lines: Array.from({ length: lines }, () => ENTRY.repeat(papers)),
  invalid: 0,
});

let server: FastifyInstance;
beforeAll(() => {
  server = fastify({ bodyLimit: LARGEST_BODY });
  takeWholeBoxes(server);
  server.setErrorHandler((error, request, reply) =>
    reply.code(413).send(refusalOfError(error, request.routeOptions.bodyLimit)),
  );
  for (const act of ['box', 'shares'])
    server.post(`/api/sessions/:id/secret-ballots/:ballot/${act}`, () => ({ taken: true }));
});
afterAll(() => server.close());

const send = async (act: string, body: object): Promise<unknown> =>
  (await server.inject({ method: 'POST', url: `/api/sessions/s/secret-ballots/b1/${act}`, body })).json();

const tooLarge = (maxMb: number): object => ({ code: 'payload-too-large', params: { maxMb } });

it.each([
  ['a council of 45 over 2,000 lines', 45, 2_000],
  ['the most papers over the most lines', 500, 2_000],
])('an opened box is taken: %s', async (_whose, papers, lines) => {
  expect(await send('box', box(papers, lines))).toEqual({ taken: true });
});

it('nothing larger is, and nothing as large anywhere else', async () => {
  expect(await send('box', box(600, 2_000))).toEqual(tooLarge(LARGEST_BOX / LARGEST_BODY));
  expect(await send('shares', box(45, 2_000))).toEqual(tooLarge(1));
});
