import { randomUUID } from 'node:crypto';
import { FaultyProxy } from '../support/faulty-proxy';
import { handIn, must, submitDossier, wordsOf } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { until } from '../support/until';

let stack: HttpStack;
let database: FaultyProxy;
let engine: FaultyProxy;

beforeAll(async () => {
  const [databaseUrl, engineAddress] = [process.env.DATABASE_URL ?? '', process.env.TEMPORAL_ADDRESS ?? ''];
  database = await FaultyProxy.before(new URL(databaseUrl).host);
  engine = await FaultyProxy.before(engineAddress);
  stack = await startHttpStack({ TEMPORAL_ADDRESS: engine.address }, (url) => {
    const proxied = new URL(url);
    proxied.host = database.address;
    return proxied.toString();
  });
}, 60_000);
afterEach(() => {
  database.set('open');
  engine.set('open');
});
afterAll(async () => {
  await stack.stop();
  await database.stop();
  await engine.stop();
});

const ready = () => until('the API is ready', async () => (await stack.anyone.get('/readyz')).status === 200);

describe('without the database', () => {
  it('everything answers 503 and says when to try again; afterwards all is as before', async () => {
    const { id } = await submitDossier(stack);
    const unit = await stack.as('mttq.thuong-truc', 'secretary');
    database.set('closed');
    for (const answer of [
      await unit.get('/api/work'),
      await unit.get(`/api/dossiers/${id}`),
      await unit.command(`/api/dossiers/${id}/receive`),
      await stack.anyone.post('/api/sign-in', { username: 'x', password: 'x' }),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([503, 'unavailable']);
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(answer.bytes.toString()).not.toMatch(/ECONN|postgres|127\.0\.0\.1/);
    }
    expect((await stack.anyone.get('/healthz')).status).toBe(200);
    const unready = await stack.anyone.get('/readyz');
    expect([unready.status, unready.body]).toMatchObject([
      503,
      { status: 'not-ready', database: { state: 'down' } },
    ]);

    database.set('open');
    await ready();
    expect((await unit.get(`/api/dossiers/${id}`)).body).toMatchObject({ seq: 2, status: 'climbing' });
  });
});

describe('without the engine', () => {
  it('commands answer 503, reads go on, and what is submitted begins later', async () => {
    const { id } = await submitDossier(stack);
    const unit = await stack.as('mttq.thuong-truc', 'secretary');
    const applicant = await stack.as('mttq.lap-ho-so');
    const { body: draft } = await applicant.post('/api/drafts', wordsOf(await handIn(applicant, 'x')));
    engine.set('closed');
    const key = randomUUID();
    const refused = await unit.command(`/api/dossiers/${id}/receive`, {}, key);
    expect([refused.status, refused.body.code]).toEqual([503, 'unavailable']);
    expect((await unit.get(`/api/dossiers/${id}`)).body).toMatchObject({ seq: 2 });
    const { id: draftId } = draft as unknown as { id: string };
    const submitted = await applicant.command(`/api/drafts/${draftId}/submit`, { version: 1 });
    expect(submitted.status).toBe(201);
    expect((await stack.anyone.get('/readyz')).body).toMatchObject({ engine: { state: 'down' } });

    engine.set('open');
    await ready();
    expect((await unit.command(`/api/dossiers/${id}/receive`, {}, key)).status).toBe(200);
    const { id: later } = submitted.body as unknown as { id: string };
    await until('the relay has begun what waited', async () => {
      const { status } = await applicant.get(`/api/dossiers/${later}`);
      return status === 200;
    });
  }, 60_000);

  it('a lost answer is 202 with an address that tells later what happened', async () => {
    const { id } = await submitDossier(stack);
    const unit = await stack.as('mttq.thuong-truc', 'secretary');
    engine.set('mute');
    const key = randomUUID();
    const lost = await unit.command(`/api/dossiers/${id}/receive`, {}, key);
    expect([lost.status, lost.body.state]).toEqual([202, 'unknown']);
    const address = lost.headers.get('location') ?? '';
    expect(address).toMatch(new RegExp(`^/api/commands/dossier/${id}/[0-9a-f]{40}$`));
    engine.set('closed');
    engine.set('open');
    await ready();
    const told = await until('the outcome is known', async () => {
      const { body } = await unit.get(address);
      return body.state === 'accepted' || body.state === 'absent' ? body : null;
    });
    const again = await unit.command(`/api/dossiers/${id}/receive`, {}, key);
    expect(again.status).toBe(200);
    if (told.state === 'accepted') expect(told).toEqual({ state: 'accepted', receipt: again.body });
    await must(await stack.as('mttq.lap-ho-so'), `/api/dossiers/${id}/withdraw`, { reason: 'x' });
  }, 90_000);
});
