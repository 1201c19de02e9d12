import { randomUUID } from 'node:crypto';
import { handIn, must, submitDossier, wordsOf } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';

let stack: HttpStack;
let applicant: HttpCaller;
let unit: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack();
  applicant = await stack.as('mttq.lap-ho-so');
  unit = await stack.as('mttq.thuong-truc', 'secretary');
}, 60_000);
afterAll(() => stack.stop());

const WORDS: Readonly<Record<string, object>> = {
  receive: {},
  appraise: {},
  opinion: { answer: 'agree' },
  posting: { objections: 0 },
  presentation: { presenter: 'x', place: 'x' },
  return: { reason: 'x' },
  refuse: { reason: 'x' },
  hold: { reason: 'x' },
  lift: { reason: 'x' },
  withdraw: { reason: 'x' },
  cancel: { reason: 'x' },
  reroute: { reason: 'x', order: 'x', chosenBy: '2025-07-02', toStep: 'unit.intake' },
};
const ACTS = Object.entries(WORDS);

describe('who may see a dossier', () => {
  it('is not the officer of another province: every address answers as if it were not there', async () => {
    const { id } = await submitDossier(stack);
    const absent = randomUUID();
    for (const account of ['cao-bang.lap-ho-so', 'cao-bang.thuong-truc', 'cao-bang.kiem-toan']) {
      const foreign = await stack.as(account);
      for (const more of ['', '/timeline', '/record']) {
        const [there, nowhere] = [
          await foreign.get(`/api/dossiers/${id}${more}`),
          await foreign.get(`/api/dossiers/${absent}${more}`),
        ];
        expect([there.status, nowhere.status]).toEqual([404, 404]);
        expect({ ...there.body, instance: '' }).toEqual({ ...nowhere.body, instance: '' });
      }
      for (const [act, words] of ACTS)
        expect((await foreign.command(`/api/dossiers/${id}/${act}`, words)).body.code).toBe('not-found');
      expect((await foreign.get('/api/dossiers')).body).toEqual({ items: [], nextCursor: null });
      const content = { content: (wordsOf('0'.repeat(64), []) as { content: object }).content };
      expect((await foreign.command(`/api/dossiers/${id}/resubmit`, content)).status).toBe(404);
      expect((await foreign.get(`/api/commands/dossier/${id}/${'0'.repeat(40)}`)).status).toBe(404);
    }
  });

  it('is a body once the dossier has reached it, and who watches over it from the start', async () => {
    const { id } = await submitDossier(stack);
    const standing = await stack.as('so-noi-vu.thuong-truc', 'secretary');
    expect((await standing.get(`/api/dossiers/${id}`)).status).toBe(404);
    for (const watcher of [
      'kiem-toan.lang-son',
      'kiem-toan.trung-uong',
      'thanh-tra.lang-son',
      'quan-tri.lang-son',
    ])
      expect([watcher, (await (await stack.as(watcher)).get(`/api/dossiers/${id}`)).status]).toEqual([
        watcher,
        200,
      ]);
    expect((await unit.get(`/api/dossiers/${id}`)).status).toBe(200);
    expect((await applicant.get(`/api/dossiers/${id}`)).status).toBe(200);
  });

  it('reads its files too', async () => {
    const { id } = await submitDossier(stack);
    const { body } = await unit.get(`/api/dossiers/${id}`);
    const { file } = (body as { content: { parts: [{ file: string }] } }).content.parts[0];
    expect((await unit.get(`/api/files/${file}`)).status).toBe(200);
    expect((await (await stack.as('cao-bang.thuong-truc')).get(`/api/files/${file}`)).status).toBe(404);
  });
});

describe('an act', () => {
  it('is refused in the wrong state or office with the reason that the screen shows', async () => {
    const { id } = await submitDossier(stack);
    const { body } = await unit.with({ 'Accept-Language': 'en' }).get(`/api/dossiers/${id}`);
    const acts = (body as { acts: Array<{ act: string; allowed: boolean; refusal?: { code: string } }> })
      .acts;
    const refusals = Object.fromEntries(acts.map(({ act, refusal }) => [act, refusal?.code ?? 'allowed']));
    expect(refusals).toMatchObject({
      receive: 'allowed',
      return: 'allowed',
      appraise: 'wrong-state',
      refuse: 'office-wrong-role',
    });
    for (const [act, words] of ACTS) {
      const name =
        { opinion: 'record-opinion', posting: 'record-posting', presentation: 'present' }[act] ?? act;
      if (refusals[name] === 'allowed') continue;
      const answer = await unit.command(`/api/dossiers/${id}/${act}`, words);
      expect([act, answer.status, answer.body.code]).toEqual([act, 409, refusals[name]]);
    }
  });

  it('is refused to an office whose term is over, and without an office', async () => {
    const { id } = await submitDossier(stack);
    const { database } = stack;
    await database.dataSource.query(
      `INSERT INTO work.office (id, person_id, organization_id, role, title_vi, title_en, from_date, to_date)
       SELECT 'past', person_id, organization_id, role, title_vi, title_en, '2016-07-01', '2021-06-30'
       FROM work.office WHERE id = 'mttq.thuong-truc.secretary'`,
    );
    const past = unit.with({ 'Acting-Office': 'past' });
    const live = await past.command(`/api/dossiers/${id}/receive`);
    expect([live.status, live.body.code]).toEqual([404, 'not-found']);
    const paper = await submitDossier(stack, { receivedOn: '2022-10-03' });
    const dated = await past.command(`/api/dossiers/${paper.id}/receive`, { on: '2022-10-03' });
    expect([dated.status, dated.body.code]).toEqual([409, 'office-not-held']);
    const retired = await stack.as('so-noi-vu.da-nghi');
    expect((await retired.get('/api/me')).body).toMatchObject({ office: null });
    expect((await retired.get('/api/route-preview?award=HC-LD3')).body.code).toBe('office-required');
    expect((await retired.post('/api/drafts', wordsOf('0'.repeat(64)))).body.code).toBe('office-required');
  });

  it('needs a key; the same request gets the same answer, another one under its key is refused', async () => {
    const { id } = await submitDossier(stack);
    const path = `/api/dossiers/${id}/receive`;
    expect((await unit.post(path, {})).body.code).toBe('idempotency-key-required');
    const key = randomUUID();
    const [first, second] = await Promise.all([1, 2].map(() => unit.command(path, { note: 'đủ' }, key)));
    expect([first?.status, second?.status]).toEqual([200, 200]);
    expect(second?.body).toEqual(first?.body);
    expect((await unit.command(path, { note: 'đủ' }, key)).body).toEqual(first?.body);
    const other = await unit.command(path, { note: 'khác' }, key);
    expect([other.status, other.body.code]).toEqual([409, 'idempotency-key-reused']);
    expect((await unit.command(path, { note: 'đủ' })).body.code).toBe('already-received');
  });

  it('happens once when two people do it at once', async () => {
    const { id } = await submitDossier(stack);
    const answers = await Promise.all([1, 2, 3].map(() => unit.command(`/api/dossiers/${id}/receive`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('is refused as stale to who looked at an earlier version', async () => {
    const { id, seq } = await submitDossier(stack);
    const stale = await unit.command(`/api/dossiers/${id}/receive`, { expectedSeq: seq - 1 });
    expect([stale.status, stale.body.code, stale.body.params]).toEqual([
      409,
      'stale-version',
      { expected: 1, actual: 2 },
    ]);
    expect((await unit.command(`/api/dossiers/${id}/receive`, { expectedSeq: seq })).status).toBe(200);
  });

  it.each([
    ['a day to come', { on: '2150-01-01' }, 'effective-date-in-future'],
    ['an earlier day', { on: '2025-07-02' }, 'effective-date-needs-retrospective'],
  ])('is refused on %s', async (_what, words, code) => {
    const { id } = await submitDossier(stack);
    const { status, body } = await unit.command(`/api/dossiers/${id}/receive`, words);
    expect([status, body.code]).toEqual([409, code]);
  });

  it('can be asked about afterwards, by its own address', async () => {
    const { id } = await submitDossier(stack);
    const { body } = await must(unit, `/api/dossiers/${id}/receive`);
    const state = await unit.get(`/api/commands/dossier/${id}/${'0'.repeat(40)}`);
    expect(['absent', 'unknown']).toContain(state.body.state);
    expect((await unit.get(`/api/commands/council/${id}/${'0'.repeat(40)}`)).status).toBe(404);
    expect((await unit.get(`/api/commands/dossier/${id}/xyz`)).status).toBe(404);
    expect((body as { thing: string }).thing).toBe('dossier');
  });
});

describe('the course of a dossier', () => {
  it('is returned, completed, held, lifted and withdrawn, each recorded with its reason', async () => {
    const { id } = await submitDossier(stack, { parts: [] });
    const path = `/api/dossiers/${id}`;
    expect((await unit.command(`${path}/receive`)).body.code).toBe('parts-missing');
    await must(unit, `${path}/return`, { reason: 'Thiếu báo cáo', missing: ['report-confirmed'] });
    expect((await applicant.get('/api/work')).body.toDo).toMatchObject([{ id, why: 'resubmit' }]);
    expect((await unit.command(`${path}/receive`)).body.code).toBe('wrong-state');

    const { content } = wordsOf(await handIn(applicant, 'x')) as { content: object };
    const foreign = wordsOf(await handIn(await stack.as('cao-bang.lap-ho-so'), 'z')) as { content: object };
    expect((await applicant.command(`${path}/resubmit`, foreign)).body.code).toBe('validation-failed');
    expect((await applicant.command(`${path}/resubmit`, { content: foreign.content })).body.code).toBe(
      'file-unknown',
    );
    expect((await unit.command(`${path}/resubmit`, { content })).body.code).toMatch(
      /file-unknown|not-your-dossier/,
    );
    await must(applicant, `${path}/resubmit`, { content, note: 'Đã bổ sung' });

    const inspector = await stack.as('thanh-tra.lang-son');
    await must(inspector, `${path}/hold`, { reason: 'Đơn tố cáo' });
    expect((await unit.command(`${path}/receive`)).body.code).toBe('dossier-held');
    await must(inspector, `${path}/lift`, { reason: 'Không vi phạm' });
    await must(applicant, `${path}/withdraw`, { reason: 'Rút để bổ sung thành tích' });
    for (const [act, words] of ACTS) {
      const caller = act === 'withdraw' ? applicant : unit;
      expect([act, (await caller.command(`${path}/${act}`, words)).body.code]).toEqual([
        act,
        'dossier-ended',
      ]);
    }

    const { body: timeline } = await unit.get(`${path}/timeline`);
    const told = timeline as Array<{
      type: string;
      by: { person: { name: string } } | null;
      body: { reason?: string };
    }>;
    expect(told.map(({ type }) => type)).toEqual([
      ...[
        'submitted',
        'step-reached',
        'returned',
        'resubmitted',
        'step-reached',
        'held',
        'lifted',
        'withdrawn',
      ],
    ]);
    expect(told[2]).toMatchObject({
      by: { person: { name: 'Trần Văn Minh Họa' } },
      body: { reason: 'Thiếu báo cáo' },
    });
    const { body: record } = await unit.get(`${path}/record`);
    expect((record as Array<{ seq: number; hash: string }>).map(({ seq }) => seq)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  it('is rerouted and cancelled by the administrator alone', async () => {
    const { id } = await submitDossier(stack);
    const path = `/api/dossiers/${id}`;
    const administrator = await stack.as('quan-tri.lang-son');
    const words = { order: '12/QĐ-SNV', reason: 'Sai tuyến', chosenBy: '2025-07-02' };
    const astray = await administrator.command(`${path}/reroute`, { ...words, toStep: 'unheard' });
    expect([astray.status, astray.body.code]).toEqual([409, 'reroute-target-invalid']);
    const old = { ...words, chosenBy: '1999-01-01', toStep: 'unit.intake' };
    expect((await administrator.command(`${path}/reroute`, old)).body.code).toBe('no-route');
    await must(administrator, `${path}/reroute`, { ...words, toStep: 'unit.intake' });
    await must(administrator, `${path}/cancel`, { reason: 'Trùng hồ sơ' });
    expect((await unit.get(path)).body).toMatchObject({ status: 'cancelled', step: { id: 'unit.intake' } });
  });
});
