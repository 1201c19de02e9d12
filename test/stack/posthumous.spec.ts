import { row } from '../edge-cases/rows';
import type { HttpCaller } from '../support/http-caller';
import { handIn, must, shows, signFor, turnOf, type Submitted } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { textOfPdf } from '../support/pdf-text';
import { until } from '../support/until';

const MINUTES = {
  question: 'council-share/commune.vote',
  answer: 'minutes',
  order: { number: '03/QC-HĐTĐKT', date: '2026-01-05' },
  reason: 'Quy chế hội đồng xã: họp xét, lập biên bản.',
};
const DEATH = {
  diedOn: '2026-10-05',
  document: { number: '15/TLKT-BS', date: '2026-10-07' },
  recipient: { name: 'Lê Thị Ví Dụ (hư cấu)', relation: 'con gái' },
};
const SIGNERS = ['van-linh.chu-tich', 'van-linh.van-thu'] as const;

let stack: HttpStack;
let applicant: HttpCaller;
let desk: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack({ RULE_LAYERS: 'national,lang-son' });
  applicant = await stack.as('van-linh.lap-ho-so', 'applicant');
  desk = await stack.as('van-linh.thuong-truc', 'secretary');
}, 60_000);
afterAll(() => stack.stop());

async function received(
  kind: 'person' | 'collective',
  name: string,
  position: string,
  tie: { ledger?: string } = {},
): Promise<string> {
  const file = await handIn(applicant, name);
  const award = kind === 'person' ? 'DH-LDTT' : 'DH-TTLDTT';
  const { body: draft } = await applicant.post('/api/drafts', {
    award,
    content: {
      subject: { kind, name, position, ...tie },
      citation: 'Có thành tích dùng để thử.',
      parts: [{ part: 'report', file, name: 'bao-cao.pdf' }],
    },
  });
  const { body } = await must(applicant, `/api/drafts/${(draft as { id: string }).id}/submit`, {
    version: 1,
  });
  const { id, seq } = body as Submitted;
  await shows(applicant, `/api/dossiers/${id}`, seq);
  await must(desk, `/api/dossiers/${id}/receive`, { choices: [MINUTES] });
  return id;
}

/** Appraised, and the council's minutes recorded. */
async function appraised(id: string): Promise<void> {
  for (const note of ['Đủ điều kiện.', 'Biên bản số 07.'])
    await must(desk, `/api/dossiers/${id}/appraise`, { note });
}

const codeOf = async (caller: HttpCaller, path: string, body: object) =>
  (await caller.command(path, body)).body.code;

describe(row(9, 'over HTTP'), () => {
  it('refuses who may not say so, what has no paper, a day to come and a collective', async () => {
    const id = await received('person', 'Người Thử Một (hư cấu)', 'Công chức');
    const path = `/api/dossiers/${id}/death`;
    expect(await codeOf(await stack.as('mttq.lap-ho-so'), path, DEATH)).toBe('not-found');
    expect(await codeOf(await stack.as(SIGNERS[1], 'clerk'), path, DEATH)).toBe('office-wrong-role');
    expect(await codeOf(desk, path, { ...DEATH, diedOn: '2199-01-01' })).toBe('effective-date-in-future');
    const later = { number: '15', date: '2199-01-01' };
    expect(await codeOf(desk, path, { ...DEATH, document: later })).toBe('document-later');
    expect(await codeOf(desk, path, { ...DEATH, recipient: { name: ' ', relation: 'con' } })).toBe(
      'name-required',
    );
    expect((await desk.command(path, { ...DEATH, ghost: 1 })).status).toBe(422);
    const group = await received('collective', 'Tổ Thử Nghiệm (hư cấu)', 'Ủy ban nhân dân xã');
    expect(await codeOf(desk, `/api/dossiers/${group}/death`, DEATH)).toBe('posthumous-person-only');
  });

  it('who has retired is honoured as before, who has died posthumously; the ledger keeps who received it', async () => {
    const retired = await received(
      'person',
      'Người Nghỉ Hưu (hư cấu)',
      'Nguyên công chức, nghỉ hưu từ 01/9/2026',
    );
    const dead = await received('person', 'Người Đã Mất (hư cấu)', 'Công chức');
    for (const id of [retired, dead]) await appraised(id);
    await must(applicant, `/api/dossiers/${dead}/death`, { ...DEATH, recipient: undefined });
    await must(desk, `/api/dossiers/${dead}/death`, DEATH);
    expect((await applicant.get(`/api/dossiers/${dead}`)).body).toMatchObject({
      posthumous: DEATH,
      contentVersion: 3,
    });
    const { body: why } = await applicant.get(`/api/dossiers/${dead}/explanation`);
    expect(JSON.stringify(why)).toContain('đại diện là Lê Thị Ví Dụ (hư cấu) (con gái)');

    const round = await signFor(stack, SIGNERS, 'decision', [retired, dead]);
    await until('both are decided', async () => {
      const states = await Promise.all([retired, dead].map((id) => desk.get(`/api/dossiers/${id}`)));
      return states.every(({ body }) => (body as { status?: string }).status === 'decided');
    });
    const text = await textOfPdf((await desk.get(`/api/rounds/${round}/document`)).bytes);
    expect(text).toContain('Về việc tặng thưởng, truy tặng');
    expect(text).toMatch(/Điều 1\. Tặng thưởng, truy tặng cho:/);
    expect(text).toMatch(/Người Đã Mất \(hư cấu\), Công chức: truy tặng/);
    expect(text).toContain('Gia đình nhận: Lê Thị Ví Dụ (hư cấu) (con gái).');
    expect(text).not.toMatch(/Người Nghỉ Hưu \(hư cấu\)[^:]*: truy tặng/);

    const entries = await stack.database.dataSource.query<object[]>(
      `SELECT dossier_id AS dossier, died_on AS "diedOn", received_by AS "receivedBy" FROM work.ledger_holding
       WHERE dossier_id = ANY($1::uuid[]) ORDER BY died_on`,
      [[retired, dead]],
    );
    expect(entries).toEqual([
      { dossier: dead, diedOn: DEATH.diedOn, receivedBy: 'Lê Thị Ví Dụ (hư cấu) (con gái)' },
      { dossier: retired, diedOn: null, receivedBy: null },
    ]);
    const keeper = await stack.as('quan-tri.lang-son', 'administrator');
    const found = (await keeper.get('/api/ledger/subjects?search=nguoi da mat')).body.items ?? [];
    const subject = await keeper.get(`/api/ledger/subjects/${found[0]?.id}`);
    expect(subject.body).toMatchObject({
      holdings: [{ posthumous: { diedOn: DEATH.diedOn, receivedBy: 'Lê Thị Ví Dụ (hư cấu) (con gái)' } }],
    });
    expect(await codeOf(desk, `/api/dossiers/${dead}/death`, DEATH)).toMatch(/^(wrong-state|dossier-ended)$/);
  });

  it('a decision that was drawn before the death does not reach the dossier', async () => {
    const id = await received('person', 'Người Mất Sau (hư cấu)', 'Công chức');
    await appraised(id);
    const head = await stack.as(SIGNERS[0], 'head');
    const { body } = await must(head, '/api/rounds', { kind: 'decision', dossiers: [id] });
    const { id: round } = body as { id: string };
    await turnOf(head, round);
    await must(desk, `/api/dossiers/${id}/death`, DEATH);
    for (const signer of [head, await stack.as(SIGNERS[1], 'clerk')])
      await must(signer, `/api/rounds/${round}/sign`, { file: await turnOf(signer, round) });
    const { passedOver } = await until('the round is delivered', async () => {
      const shown = (await desk.get(`/api/rounds/${round}`)).body as unknown as {
        phase: string;
        passedOver: Array<{ code: string }>;
      };
      return shown.phase === 'delivered' && shown;
    });
    expect(passedOver).toMatchObject([{ dossier: id, code: 'content-changed' }]);
  });

  it('a decision is not drawn anew over a death: its round ends, and the dossier is free for another', async () => {
    const id = await received('person', 'Người Mất Giữa Chừng (hư cấu)', 'Công chức');
    await appraised(id);
    const head = await stack.as(SIGNERS[0], 'head');
    const composed = await must(head, '/api/rounds', { kind: 'decision', dossiers: [id] });
    const { id: round } = composed.body as { id: string };
    await turnOf(head, round);
    await must(desk, `/api/dossiers/${id}/death`, DEATH);
    const office = 'van-linh.pho-chu-tich.deputy';
    await must(head, `/api/rounds/${round}/delegate`, { office, reason: 'Đi công tác' });
    await until('the round has ended', async () => {
      const { phase } = (await desk.get(`/api/rounds/${round}`)).body as unknown as { phase: string };
      return phase === 'overtaken';
    });
    const { items } = (await desk.get('/api/inbox')).body as unknown as { items: Array<{ kind: string }> };
    expect(items.map(({ kind }) => kind)).toContain('signing-overtaken');
    expect((await head.command('/api/rounds', { kind: 'decision', dossiers: [id] })).status).toBe(201);
  });

  it('no decision is drawn up over a death that the file tells since the reception, until it is corrected', async () => {
    const name = 'Người Có Hồ Sơ (hư cấu)';
    const kept = await desk.command('/api/subjects', {
      ...{ kind: 'person', name, unit: 'Ủy ban nhân dân xã', gender: 'female' },
      ...{ bornOn: '1980-04-30', evidence: 'Lý lịch cán bộ (hư cấu)' },
    });
    const { id: ledger } = kept.body as unknown as { id: string };
    const id = await received('person', name, 'Công chức', { ledger });
    await appraised(id);
    const source = { document: 'Trích lục khai tử (hư cấu)', documentDate: '2026-10-07' };
    const death = { fact: { kind: 'death', on: DEATH.diedOn }, ...source };
    const { body: wrong } = await desk.command(`/api/subjects/${ledger}/facts`, death);
    const head = await stack.as(SIGNERS[0], 'head');
    const words = { kind: 'decision', dossiers: [id] };
    expect((await head.command('/api/rounds', words)).body).toMatchObject({
      code: 'death-not-recorded',
      params: { day: DEATH.diedOn },
    });
    const why = async () => JSON.stringify((await desk.get(`/api/dossiers/${id}/explanation`)).body);
    expect(await why()).toContain('Hồ sơ đối tượng ghi người được đề nghị mất ngày 05/10/2026');
    const correction = `/api/subject-facts/${(wrong as unknown as { id: string }).id}/correction`;
    const taken = await desk.command(correction, { fact: null, reason: 'Ghi nhầm người.', ...source });
    expect(taken.status).toBe(201);
    expect(await why()).not.toContain('Hồ sơ đối tượng ghi người được đề nghị mất');
    expect((await head.command('/api/rounds', words)).status).toBe(201);
  });
});
