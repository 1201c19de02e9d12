import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { submitDossier } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { countStatements } from '../support/statements';
import { stopWatches } from '../support/stop-watches';

let stack: HttpStack;
let applicant: HttpCaller;
let unit: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack();
  applicant = await stack.as('mttq.lap-ho-so');
  unit = await stack.as('mttq.thuong-truc', 'secretary');
}, 60_000);
afterAll(() => stack.stop());

describe('lists', () => {
  it('find a dossier by words without marks, page by page, each once', async () => {
    const known = await Promise.all([1, 2, 3].map(() => submitDossier(stack)));
    const auditor = await stack.as('kiem-toan.lang-son');
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await auditor.get(
        `/api/dossiers?q=nguoi%20THU&limit=2${cursor && `&cursor=${cursor}`}`,
      );
      const { items = [], nextCursor } = body;
      expect(items.length).toBeLessThanOrEqual(2);
      seen.push(...items.map(({ id }) => id));
      cursor = nextCursor ?? '';
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    for (const { id } of known) expect(seen).toContain(id);
    const { body } = await auditor.get(
      `/api/dossiers?q=${known[0]?.code}&status=climbing&step=intake&award=HC-LD3`,
    );
    expect(body.items).toMatchObject([
      { id: known[0]?.id, step: { organization: { id: 'mttq-tinh-lang-son' } } },
    ]);
    expect((await auditor.get('/api/dossiers?mine=true')).body.items).toEqual([]);
  });

  it('tell people what concerns them, and let each read only their own', async () => {
    await submitDossier(stack);
    const { body } = await unit.get('/api/inbox');
    const { items, unread } = body as { items: Array<{ id: string; sentence: string }>; unread: number };
    expect(unread).toBeGreaterThan(0);
    expect(items[0]?.sentence).toMatch(/HS-\d{4}-\d{6}/);
    expect((await applicant.post(`/api/inbox/${items[0]?.id}/read`)).status).toBe(404);
    expect((await unit.post(`/api/inbox/${items[0]?.id}/read`)).status).toBe(204);
    expect((await unit.post(`/api/inbox/${items[0]?.id}/read`)).status).toBe(204);
    expect((await unit.get('/api/inbox')).body.unread).toBe(unread - 1);
  });
});

describe('what a request costs', () => {
  beforeAll(() => stopWatches(stack));

  const statements = (request: () => Promise<unknown>): Promise<number> =>
    countStatements(stack.app.get(DataSource), request);

  it('is at most six statements for any page', async () => {
    const { id } = await submitDossier(stack);
    const pages = [
      'work',
      'limits',
      'calendar/2026',
      'dossiers',
      'drafts',
      'councils',
      'sessions',
      'rounds',
      'inbox',
      'organizations',
      'me',
    ];
    const paths = [...pages, `dossiers/${id}`, `dossiers/${id}?atLeast=2`, `dossiers/${id}/timeline`];
    for (const path of paths) {
      const count = await statements(() => unit.get(`/api/${path}`));
      expect([path, count >= 1 && count <= 6]).toEqual([path, true]);
    }
  });

  it('is two statements for a command: who sends it, and whether they may see the thing', async () => {
    const { id } = await submitDossier(stack);
    const path = `/api/dossiers/${id}/withdraw`;
    const withdraw = async (): Promise<void> => {
      const { status } = await applicant.command(path, { reason: 'The applicant takes it back.' });
      expect(status).toBe(200);
    };
    expect(await statements(withdraw)).toBe(2);
  });

  it('is one more for a refusal that says where the dossier is: the names of bodies', async () => {
    const { id } = await submitDossier(stack);
    expect(await statements(() => unit.command(`/api/dossiers/${id}/appraise`, {}))).toBe(2 + 1);
    expect(await statements(() => unit.command(`/api/dossiers/${id}/lift`, { reason: 'x' }))).toBe(2);
  });

  it('does not grow with the number of dossiers', async () => {
    const before = await statements(() => unit.get('/api/work'));
    for (let number = 0; number < 3; number++) await submitDossier(stack);
    expect(await statements(() => unit.get('/api/work'))).toBe(before);
  });

  it('is one statement for a thing that cannot be', async () => {
    expect(await statements(() => unit.get(`/api/dossiers/${randomUUID().toUpperCase()}`))).toBe(1);
  });
});
