import { recountSession, type SessionExport } from '@vinhdanh/domain';
import { bringToVote, must, type Submitted } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const COUNCIL = 'hd-tdkt-lang-son';
const HELD_ON = '2022-11-15';
/** Two members of the council, who count: the seventh and eighth seat. */
const TELLERS = ['ls.04', 'ls.05'] as const;

let stack: HttpStack;
let secretary: HttpCaller;
let chair: HttpCaller;
let dossiers: readonly Submitted[];
let path: string;

interface Seat {
  readonly id: string;
  readonly office: string;
}

interface Session {
  readonly phase: string;
  readonly agendaHash: string;
  readonly seats: readonly Seat[];
  readonly ballots: ReadonlyArray<{
    readonly id: string;
    readonly phase: string;
    readonly countedBy: readonly string[];
  }>;
  readonly results: ReadonlyArray<{ readonly agree: number; readonly outcome: string }> | null;
}

const look = async (caller = secretary): Promise<Session> =>
  (await caller.get(path)).body as unknown as Session;
const codeOf = async (caller: HttpCaller, act: string, body: object): Promise<unknown> =>
  (await caller.command(`${path}/${act}`, body)).body.code;
const counts = (agree: readonly number[]) => ({
  agree,
  disagree: agree.map((count) => 20 - count),
  other: agree.map(() => 0),
  blank: agree.map(() => 0),
  spoiled: agree.map(() => 0),
});

beforeAll(async () => {
  stack = await startHttpStack();
  secretary = await stack.as('so-noi-vu.thuong-truc', 'secretary');
  chair = await stack.as('ubnd-lang-son.chu-tich', 'member');
  dossiers = await Promise.all([bringToVote(stack), bringToVote(stack)]);
  const convened = await must(secretary, '/api/sessions', {
    council: COUNCIL,
    heldOn: HELD_ON,
    dossiers: dossiers.map(({ id }) => id),
  });
  const { id } = convened.body as unknown as { id: string };
  path = `/api/sessions/${id}`;
}, 180_000);
afterAll(() => stack.stop());

describe('a show of hands over HTTP', () => {
  let offices: readonly string[];

  it('is chosen, and waits for its tellers', async () => {
    await must(secretary, `${path}/freeze`);
    await must(secretary, `${path}/forms`, { ballot: 'b1', form: 'hands' });
    const { seats } = await look();
    const council = (await secretary.get('/api/councils')).body as unknown as ReadonlyArray<{
      seats: readonly Seat[];
    }>;
    offices = (council[0]?.seats ?? []).slice(6, 8).map(({ office }) => office);
    const marks = seats.map(({ id: seat }, at) => ({ seat, attendance: at < 20 ? 'present' : 'written' }));
    await must(secretary, `${path}/attendance`, { marks });
    expect(await codeOf(chair, 'open', {})).toBe('tellers-too-few');
    expect(await codeOf(secretary, 'tellers', { offices: ['unheard', offices[0]] })).toBe('office-unknown');
    expect(await codeOf(secretary, 'tellers', { offices: offices.slice(0, 1) })).toBe('tellers-too-few');
    await must(secretary, `${path}/tellers`, { offices });
    await must(chair, `${path}/open`);
  });

  it.each<[string, object]>([
    ['a count below zero', { ballot: 'b1', counts: counts([-1, 3]) }],
    ['a broken count', { ballot: 'b1', counts: counts([1.5, 3]) }],
    ['no counts', { ballot: 'b1' }],
    ['counts that are words', { ballot: 'b1', counts: { ...counts([1, 2]), agree: ['mười', 2] } }],
    ['a field that nobody knows', { ballot: 'b1', counts: counts([1, 2]), colour: 'red' }],
    ['a box without its figures', { ballot: 'b1', counts: counts([1, 2]), box: { issued: 3 } }],
  ])('refuses %s', async (_words, body) => {
    const answer = await secretary.command(`${path}/counts`, body);
    expect([answer.status, answer.body.code]).toEqual([422, 'validation-failed']);
  });

  it('is counted by two tellers, who must agree, and adds up with votes in writing', async () => {
    const tellers = await Promise.all(TELLERS.map((account) => stack.as(account, 'member')));
    const [first, second] = tellers as [HttpCaller, HttpCaller];
    const seen = { ballot: 'b1', counts: counts([16, 15]) };
    expect(await codeOf(secretary, 'counts', seen)).toBe('teller-only');
    await must(first, `${path}/counts`, seen);
    expect(await codeOf(chair, 'close', {})).toBe('tellers-not-agreed');
    await must(second, `${path}/counts`, { ballot: 'b1', counts: counts([16, 14]) });
    expect(await codeOf(chair, 'close', {})).toBe('tellers-not-agreed');
    await must(first, `${path}/counts`, seen);
    expect(await codeOf(first, 'counts', seen)).toBe('counts-already-entered');
    await must(second, `${path}/counts`, seen);
    const { seats } = await look();
    const seat = seats[20]?.id;
    expect(await codeOf(secretary, 'written', { ballot: 'b1', seat, letters: 'a' })).toBe('line-count-wrong');
    await must(secretary, `${path}/written`, { ballot: 'b1', seat, letters: 'ad' });
    expect((await secretary.get(`${path}/export`)).body.code).toBe('session-not-counted');
    await must(chair, `${path}/close`);
    const closed = await look();
    expect(closed).toMatchObject({ phase: 'closed', ballots: [{ phase: 'counted' }] });
    expect(closed.results).toMatchObject([
      { agree: 17, outcome: 'passed' },
      { agree: 15, outcome: 'failed' },
    ]);
  });

  it('is exported with all that its numbers were made of', async () => {
    const auditor = await stack.as('kiem-toan.lang-son');
    const exported = (await auditor.get(`${path}/export`)).body as unknown as SessionExport;
    expect(exported).toMatchObject({
      form: 'vinhdanh/session/1',
      papers: [{ ballot: 'b1', lines: 'ad', written: true }],
    });
    expect(exported.entries).toHaveLength(4);
    expect(recountSession(exported).differences).toEqual([]);
    const forged = { ...exported, results: exported.results.map((result) => ({ ...result, agree: 22 })) };
    expect(recountSession(forged).differences).toHaveLength(2);
    expect((await (await stack.as('cao-bang.thuong-truc')).get(`${path}/export`)).status).toBe(404);
  });
});

describe('another session over HTTP', () => {
  it('is adjourned and resumed with ballots of new names; a line is put off; acts know their bodies', async () => {
    const one = await bringToVote(stack);
    const two = await bringToVote(stack);
    const begun = await must(secretary, '/api/sessions', {
      council: COUNCIL,
      heldOn: HELD_ON,
      dossiers: [one.id, two.id],
    });
    const { id } = begun.body as unknown as { id: string };
    path = `/api/sessions/${id}`;
    await must(secretary, `${path}/freeze`, {});
    await must(chair, `${path}/deferrals`, { line: 2, reason: 'Cần xác minh thêm' });
    const marks = (await look()).seats.map((seat) => ({ seat: seat.id, attendance: 'present' }));
    await must(secretary, `${path}/attendance`, { marks });
    await must(chair, `${path}/open`);
    expect(await codeOf(chair, 'adjourn', { reason: ' ' })).toBe('reason-required');
    await must(chair, `${path}/adjourn`, { reason: 'Không còn đủ thành viên' });
    expect(await look()).toMatchObject({ phase: 'adjourned', ballots: [{ id: 'b1', phase: 'void' }] });
    await must(chair, `${path}/resume`, { heldOn: HELD_ON });
    expect(await look()).toMatchObject({
      phase: 'frozen',
      ballots: [{ id: 'b1' }, { id: 'b2', phase: 'laid' }],
    });
    expect(await codeOf(chair, 'second-ballot', {})).toBe('session-wrong-state');
    expect(await codeOf(chair, 'leave', {})).toBe('leave-not-asked');
    const [seat] = (await look()).seats;
    const substitute = { seat: seat?.id, office: 'so-noi-vu-lang-son.secretary', reason: 'Giấy cử' };
    expect(['substitutes-not-allowed', 'office-unknown']).toContain(
      await codeOf(secretary, 'substitutes', substitute),
    );
    const bad = await chair.command(`${path}/tie-breaks`, {
      by: 'lot',
      lines: [1],
      values: [1],
      reason: 'x',
    });
    expect([bad.status, bad.body.code]).toEqual([422, 'validation-failed']);
    await must(chair, `${path}/cancel`, { reason: 'Hoãn' });
  }, 60_000);
});
