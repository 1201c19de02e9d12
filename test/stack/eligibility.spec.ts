import { randomUUID } from 'node:crypto';
import { saidBy } from '../support/command-line';
import { today } from '../support/days';
import type { HttpAnswer, HttpCaller } from '../support/http-caller';
import { handIn, must, shows, wordsOf } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const SOURCE = { document: 'Quyết định số 1/QĐ (hư cấu)', documentDate: '2026-01-05' };
const AWARD = 'HC-LD3';

let stack: HttpStack;
let officer: HttpCaller;
let preparer: HttpCaller;
let standing: HttpCaller;
let stranger: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack();
  officer = await stack.as('mttq.thuong-truc', 'secretary');
  preparer = await stack.as('mttq.lap-ho-so');
  standing = await stack.as('so-noi-vu.thuong-truc', 'secretary');
  stranger = await stack.as('van-linh.thuong-truc', 'secretary');
}, 60_000);
afterAll(() => stack.stop());

const idOf = ({ body }: HttpAnswer): string => (body as unknown as { id: string }).id;

let made = 0;

/** Somebody of the provincial Front. */
async function registered(caller = officer): Promise<string> {
  const answer = await caller.command('/api/subjects', {
    ...{ kind: 'person', name: `Người Số ${++made} (hư cấu)`, unit: 'Ban Phong trào', gender: 'female' },
    ...{ bornOn: '1980-04-30', evidence: 'Lý lịch cán bộ (hư cấu)' },
  });
  expect(answer.status).toBe(201);
  return idOf(answer);
}

async function write(subject: string, fact: object): Promise<string> {
  const answer = await officer.command(`/api/subjects/${subject}/facts`, { fact, ...SOURCE });
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return idOf(answer);
}

interface Asked {
  readonly one: {
    readonly verdict: string;
    readonly requirements: ReadonlyArray<{
      requirement: string;
      verdict: string;
      article: string;
      evidence: string;
    }>;
  } | null;
  readonly awards: ReadonlyArray<{ award: string; verdict: string; height: number; joined: boolean }>;
}

const ask = async (subject: string, query = ''): Promise<Asked> =>
  (await officer.get(`/api/subjects/${subject}/eligibility${query}`)).body as unknown as Asked;

/** A draft of the preparer for the subject. */
async function drafted(subject: string, more: object = {}): Promise<{ id: string }> {
  const words = wordsOf(await handIn(preparer, 'x')) as { content: { subject: object } };
  const content = { ...words.content, ...more, subject: { ...words.content.subject, ledger: subject } };
  const answer = await preparer.post('/api/drafts', { ...words, content });
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return answer.body as unknown as { id: string };
}

const submit = (draft: string): Promise<HttpAnswer> =>
  preparer.command(`/api/drafts/${draft}/submit`, { version: 1 });

describe('a file', () => {
  it('is kept with sources, corrected without overwriting, and asked about', async () => {
    const subject = await registered();
    const wrong = await write(subject, { kind: 'rating', year: 2025, rating: 'good' });
    expect((await ask(subject, '?award=DH-CSTDCS&on=2026-02-01')).one).toMatchObject({ verdict: 'not-yet' });
    const right = { kind: 'rating', year: 2025, rating: 'excellent' };
    const correction = { fact: right, reason: 'Ghi nhầm mức xếp loại.', ...SOURCE };
    const key = randomUUID();
    const [first, again] = [
      await officer.command(`/api/subject-facts/${wrong}/correction`, correction, key),
      await officer.command(`/api/subject-facts/${wrong}/correction`, correction, key),
    ];
    expect([first.status, again.status, idOf(again)]).toEqual([201, 201, idOf(first)]);
    const { one } = await ask(subject, '?award=DH-CSTDCS&on=2026-02-01');
    expect(one?.verdict).toBe('eligible');
    expect(one?.requirements).toContainEqual(
      expect.objectContaining({
        requirement: 'no-open-discipline',
        verdict: 'met',
        evidence: 'Q',
        hard: true,
      }),
    );
    const { body } = await officer.get(`/api/subjects/${subject}`);
    expect(body).toMatchObject({
      mayKeep: true,
      gender: 'female',
      facts: [
        { id: wrong, fact: { rating: 'good' }, corrects: null },
        { fact: { rating: 'excellent' }, corrects: wrong, reason: 'Ghi nhầm mức xếp loại.', ...SOURCE },
      ],
    });
  });

  it('says how near every award is, on the ladder that the criteria make', async () => {
    const { awards } = await ask(await registered());
    const heightOf = (code: string) => awards.find(({ award }) => award === code)?.height ?? -1;
    expect(awards).toHaveLength(67);
    expect(heightOf('DH-CSTDCS')).toBeLessThan(heightOf('DH-CSTD-BT'));
    expect(heightOf('BK-TTG')).toBeLessThan(heightOf('HC-LD3'));
  });

  it('is seen by who keeps it and who prepares its dossiers; others find nothing', async () => {
    const subject = await registered();
    for (const seer of [officer, preparer, standing, await stack.as('kiem-toan.lang-son')])
      expect((await seer.get(`/api/subjects/${subject}`)).status).toBe(200);
    const strangers = [
      stranger,
      await stack.as('cao-bang.thuong-truc', 'secretary'),
      await stack.as('mttq.van-thu'),
    ];
    for (const path of [`/api/subjects/${subject}`, `/api/subjects/${subject}/eligibility?award=${AWARD}`])
      for (const one of strangers) {
        const { status, body } = await one.get(path);
        expect([status, body.code]).toEqual([404, 'not-found']);
        expect({ ...body, instance: '' }).toEqual({
          ...(await one.get('/api/subjects/' + randomUUID())).body,
          instance: '',
        });
      }
    const fact = { kind: 'rating', year: 2024, rating: 'good' };
    expect((await stranger.command(`/api/subjects/${subject}/facts`, { fact, ...SOURCE })).status).toBe(404);
    expect((await preparer.command(`/api/subjects/${subject}/facts`, { fact, ...SOURCE })).body.code).toBe(
      'office-wrong-role',
    );
  });
});

describe('a dossier of somebody on file', () => {
  it('is refused while a matter is open, whatever else warns, and received with what was found', async () => {
    const subject = await registered();
    await write(subject, { kind: 'rating', year: 2025, rating: 'good' });
    const matter = await write(subject, { kind: 'open-matter', matter: 'complaint', since: '2026-03-01' });
    const { id } = await drafted(subject);
    const refused = await submit(id);
    expect([refused.status, refused.body.code]).toEqual([409, 'eligibility-held']);
    expect(refused.body.detail).toMatch(/đang xác minh khiếu nại, tố cáo.*Nghị định 152\/2025/);

    const closed = { kind: 'open-matter', matter: 'complaint', since: '2026-03-01', until: '2026-04-01' };
    const concluded = { fact: closed, reason: 'Đã có kết luận không vi phạm.', ...SOURCE };
    await officer.command(`/api/subject-facts/${matter}/correction`, concluded);
    const submitted = await submit(id);
    expect(submitted.status).toBe(201);
    const dossier = idOf(submitted);
    await shows(officer, `/api/dossiers/${dossier}`, 2);

    const explained = async () => {
      const { body } = await officer.get(`/api/dossiers/${dossier}/explanation`);
      const { lines } = body as unknown as { lines: Array<{ requirement: string; inputs: object }> };
      return lines.filter(({ requirement }) => requirement.startsWith('eligibility'));
    };
    expect((await explained())[0]).toMatchObject({ inputs: { verdict: 'not-yet', pinned: false } });
    await must(officer, `/api/dossiers/${dossier}/receive`);
    const pinned = await explained();
    expect(pinned[0]).toMatchObject({
      requirement: 'eligibility',
      inputs: { verdict: 'not-yet', pinned: true },
    });
    await write(subject, { kind: 'open-matter', matter: 'press', since: '2026-05-01' });
    expect(await explained()).toEqual(pinned);
    const { one } = await ask(subject, `?award=${AWARD}`);
    expect(one).toMatchObject({ proposed: [{ dossierId: dossier, status: 'climbing' }] });
    const args = ['explain', dossier, '--api', stack.url, '--as', 'mttq.thuong-truc'];
    expect(await saidBy(args)).toContain('Xét điều kiện theo ngày tiếp nhận');
  });

  it('shows the earlier dossier of the same achievement', async () => {
    const subject = await registered();
    const named = { achievement: 'TT-2026-01' };
    const { body } = await submit((await drafted(subject, named)).id);
    const { code, id } = body as unknown as { code: string; id: string };
    await shows(officer, `/api/dossiers/${id}`, 2);
    const { one } = await ask(subject, `?award=${AWARD}&achievement=TT-2026-01`);
    expect(one?.requirements).toContainEqual(
      expect.objectContaining({
        requirement: 'distinct-achievement',
        verdict: 'missing',
        inputs: expect.objectContaining({ dossier: code }) as object,
      }),
    );
  });

  it('names nobody whom its writer may not see, nor somebody of another kind', async () => {
    const theirs = await registered(stranger);
    const words = wordsOf(await handIn(preparer, 'x')) as { content: { subject: object } };
    const draft = (subject: object) =>
      preparer.post('/api/drafts', {
        ...words,
        content: { ...words.content, subject: { ...words.content.subject, ...subject } },
      });
    for (const ledger of [theirs, randomUUID()])
      expect((await draft({ ledger })).body.code).toBe('subject-unknown');
    const mine = await registered();
    expect((await draft({ ledger: mine, kind: 'collective' })).body.code).toBe('subject-other-kind');
  });
});

describe('what may be proposed', () => {
  it('is counted for every award, and listed for one, page by page', async () => {
    const subject = await registered();
    const thisYear = Number(today().slice(0, 4));
    for (const year of [thisYear - 1, thisYear])
      await write(subject, { kind: 'rating', year, rating: 'excellent' });
    const overview = (await officer.get(`/api/proposals/awards?year=${thisYear}`)).body as unknown as {
      subjects: number;
      awards: Array<{ award: string; counts: { eligible: number } }>;
    };
    const fighters = overview.awards.find(({ award }) => award === 'DH-CSTDCS');
    expect(fighters?.counts.eligible).toBeGreaterThan(0);
    const seen: string[] = [];
    for (let after: number | null = 0; after !== null;) {
      const { body } = await officer.get(`/api/proposals/candidates?award=DH-CSTDCS&limit=2&after=${after}`);
      const page = body as unknown as { items: Array<{ subject: { id: string } }>; next: number | null };
      seen.push(...page.items.map((item) => item.subject.id));
      after = page.next;
    }
    expect(seen).toHaveLength(overview.subjects);
    expect(new Set(seen).size).toBe(seen.length);
    const groups = ['eligible', 'other'].map((group) =>
      officer.get(`/api/proposals/candidates?award=DH-CSTDCS&group=${group}&search=nguoi%20so%20${made}`),
    );
    const [eligible, other] = (await Promise.all(groups)).map(({ body }) => body.items?.length);
    expect([eligible, other]).toEqual([1, 0]);
  });

  it('is nothing for a body out of reach', async () => {
    const { body } = await stranger.get('/api/proposals/awards?body=mttq-tinh-lang-son');
    expect(body).toMatchObject({ subjects: 0, awards: [] });
  });
});
