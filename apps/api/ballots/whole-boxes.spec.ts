import { request } from 'node:http';
import fastify, { type FastifyInstance } from 'fastify';
import { refused } from '@vinhdanh/application';
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
  takeWholeBoxes(server, ({ headers }) =>
    headers.authorization ? Promise.resolve() : Promise.reject(refused('sign-in-required')),
  );
  server.setErrorHandler((error, request, reply) =>
    reply.code(413).send(refusalOfError(error, request.routeOptions.bodyLimit)),
  );
  for (const act of ['box', 'shares'])
    server.post(`/api/sessions/:id/secret-ballots/:ballot/${act}`, () => ({ taken: true }));
});
afterAll(() => server.close());

const send = async (act: string, body: object): Promise<unknown> =>
  (
    await server.inject({
      ...{ method: 'POST', url: `/api/sessions/s/secret-ballots/b1/${act}`, body },
      headers: { authorization: 'Bearer known' },
    })
  ).json();

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

it('of who is not signed in nothing is read: the answer comes before the body', async () => {
  await server.listen({ host: '127.0.0.1', port: 0 });
  const answer = await new Promise<string>((resolve, reject) => {
    const [{ port } = { port: 0 }] = server.addresses();
    const headers = { 'content-type': 'application/json', 'content-length': LARGEST_BOX };
    const path = '/api/sessions/s/secret-ballots/b1/box';
    const asked = request({ method: 'POST', host: '127.0.0.1', port, path, headers }, (response) => {
      response.setEncoding('utf8').on('data', resolve);
      response.on('end', () => asked.destroy());
    });
    asked.on('error', reject);
    asked.flushHeaders();
  });
  expect(JSON.parse(answer)).toMatchObject({ code: 'sign-in-required' });
});
