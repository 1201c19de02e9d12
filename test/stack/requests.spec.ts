import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../../apps/cli/seeding/demo-password';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const SECRETARY = 'so-noi-vu.thuong-truc';

let stack: HttpStack;
beforeAll(async () => {
  stack = await startHttpStack();
}, 60_000);
afterAll(() => stack.stop());

const signIn = (username: string, password: string, headers: Record<string, string> = {}) =>
  stack.anyone.with(headers).post('/api/sign-in', { username, password });

/** A browser's session: its cookie and the token that goes with it. */
async function browser(username: string) {
  const { status, headers, body } = await signIn(username, DEMO_PASSWORD);
  expect(status).toBe(200);
  const cookie = headers.get('set-cookie') ?? '';
  const session = stack.anyone.with({ Cookie: cookie.split(';', 1)[0] ?? '' });
  return {
    cookie,
    session,
    csrf: session.with({ 'X-CSRF-Token': (body as { csrfToken: string }).csrfToken }),
  };
}

describe('signing in', () => {
  it('opens a session in a cookie that scripts and other sites cannot use', async () => {
    const { cookie, session } = await browser(SECRETARY);
    expect(cookie).toMatch(/^vd_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
    const { status, headers, body } = await session.get('/api/me');
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body).toMatchObject({ office: 'so-noi-vu.thuong-truc.secretary', person: { fictitious: true } });
  });

  it('asks for the CSRF token with everything that changes something, and ends the session at sign-out', async () => {
    const { session, csrf } = await browser(SECRETARY);
    for (const caller of [session, session.with({ 'X-CSRF-Token': 'x' })]) {
      const { status, body } = await caller.put('/api/me/locale', { locale: 'en' });
      expect([status, body.code]).toEqual([403, 'csrf-missing']);
    }
    expect((await csrf.put('/api/me/locale', { locale: 'vi' })).status).toBe(200);
    expect((await csrf.post('/api/sign-out')).status).toBe(204);
    expect((await session.get('/api/me')).status).toBe(401);
  });

  it('refuses pages of other sites', async () => {
    const { status, body } = await signIn(SECRETARY, DEMO_PASSWORD, { Origin: 'https://elsewhere.example' });
    expect([status, body.code]).toEqual([403, 'csrf-missing']);
    expect((await signIn(SECRETARY, DEMO_PASSWORD, { Origin: stack.url })).status).toBe(200);
  });

  it('does not tell a wrong name from a wrong password', async () => {
    const answers = [await signIn('nobody.at-all', DEMO_PASSWORD), await signIn('van-linh.van-thu', 'x')];
    const [first, second] = answers.map(({ status, body }) => ({ status, ...body, instance: '' }));
    expect(first).toMatchObject({ status: 401, code: 'sign-in-failed' });
    expect(second).toEqual(first);
  });

  it('locks a name for an address after five failures, even for the right password', async () => {
    for (let attempt = 1; attempt <= 5; attempt++)
      expect((await signIn('bo-noi-vu.van-thu', 'wrong')).status).toBe(401);
    const { status, headers, body } = await signIn('bo-noi-vu.van-thu', DEMO_PASSWORD);
    expect([status, body.code]).toEqual([429, 'too-many-attempts']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(60);
    expect((await signIn('bo-noi-vu.bo-truong', DEMO_PASSWORD)).status).toBe(200);
  });

  it('takes a cookie for no bearer token and the other way round', async () => {
    const { cookie } = await browser(SECRETARY);
    const token = /vd_session=([^;]+)/.exec(cookie)?.[1] ?? '';
    expect((await stack.anyone.with({ Authorization: `Bearer ${token}` }).get('/api/me')).status).toBe(401);
    const { body } = await stack.anyone.post('/api/tokens', {
      username: SECRETARY,
      password: DEMO_PASSWORD,
      label: 'báo cáo',
    });
    const bearer = (body as { token: string }).token;
    expect((await stack.anyone.with({ Cookie: `vd_session=${bearer}` }).get('/api/me')).status).toBe(401);
    expect((await stack.anyone.with({ Authorization: `Bearer ${bearer}` }).get('/api/me')).status).toBe(200);
  });

  it('issues a token for a browser session too', async () => {
    const { csrf, session } = await browser(SECRETARY);
    expect((await session.post('/api/tokens', { label: 'x' })).status).toBe(403);
    const { status, body } = await csrf.post('/api/tokens', { label: 'x' });
    expect([status, Object.keys(body as object)]).toEqual([201, ['token', 'expiresAt']]);
  });

  it('refuses to act in an office of somebody else as in one that does not exist', async () => {
    const caller = await stack.as(SECRETARY);
    for (const office of ['ubnd-lang-son.chu-tich.head', 'unheard', "' OR 1=1 --"]) {
      expect((await caller.with({ 'Acting-Office': office }).get('/api/work')).status).toBe(404);
      expect((await (await browser(SECRETARY)).csrf.put('/api/me/office', { office })).status).toBe(404);
    }
  });

  it('lets a past office be chosen, and says that it is over', async () => {
    const { csrf } = await browser('so-noi-vu.da-nghi');
    const { body } = await csrf.put('/api/me/office', { office: 'so-noi-vu.da-nghi.secretary' });
    expect(body).toMatchObject({ office: 'so-noi-vu.da-nghi.secretary', offices: [{ current: false }] });
  });
});

describe('every request', () => {
  const reads = [
    ...['/api/me', '/api/work', '/api/awards', '/api/organizations', '/api/dossiers', '/api/drafts'],
    ...['/api/councils', '/api/sessions', '/api/rounds', '/api/inbox', '/api/route-preview?award=HC-LD3'],
  ];

  it.each(reads)('GET %s needs a signed-in caller', async (path) => {
    const { status, body } = await stack.anyone.get(path);
    expect([status, body.code]).toEqual([401, 'sign-in-required']);
    expect((await stack.anyone.with({ Authorization: 'Bearer x' }).get(path)).status).toBe(401);
  });

  it.each(['not-an-id', randomUUID(), randomUUID().toUpperCase(), '%00', '..%2f..', 'x'.repeat(150), '1'])(
    'answers the id %s as absent, whatever its form',
    async (id) => {
      const caller = await stack.as(SECRETARY);
      const paths = ['drafts', 'dossiers', 'sessions', 'rounds', 'files'].map((kind) => `/api/${kind}/${id}`);
      const more = [`/api/dossiers/${id}/timeline`, `/api/rounds/${id}/document`, `/api/councils/${id}/ripe`];
      for (const path of [...paths, ...more, `/api/commands/dossier/${id}/${'0'.repeat(40)}`]) {
        const { status, body } = await caller.get(path);
        if (id === '%00') expect([404, 422]).toContain(status);
        else expect([path, status, body.code]).toEqual([path, 404, 'not-found']);
      }
    },
  );

  it.each([
    ['/api/dossiers?limit=0', '#/limit'],
    ['/api/dossiers?limit=201', '#/limit'],
    ['/api/dossiers?limit=ten', '#/limit'],
    ['/api/dossiers?status=unheard', '#/status'],
    ['/api/dossiers?step=unheard', '#/step'],
    ['/api/dossiers?mine=maybe', '#/mine'],
    ['/api/dossiers?q=a&q=b', '#/q'],
    [`/api/dossiers?q=${'x'.repeat(101)}`, '#/q'],
    ['/api/dossiers?unheard=1', '#/unheard'],
    ['/api/dossiers?q=%07', '#/q'],
    [`/api/dossiers/${randomUUID()}?atLeast=-1`, '#/atLeast'],
    ['/api/awards?on=2025-02-30', '#/on'],
    ['/api/awards?on=tomorrow', '#/on'],
    ['/api/route-preview', '#/award'],
  ])('refuses the query of %s', async (path, pointer) => {
    const { status, body } = await (await stack.as(SECRETARY)).get(path);
    expect([status, body.code, body.errors?.[0]?.pointer]).toEqual([422, 'validation-failed', pointer]);
  });

  it.each(['x', 'W10', Buffer.from('["a","b"]').toString('base64url')])(
    'refuses the cursor %s',
    async (cursor) => {
      const caller = await stack.as(SECRETARY);
      for (const list of ['dossiers', 'inbox']) {
        const { status, body } = await caller.get(`/api/${list}?cursor=${cursor}`);
        expect([status, body.code]).toEqual([422, 'cursor-invalid']);
      }
    },
  );

  it('takes words with letters that mean something to a search as letters', async () => {
    const caller = await stack.as('kiem-toan.lang-son');
    for (const q of ['%', '_', '\\', "'", '%25']) {
      const { status, body } = await caller.get(`/api/dossiers?q=${encodeURIComponent(q)}`);
      expect([status, body.items]).toEqual([200, []]);
    }
  });

  it('accepts JSON alone, and none that reaches for prototypes or has no end', async () => {
    const caller = await stack.as('mttq.lap-ho-so');
    const form = caller.with({ 'Content-Type': 'application/x-www-form-urlencoded' });
    expect((await form.post('/api/drafts', 'award=HC-LD3')).body.code).toBe('unsupported-media-type');
    const text = caller.with({ 'Content-Type': 'text/plain' });
    expect((await text.post('/api/drafts', '{}')).status).toBe(415);
    expect((await caller.post('/api/drafts', '{"__proto__":{"a":1}}')).status).toBe(400);
    const deep = `{"award":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    expect((await caller.post('/api/drafts', deep)).status).toBe(422);
    expect((await caller.post('/api/drafts', '')).status).toBe(400);
  });

  it('speaks the language that is asked for, Vietnamese first', async () => {
    const nobody = stack.anyone.with({ 'X-Request-Id': 'a-request-of-mine' });
    const vietnamese = (await nobody.get('/api/me')).body as { detail: string; instance: string };
    const english = (await nobody.with({ 'Accept-Language': 'en-GB,vi;q=0.5' }).get('/api/me'))
      .body as object;
    expect(vietnamese.detail).toContain('đăng nhập');
    expect(vietnamese.instance).toBe('urn:vinhdanh:request:a-request-of-mine');
    expect(english).toMatchObject({ detail: expect.stringContaining('Sign in') as string });
  });

  it('answers unknown addresses as absent, and names nothing of itself', async () => {
    for (const path of ['/api/unheard', '/unheard', '/api', '/']) {
      const { status, headers, body } = await stack.anyone.get(path);
      expect([path, status, body.code]).toEqual([path, 404, 'not-found']);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it.each([
    '/api/dossiers/%E1%BB',
    '/api/dossiers/%ED%A0%80/trace',
    `/api/drafts/${'x'.repeat(201)}`,
    '/log/%E1/vkey',
  ])('answers an address that cannot be read as absent: %s', async (address) => {
    const { status, headers, body } = await stack.anyone.with({ 'Accept-Language': 'en' }).get(address);
    expect([status, body.code, headers.get('content-language')]).toEqual([404, 'not-found', 'en']);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(JSON.stringify(body)).not.toContain('FST_ERR');
  });

  it.each(['constructor', '__proto__', 'toString'])('knows no award called %s', async (award) => {
    const caller = (await stack.as(SECRETARY)).with({ 'Accept-Language': 'en' });
    const candidates = await caller.get(`/api/proposals/candidates?award=${award}`);
    expect([candidates.status, candidates.body.code]).toEqual([422, 'award-unknown']);
    for (const { body } of [candidates, await caller.get(`/api/route-preview?award=${award}&on=2026-11-01`)])
      expect(body.detail).toContain(award);
  });

  it('tells who watches that it lives and is ready', async () => {
    expect((await stack.anyone.get('/healthz')).body).toEqual({ status: 'ok' });
    expect((await stack.anyone.get('/readyz')).body).toMatchObject({
      status: 'ready',
      database: { state: 'up' },
      engine: { state: 'up' },
    });
  });

  it('serves its own description', async () => {
    const { status, body } = await stack.anyone.get('/api/docs-json');
    expect([status, body.openapi]).toEqual([200, '3.1.0']);
    expect((await stack.anyone.get('/api/docs')).status).toBe(200);
  });
});
