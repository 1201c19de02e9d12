import { randomUUID } from 'node:crypto';
import { bringToVote, hasStatus, must, shows, submitDossier, type Submitted } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { newSigner, sealAll } from '../support/sealed-record';
import { until } from '../support/until';
import { verifiedBundle } from '../support/verified-bundle';

const COUNCIL = 'hd-tdkt-lang-son';
const HELD_ON = '2022-11-15';

let stack: HttpStack;
let secretary: HttpCaller;
let chair: HttpCaller;
let first: Submitted;
let second: Submitted;

interface Session {
  readonly phase: string;
  readonly seq: number;
  readonly seats: ReadonlyArray<{ readonly id: string; readonly mine: boolean; readonly hasCast: boolean }>;
  readonly agendaHash: string;
  readonly papersCast: number;
  readonly papers: readonly object[] | null;
  readonly results: ReadonlyArray<{
    readonly agree: number;
    readonly needed: number;
    readonly outcome: string;
  }> | null;
}

beforeAll(async () => {
  stack = await startHttpStack();
  secretary = await stack.as('so-noi-vu.thuong-truc', 'secretary');
  chair = await stack.as('ubnd-lang-son.chu-tich', 'member');
  [first, second] = await Promise.all([bringToVote(stack), bringToVote(stack)]);
}, 120_000);
afterAll(() => stack.stop());

const convene = (words: object = {}, caller = secretary) =>
  caller.command('/api/sessions', {
    council: COUNCIL,
    heldOn: HELD_ON,
    dossiers: [first.id, second.id],
    ...words,
  });

describe('convening', () => {
  it('shows the council and what waits for it', async () => {
    const councils = (await secretary.get('/api/councils')).body as unknown as Array<{
      id: string;
      seats: object[];
    }>;
    expect(councils.map(({ id, seats }) => [id, seats.length])).toEqual([[COUNCIL, 22]]);
    const ripe = (await secretary.get(`/api/councils/${COUNCIL}/ripe`)).body as unknown as Array<{
      id: string;
    }>;
    expect(ripe.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    const { body } = await secretary.get('/api/work');
    expect(body.toDo).toContainEqual(expect.objectContaining({ id: first.id, why: 'convene' }));
  });

  it.each([
    ['a council that is none', { council: 'unheard' }, 404, 'not-found'],
    ['a day to come for the seats that nobody holds', { heldOn: '2010-01-01' }, 409, 'office-not-held'],
    ['a day before the last act', { heldOn: '2022-11-01' }, 409, 'effective-date-before-last-act'],
  ])('refuses %s', async (_what, words, status, code) => {
    const answer = await convene(words);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('refuses dossiers that do not wait for this council, naming those that may be seen', async () => {
    const early = await submitDossier(stack);
    const unseen = randomUUID();
    const { status, body } = await convene({ dossiers: [first.id, early.id, unseen] });
    expect([status, body.code]).toEqual([409, 'dossiers-not-at-this-step']);
    expect(body.params).toEqual({ count: 2, dossiers: `${early.id}, ${unseen}` });
  });

  it('is the secretary of the council', async () => {
    expect((await convene({}, chair)).body.code).toBe('secretary-only');
    expect((await convene({}, await stack.as('so-noi-vu.giam-doc', 'head'))).body.code).toBe(
      'secretary-only',
    );
    expect((await convene({}, await stack.as('cao-bang.thuong-truc'))).status).toBe(404);
    expect((await convene({}, await stack.as('ban-tdktw.tiep-nhan'))).status).toBe(404);
  });
});

describe('calling off', () => {
  it('ends the session with its reason and frees its dossiers for another one', async () => {
    const begun = (await convene()).body as unknown as { id: string; seq: number };
    const path = `/api/sessions/${begun.id}`;
    await shows(secretary, path, begun.seq);
    const auditor = await stack.as('kiem-toan.lang-son');
    expect((await auditor.command(`${path}/cancel`, { reason: 'x' })).body.code).toBe('secretary-only');
    expect((await secretary.command(`${path}/cancel`, { reason: ' ' })).body.code).toBe('reason-required');
    expect(
      (await (await stack.as('cao-bang.thuong-truc')).command(`${path}/cancel`, { reason: 'x' })).status,
    ).toBe(404);
    const reason = 'Hoãn họp do bão lũ';
    const { body } = await must(chair, `${path}/cancel`, { reason });
    const seen = await shows(secretary, path, (body as { seq?: number }).seq ?? 0);
    expect(seen).toMatchObject({ phase: 'cancelled', cancelled: reason, passedOver: [] });
    const ripe = (await secretary.get(`/api/councils/${COUNCIL}/ripe`)).body as unknown as Array<{
      id: string;
    }>;
    expect(ripe.map((dossier) => dossier.id).sort()).toEqual([first.id, second.id].sort());
    expect((await secretary.command(`${path}/freeze`)).body.code).toBe('session-wrong-state');
    const told = (await chair.get('/api/inbox')).body as unknown as { items: Array<{ kind: string }> };
    expect(told.items.map(({ kind }) => kind)).toContain('session-cancelled');
  });
});

describe('a session', () => {
  let path: string;
  let session: Session;

  const look = async (caller = secretary): Promise<Session> =>
    (await caller.get(path)).body as unknown as Session;
  const votes = (...choices: readonly string[]) =>
    [first, second].map(({ id }, index) => ({ dossier: id, choice: choices[index] ?? choices[0] }));

  it('takes each dossier on one agenda at a time, whoever is faster', async () => {
    const both = await Promise.all([convene(), convene()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.map(({ body }) => body.code).filter(Boolean)).toEqual(['dossier-reserved']);
    const begun = both.find(({ status }) => status === 201)?.body as unknown as { id: string; seq: number };
    path = `/api/sessions/${begun.id}`;
    session = (await shows(secretary, path, begun.seq)) as unknown as Session;
    expect(session).toMatchObject({ phase: 'convened', papers: null, results: null });
    expect((await secretary.get(`/api/councils/${COUNCIL}/ripe`)).body).toEqual([]);
  });

  it('is not to be seen from another province', async () => {
    for (const account of ['cao-bang.thuong-truc', 'cao-bang.kiem-toan', 'mttq.lap-ho-so'])
      expect([account, (await (await stack.as(account)).get(path)).status]).toEqual([account, 404]);
    for (const account of ['kiem-toan.lang-son', 'kiem-toan.trung-uong'])
      expect([account, (await (await stack.as(account)).get(path)).status]).toEqual([account, 200]);
  });

  it('goes its way in order: agenda, attendance, vote', async () => {
    expect((await chair.command(`${path}/open`)).body.code).toBe('session-wrong-state');
    expect((await chair.command(`${path}/freeze`)).body.code).toBe('secretary-only');
    await must(secretary, `${path}/freeze`);
    session = await look();
    expect(session.agendaHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await chair.command(`${path}/open`)).body.code).toBe('quorum-lacking');
    const strange = { marks: [{ seat: 'unheard', attendance: 'present' }] };
    expect((await secretary.command(`${path}/attendance`, strange)).body.code).toBe('seat-unknown');
    const marks = session.seats.map(({ id }) => ({ seat: id, attendance: 'present' }));
    await must(secretary, `${path}/attendance`, { marks });
    const seat = session.seats[5]?.id ?? '';
    await must(secretary, `${path}/recusals`, { seat, dossier: second.id, reason: 'Người thân' });
    const again = await secretary.command(`${path}/recusals`, { seat, dossier: second.id, reason: 'x' });
    expect(again.body.code).toBe('already-recused');
    expect((await secretary.command(`${path}/open`)).body.code).toBe('chair-only');
    const past = await chair.command(`${path}/open`, { votingEndsAt: '2022-11-15T03:00:00Z' });
    expect(past.body.code).toBe('voting-end-in-past');
    await must(chair, `${path}/open`);
    expect((await chair.get('/api/work')).body).toMatchObject({ sessions: [{ why: 'cast-paper' }] });
  });

  it('takes one whole paper of each seat', async () => {
    const { agendaHash } = session;
    const cast = (caller: HttpCaller, lines: readonly object[], hash = agendaHash) =>
      caller.command(`${path}/papers`, { agendaHash: hash, lines });
    const outsider = await stack.as('so-noi-vu.chuyen-vien', 'secretary');
    expect((await cast(outsider, votes('agree'))).body.code).toBe('seat-not-yours');
    expect((await cast(chair, votes('agree').slice(1))).body.code).toBe('line-count-wrong');
    expect((await cast(chair, [...votes('agree'), ...votes('agree')])).body.code).toBe('line-count-wrong');
    const stray = [{ dossier: randomUUID(), choice: 'agree' }, ...votes('agree').slice(1)];
    expect((await cast(chair, stray)).body.code).toBe('not-on-agenda');
    expect((await cast(chair, votes('agree'), '0'.repeat(64))).body.code).toBe('agenda-hash-mismatch');
    const twice = await Promise.all([cast(chair, votes('agree')), cast(chair, votes('disagree'))]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(twice.map(({ body }) => body.code).filter(Boolean)).toEqual(['paper-already-cast']);
    const taken = twice.find(({ status }) => status === 200)?.body as unknown as { seq: number };
    await shows(secretary, path, taken.seq);
  });

  it('shows nobody what stands on a paper before the close', async () => {
    for (const account of [
      'ubnd-lang-son.chu-tich',
      'so-noi-vu.thuong-truc',
      'kiem-toan.lang-son',
      'kiem-toan.trung-uong',
    ]) {
      const answer = await (
        await stack.as(account, account === 'ubnd-lang-son.chu-tich' ? 'member' : undefined)
      ).get(path);
      expect(answer.body).toMatchObject({ papersCast: 1, papers: null, results: null });
      expect(answer.bytes.toString()).not.toMatch(/"(?:agree|disagree)"/);
    }
  });

  it('closes over missing papers only when that is said, counts, and delivers the outcomes', async () => {
    expect((await chair.command(`${path}/close`)).body.code).toBe('papers-missing');
    await must(chair, `${path}/close`, { withPapersMissing: true });
    const closed = await look();
    expect(closed).toMatchObject({ phase: 'closed', papersCast: 1 });
    expect(closed.papers).toHaveLength(1);
    expect(closed.results).toHaveLength(2);
    expect(closed.results?.[0]).toMatchObject({ agree: expect.any(Number) as number, outcome: 'failed' });
    const late = { agendaHash: session.agendaHash, lines: votes('agree') };
    expect((await (await stack.as('ls.01')).command(`${path}/papers`, late)).body.code).toBe(
      'paper-after-close',
    );
    expect((await chair.command(`${path}/minutes`)).body.code).toBe('secretary-only');
    await must(secretary, `${path}/minutes`);
    expect((await secretary.command(`${path}/minutes`)).body.code).toBe('minutes-order');
    await must(chair, `${path}/minutes`);
    await until('the session is through', async () => (await look()).phase === 'delivered');
    for (const { id } of [first, second]) await hasStatus(secretary, id, 'refused');
    const over = await chair.command(`${path}/close`);
    expect([over.status, over.body.code]).toEqual([409, 'session-wrong-state']);
  });
});

describe('the evidence of a dossier', () => {
  const signer = newSigner();
  const path = (): string => `/api/dossiers/${first.id}/bundle`;
  const told = async (account: string, query = '', of = path()) =>
    verifiedBundle(await stack.as(account), `${of}${query}`, signer.verifierKey);

  it('is made of what is sealed alone', async () => {
    const { status, body } = await secretary.get(path());
    expect([status, body.code]).toEqual([409, 'record-not-sealed']);
    await sealAll(stack.database, signer);
  });

  it('holds for an auditor: session, papers, letter, signatures, rules', async () => {
    const { wrong, codes, text } = await told('kiem-toan.lang-son', '?since=5');
    expect(wrong).toEqual([]);
    const all = ['signed-pinned', 'tally', 'not-revoked', 'earlier', 'rule-of-set', 'documents'];
    expect(codes).toEqual(expect.arrayContaining(all));
    expect(codes).not.toContain('tally-withheld');
    expect(text).toContain('"paper-cast"');
  });

  it('stands for the session and the letter by themselves, too', async () => {
    const { body } = await secretary.get(`/api/dossiers/${first.id}`);
    const { results, letters } = body as unknown as Record<string, ReadonlyArray<Record<string, string>>>;
    const session = await told('kiem-toan.lang-son', '', `/api/sessions/${results?.[0]?.session}/bundle`);
    expect([session.wrong, session.codes.includes('tally')]).toEqual([[], true]);
    const letter = await told('kiem-toan.lang-son', '', `/api/rounds/${letters?.[0]?.round}/bundle`);
    expect([letter.wrong, letter.codes.filter((code) => code === 'signature').length]).toEqual([[], 2]);
  });

  it('shows its applicant no more than they may see, and whose signatures the letter has all the same', async () => {
    const { exitCode, wrong, codes, text } = await told('mttq.lap-ho-so');
    expect(wrong).toEqual([]);
    expect([exitCode, codes.includes('signatures-unchecked')]).toEqual([0, false]);
    expect(codes).toEqual(expect.arrayContaining(['withheld', 'tally-withheld', 'documents', 'signature']));
    expect(text).not.toMatch(/paper-cast|"seats"|agendaHash/);
  });

  it('is not for others, seen or unseen, nor of a tree that is not there', async () => {
    const member = await stack.as('ls.01');
    expect((await member.get(`/api/dossiers/${first.id}`)).status).toBe(200);
    for (const caller of [
      member,
      await stack.as('cao-bang.kiem-toan'),
      await stack.as('cao-bang.thuong-truc'),
    ])
      expect((await caller.get(path())).status).toBe(404);
    expect((await stack.anyone.get(path())).status).toBe(401);
    const tooLong = await secretary.get(`${path()}?since=900000`);
    expect([tooLong.status, tooLong.body.code]).toEqual([409, 'log-not-so-long']);
    expect((await secretary.get(`${path()}?since=x`)).status).toBe(422);
  });
});
