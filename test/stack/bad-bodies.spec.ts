import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonOperations, type ApiDocument, type JsonOperation } from '../support/bad-bodies';
import type { HttpAnswer, HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const DOCUMENT = JSON.parse(readFileSync(join(__dirname, '../../docs/openapi.json'), 'utf8')) as ApiDocument;
const OPERATIONS = jsonOperations(DOCUMENT);

/** Takes envelopes from nobody, and refuses who says who he is. */
const BOX = '/api/ballot-box/{session}/{ballot}';

/** As large as a council's papers make it. */
const OPENED_BOX = '/api/sessions/{id}/secret-ballots/{ballot}/box';

/** Answered without a caller: the only operations that look at a body before they know who sends it. */
const FOR_EVERYBODY = ['/api/sign-in', '/api/tokens', BOX];

let stack: HttpStack;
let caller: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack();
  caller = await stack.as('so-noi-vu.thuong-truc', 'secretary');
}, 60_000);
afterAll(() => stack.stop());

/** The address of a thing that does not exist; a rule set is named by a SHA-256. */
const addressOf = (path: string): string =>
  path
    .replace('{id}', path.startsWith('/api/rule-sets/') ? randomBytes(32).toString('hex') : randomUUID())
    .replace('{session}', randomUUID())
    .replace('{ballot}', 'b1');

/** The operation on a thing that does not exist: whatever is wrong with the body must be found before that. */
function send({ method, path }: JsonOperation, body: unknown): Promise<HttpAnswer> {
  const address = addressOf(path);
  const keyed = path === BOX ? stack.anyone : caller.with({ 'Idempotency-Key': randomUUID() });
  return method === 'POST' ? keyed.post(address, body) : keyed.put(address, body);
}

it('knows every operation with a body', () => {
  expect(OPERATIONS.length).toBeGreaterThan(28);
});

describe.each(OPERATIONS.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
  '%s',
  (_name, operation) => {
    it('takes the body that its examples make', async () => {
      const { status, body } = await send(operation, operation.good);
      expect([status, body.code]).not.toEqual([422, 'validation-failed']);
      expect(status).toBeLessThan(500);
    });

    it.each(operation.bad.map((bad) => [bad.what, bad] as const))('refuses %s', async (_what, bad) => {
      const { status, headers, body } = await send(operation, bad.body);
      expect({ status, code: body.code }).toEqual({ status: 422, code: 'validation-failed' });
      expect(headers.get('content-type')).toContain('application/problem+json');
      const pointers = (body.errors ?? []).map(({ pointer }) => pointer);
      expect(pointers).toContain(bad.pointer);
      for (const { detail } of body.errors ?? []) expect(detail).toMatch(/\S.*\.$/);
    });

    it('refuses what is no JSON', async () => {
      const { status, body } = await send(operation, '{"broken": ');
      expect([status, body.code]).toEqual([400, 'malformed-json']);
    });

    it('refuses a note of 3 MB, unless it takes opened boxes', async () => {
      const { status, headers, body } = await send(operation, {
        ...operation.good,
        note: 'x'.repeat(3_000_000),
      });
      expect([status, body.code]).toEqual(
        operation.path === OPENED_BOX ? [422, 'validation-failed'] : [413, 'payload-too-large'],
      );
      // Who is answered while sending may see a connection that closes as a broken one.
      expect(headers.get('connection')).not.toBe('close');
    });

    if (!FOR_EVERYBODY.includes(operation.path))
      it('refuses who is not signed in, before looking at the body', async () => {
        const address = addressOf(operation.path);
        const unread = operation.path === OPENED_BOX ? '{"broken": ' : { wrong: true };
        const { status, body } = await (operation.method === 'POST'
          ? stack.anyone.post(address, unread)
          : stack.anyone.put(address, { wrong: true }));
        expect([status, body.code]).toEqual([401, 'sign-in-required']);
      });
  },
);
