import { DataSource } from 'typeorm';
import { CAP, putCapInForce } from '../support/capped';
import type { HttpCaller } from '../support/http-caller';
import { handIn, must, shows, signFor, standsAt, type Submitted } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { countStatements } from '../support/statements';
import { stopWatches } from '../support/stop-watches';

const MINUTES = {
  question: 'council-share/commune.vote',
  answer: 'minutes',
  order: { number: '03/QC-HĐTĐKT', date: '2026-01-05' },
  reason: 'Quy chế hội đồng xã: họp xét, lập biên bản.',
};
/** 15 % of 13 is 1.95: one rounded down, two rounded up. */
const THIRTEEN = { cap: CAP, count: 13, document: { number: '07/BC-UBND', date: '2026-01-10' } };
const ORDER = {
  cap: CAP,
  order: { number: '45/UBND-NC', date: '2026-01-12' },
  reason: 'Thành tích đặc biệt xuất sắc.',
};

interface Finding {
  readonly standing: string;
  readonly verdict: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly sentence: { readonly vi: string };
}

let stack: HttpStack;
let applicant: HttpCaller;
let desk: HttpCaller;
let head: HttpCaller;
const dossiers: string[] = [];

beforeAll(async () => {
  stack = await startHttpStack({ RULE_LAYERS: 'national,lang-son' }, undefined, putCapInForce);
  applicant = await stack.as('van-linh.lap-ho-so', 'applicant');
  desk = await stack.as('van-linh.thuong-truc', 'secretary');
  head = await stack.as('van-linh.chu-tich', 'head');
  for (const name of ['Nhất', 'Nhì', 'Ba']) {
    const { id } = await submit(name);
    await must(desk, `/api/dossiers/${id}/receive`, { choices: [MINUTES] });
    dossiers.push(id);
  }
}, 120_000);
afterAll(() => stack.stop());

async function submit(name: string): Promise<Submitted> {
  const file = await handIn(applicant, name);
  const { body: draft } = await applicant.post('/api/drafts', {
    award: 'DH-LDTT',
    content: {
      subject: { kind: 'person', name: `Người Thứ ${name} (hư cấu)`, position: 'Công chức' },
      citation: 'Có thành tích dùng để thử.',
      parts: [{ part: 'report', file, name: 'bao-cao.pdf' }],
    },
  });
  const { id } = draft as { id: string };
  const { status, body } = await applicant.command(`/api/drafts/${id}/submit`, { version: 1 });
  if (status !== 201) throw new Error(`not submitted: ${JSON.stringify(body)}`);
  const submitted = body as Submitted;
  await shows(applicant, `/api/dossiers/${submitted.id}`, submitted.seq);
  return submitted;
}

const pathOf = (place: number): string => `/api/dossiers/${dossiers[place - 1] ?? ''}`;

async function findingOf(place: number, caller = desk): Promise<Finding> {
  const { body } = await caller.get(`${pathOf(place)}/caps`);
  const [finding] = (body as unknown as { lines: Finding[] }).lines;
  if (!finding) throw new Error(`no cap at ${pathOf(place)}`);
  return finding;
}

const answerOf = async (caller: HttpCaller, path: string, body: object) => {
  const answer = await caller.command(path, body);
  return [answer.status, answer.body.code];
};

describe('a share that should not be passed', () => {
  it('warns before the dossier is handed in, itself counted', async () => {
    const { body } = await applicant.get('/api/caps?award=DH-LDTT&subject=person');
    expect(body).toMatchObject([
      {
        cap: CAP,
        standing: 'not-stated',
        verdict: 'open',
        evidence: 'Q',
        inputs: { place: 4, denominator: null },
      },
    ]);
    expect((await applicant.get('/api/caps?award=HC-LD3&subject=person')).body).toEqual([]);
    expect((await applicant.get('/api/caps?award=DH-LDTT&subject=ghost')).status).toBe(422);
  });

  it('stops the appraisal until the unit has stated the number, with its paper', async () => {
    expect(await answerOf(desk, `${pathOf(1)}/appraise`, {})).toEqual([409, 'cap-count-missing']);
    const path = `${pathOf(1)}/cap-counts`;
    expect(await answerOf(applicant, path, { ...THIRTEEN, cap: 'unheard' })).toEqual([422, 'cap-unknown']);
    const later = { number: '7', date: '2199-01-01' };
    expect(await answerOf(applicant, path, { ...THIRTEEN, document: later })).toEqual([
      422,
      'document-later',
    ]);
    expect(await answerOf(applicant, path, { ...THIRTEEN, document: { ...later, number: ' ' } })).toEqual([
      422,
      'document-needs-number',
    ]);
    const stranger = await stack.as('mttq.lap-ho-so');
    expect(await answerOf(stranger, path, THIRTEEN)).toEqual([404, 'not-found']);
    expect((await stranger.get(`${pathOf(1)}/caps`)).status).toBe(404);

    await must(applicant, path, THIRTEEN);
    expect(await findingOf(1)).toMatchObject({
      standing: 'within',
      verdict: 'warning',
      inputs: { numerator: 3, place: 1, denominator: 13, allowedLeast: 1, allowedMost: 2, rounding: 'open' },
    });
    expect((await findingOf(2)).standing).toBe('rounding-open');
    expect((await findingOf(3)).sentence.vi).toContain(
      '15% × 13 = 1,95. Làm tròn xuống là 1, làm tròn lên là 2; văn bản không nói cách làm tròn.',
    );
    await must(desk, `${pathOf(1)}/appraise`);
  });

  it('lets the one that is too many go on only by an order that the head records', async () => {
    for (const place of [2, 3])
      expect(await answerOf(desk, `${pathOf(place)}/appraise`, {})).toEqual([409, 'cap-exceeded']);
    const path = `${pathOf(3)}/cap-orders`;
    expect(await answerOf(desk, path, ORDER)).toEqual([409, 'office-wrong-role']);
    expect(await answerOf(head, path, { ...ORDER, reason: ' ' })).toEqual([422, 'reason-required']);
    expect(await answerOf(head, `${pathOf(1)}/cap-orders`, ORDER)).toEqual([409, 'cap-not-exceeded']);
    const { body } = await head.get(`${pathOf(3)}/caps`);
    expect((body as { acts: object[] }).acts).toEqual([
      { act: 'state-count', allowed: true },
      { act: 'pass-cap', allowed: true },
    ]);

    await must(head, path, ORDER);
    expect(await findingOf(3)).toMatchObject({ standing: 'over', inputs: { order: '45/UBND-NC' } });
    await must(desk, `${pathOf(3)}/appraise`);
    const { body: timeline } = await desk.get(`${pathOf(3)}/timeline`);
    const entries = timeline as unknown as Array<{ type: string; by: object; body: object }>;
    expect(entries.find(({ type }) => type === 'cap-passed')).toMatchObject({
      by: { office: { organization: { id: 'ubnd-xa-van-linh' } } },
      body: {
        order: ORDER.order,
        reason: ORDER.reason,
        seen: { standing: 'over', inputs: { place: 3, denominator: 13 } },
      },
    });
    expect(entries.find(({ type }) => type === 'appraised')).toMatchObject({
      body: { caps: [{ cap: CAP, inputs: { order: '45/UBND-NC' } }] },
    });
  });

  it('is told by the explanation, and auditors find what was let past it', async () => {
    const { body } = await desk.get(`${pathOf(3)}/explanation`);
    const { lines } = body as unknown as { lines: Array<{ requirement: string; sentence: { vi: string } }> };
    const told = lines.filter(({ requirement }) => requirement === 'cap');
    expect(told).toMatchObject([
      { verdict: 'warning', article: expect.stringContaining('91/2017') as string },
    ]);
    expect(told[0]?.sentence.vi).toContain('45/UBND-NC ngày 12/01/2026');
    const auditor = await stack.as('kiem-toan.trung-uong');
    const { body: page } = await auditor.get('/api/dossiers?pastCap=true');
    const { items } = page as unknown as { items: Array<{ id: string; pastCap: boolean }> };
    expect(items.map(({ id, pastCap }) => [id, pastCap])).toEqual([[dossiers[2], true]]);
    expect((await auditor.get('/api/dossiers?pastCap=perhaps')).status).toBe(422);
  });

  it('is looked at again when the decision is drawn up: a number stated anew can stop what was appraised', async () => {
    const both = [dossiers[0] ?? '', dossiers[2] ?? ''];
    for (const id of both) await must(desk, `/api/dossiers/${id}/appraise`, { note: 'Biên bản số 07.' });
    const five = { ...THIRTEEN, count: 5, document: { number: '08/BC-UBND', date: '2026-01-20' } };
    await must(desk, `${pathOf(2)}/cap-counts`, five);
    const round = { kind: 'decision', dossiers: both };
    const refused = await head.command('/api/rounds', round);
    expect([refused.status, refused.body.code]).toEqual([409, 'caps-stop-dossiers']);
    expect(refused.body.params).toMatchObject({ count: 1 });
    await must(head, `${pathOf(1)}/cap-orders`, ORDER);
    await signFor(stack, ['van-linh.chu-tich', 'van-linh.van-thu'], 'decision', both);
    for (const id of both) await standsAt(desk, id, 'commune.present');
  }, 90_000);

  it('counts a decided dossier once, and keeps of it what was seen at its appraisal', async () => {
    expect(await findingOf(2)).toMatchObject({
      inputs: { numerator: 3, held: 2, open: 1, place: 3, denominator: 5 },
    });
    expect(await findingOf(3)).toMatchObject({ inputs: { place: 3, denominator: 13 } });
    expect(await answerOf(head, `${pathOf(3)}/cap-orders`, ORDER)).toEqual([409, 'wrong-state']);
  });

  it('costs one statement, however many dossiers are asked about', async () => {
    await stopWatches(stack);
    const count = (path: string) => countStatements(stack.app.get(DataSource), () => desk.get(path));
    expect(await count(`${pathOf(2)}/caps`)).toBeLessThanOrEqual(3);
  });
});
