import { must, standsAt, submitDossier, turnOf, type Submitted } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { until } from '../support/until';
import { startHttpStack, type HttpStack } from '../support/http-stack';

let stack: HttpStack;
let head: HttpCaller;
let clerk: HttpCaller;
let secretary: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack();
  head = await stack.as('mttq.pho-chu-tich', 'head');
  clerk = await stack.as('mttq.van-thu', 'clerk');
  secretary = await stack.as('mttq.thuong-truc', 'secretary');
}, 60_000);
afterAll(() => stack.stop());

/** A dossier at the signature of its unit. */
async function received(): Promise<Submitted> {
  const dossier = await submitDossier(stack);
  await must(secretary, `/api/dossiers/${dossier.id}/receive`);
  return dossier;
}

const compose = (dossiers: readonly string[], words: object = {}, caller = secretary) =>
  caller.command('/api/rounds', { kind: 'submission', dossiers, ...words });

const HEAD = { office: 'mttq.pho-chu-tich.head', capacity: 'person' };
const CLERK = { office: 'mttq.van-thu.clerk', capacity: 'body' };

describe('composing', () => {
  it.each([
    ['another kind of document', { kind: 'decision' }, 409, 'dossiers-not-at-this-step'],
    ['a day to come', { dated: '2150-01-01' }, 409, 'effective-date-in-future'],
    ['an earlier day', { dated: '2025-12-01' }, 409, 'effective-date-needs-retrospective'],
    [
      'a signatory of another body',
      { signatories: [{ ...HEAD, office: 'ubnd-lang-son.chu-tich.head' }] },
      409,
      'signatory-not-allowed',
    ],
    [
      'a clerk who signs as a person',
      { signatories: [{ ...CLERK, capacity: 'person' }] },
      409,
      'signatory-not-allowed',
    ],
    ['a signatory twice', { signatories: [HEAD, HEAD] }, 409, 'signatory-not-allowed'],
  ])('refuses %s', async (_what, words, status, code) => {
    const { id } = await received();
    const answer = await compose([id], words);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('refuses who does not serve the body, and dossiers of others', async () => {
    const { id } = await received();
    expect((await compose([id], {}, await stack.as('mttq.lap-ho-so'))).body.code).toBe('office-wrong-role');
    expect((await compose([id], {}, await stack.as('cao-bang.thuong-truc'))).body).toMatchObject({
      code: 'dossiers-not-at-this-step',
      params: { count: 1, dossiers: id },
    });
  });

  it('takes a dossier into one document at a time', async () => {
    const { id } = await received();
    const both = await Promise.all([compose([id]), compose([id])]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.map(({ body }) => body.code).filter(Boolean)).toEqual(['dossier-reserved']);
    expect((await secretary.get('/api/work')).body.toDo).not.toContainEqual(expect.objectContaining({ id }));
  });
});

describe('a signing round', () => {
  it('tells its secretary of a dossier that was withdrawn while its document was signed', async () => {
    const [kept, gone] = await Promise.all([received(), received()]);
    const { id } = (
      await must(secretary, '/api/rounds', { kind: 'submission', dossiers: [kept.id, gone.id] })
    ).body as unknown as { id: string };
    const path = `/api/rounds/${id}`;
    await must(head, `${path}/sign`, { file: await turnOf(head, id) });
    const signedOnce = await turnOf(clerk, id);
    await must(await stack.as('mttq.lap-ho-so'), `/api/dossiers/${gone.id}/withdraw`, { reason: 'Rút' });
    await must(clerk, `${path}/sign`, { file: signedOnce });
    await standsAt(await stack.as('so-noi-vu.thuong-truc', 'secretary'), kept.id, 'province.intake');
    const round = await until('the round is delivered', async () => {
      const body = (await secretary.get(path)).body as unknown as { phase: string; passedOver: object[] };
      return body.phase === 'delivered' && body;
    });
    expect(round.passedOver).toEqual([
      { dossier: gone.id, code: 'dossier-ended', sentence: expect.stringContaining('kết thúc') as string },
    ]);
    const told = (await secretary.get('/api/inbox')).body as unknown as { items: Array<{ kind: string }> };
    expect(told.items.map(({ kind }) => kind)).toContain('signing-passed-over');
  });

  it('is signed in order over the document that was seen, and carries its dossiers up', async () => {
    const dossier = await received();
    const { id } = (await must(secretary, '/api/rounds', { kind: 'submission', dossiers: [dossier.id] }))
      .body as unknown as { id: string };
    const path = `/api/rounds/${id}`;
    const file = await turnOf(head, id);
    const { rounds } = (await head.get('/api/work')).body as unknown as { rounds: object[] };
    expect(rounds).toContainEqual(expect.objectContaining({ id, why: 'sign' }));
    expect((await clerk.command(`${path}/sign`, { file })).body.code).toBe('not-your-turn');
    expect((await secretary.command(`${path}/sign`, { file })).body.code).toBe('signatory-unknown');
    expect((await head.command(`${path}/sign`, { file: '0'.repeat(64) })).body.code).toBe('document-changed');
    for (const account of ['cao-bang.chu-tich', 'so-noi-vu.thuong-truc']) {
      const stranger = await stack.as(account);
      for (const address of [path, `${path}/document`])
        expect((await stranger.get(address)).status).toBe(404);
      expect((await stranger.command(`${path}/sign`, { file })).status).toBe(404);
    }
    const document = await head.get(`${path}/document`);
    expect([document.status, document.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(document.bytes.subarray(0, 5).toString()).toBe('%PDF-');

    const twice = await Promise.all([
      head.command(`${path}/sign`, { file }),
      head.command(`${path}/sign`, { file }),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    const signedOnce = await turnOf(clerk, id);
    expect(signedOnce).not.toBe(file);
    expect((await head.command(`${path}/sign`, { file: signedOnce })).body.code).toBe('already-signed');
    await must(clerk, `${path}/sign`, { file: signedOnce });
    await standsAt(await stack.as('so-noi-vu.thuong-truc', 'secretary'), dossier.id, 'province.intake');
    const { body } = await secretary.get(`/api/dossiers/${dossier.id}`);
    const [letter] = (body as unknown as { letters: Array<{ file: string; number: string }> }).letters;
    expect(letter?.number).toMatch(/^\d+\/TTr/);
    expect(
      (await stack.as('mttq.lap-ho-so').then((applicant) => applicant.get(`/api/files/${letter?.file}`)))
        .status,
    ).toBe(200);
    const over = await clerk.command(`${path}/sign`, { file: signedOnce });
    expect([over.status, over.body.code]).toEqual([409, 'round-ended']);
  });

  it('is passed on only to whom the register lets sign in this place', async () => {
    const dossier = await received();
    const { id } = (await must(secretary, '/api/rounds', { kind: 'submission', dossiers: [dossier.id] }))
      .body as unknown as { id: string };
    await turnOf(head, id);
    for (const office of ['unheard', 'ubnd-lang-son.chu-tich.head', CLERK.office, HEAD.office]) {
      const answer = await head.command(`/api/rounds/${id}/delegate`, { office, reason: 'Đi công tác' });
      expect([office, answer.status, answer.body.code]).toEqual([office, 409, 'delegate-not-allowed']);
    }
  });

  it('ends when somebody declines, and its dossiers are free again', async () => {
    const dossier = await received();
    const { id } = (await must(secretary, '/api/rounds', { kind: 'submission', dossiers: [dossier.id] }))
      .body as unknown as { id: string };
    await turnOf(head, id);
    expect((await head.command(`/api/rounds/${id}/decline`, { reason: '  ' })).body.code).toBe(
      'reason-required',
    );
    await must(head, `/api/rounds/${id}/decline`, { reason: 'Sai tên đơn vị' });
    expect((await compose([dossier.id])).status).toBe(201);
  });
});
