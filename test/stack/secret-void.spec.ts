import { checkBoxes } from '../../apps/cli/sessions/check-boxes';
import type { CountedSession } from '@vinhdanh/application';
import { papersApart, sealPaper, type ApartBox, type SecretBallot } from '@vinhdanh/ballots';
import { UnitOfWork } from '@vinhdanh/persistence';
import { bringToVote, must, shows } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { SecretMeeting, TELLERS, VOTERS, type Voter } from '../support/secret-meeting';

const OTHERS = ['ls.02', 'ls.03'] as const;
const REASON = 'Hai người kiểm phiếu mất máy và mã khôi phục';

let stack: HttpStack;
let first: SecretMeeting;
let again: SecretMeeting;
let terms: SecretBallot;
let voters: Voter[];
/** The second ballot, whose box one teller reported before it was made void. */
let reported: string;

beforeAll(async () => {
  stack = await startHttpStack();
  await stack.database.dataSource.query(
    `UPDATE work.council_version SET tellers = 'members' WHERE council_id = 'hd-tdkt-lang-son'`,
  );
  const [one, other] = await Promise.all([bringToVote(stack), bringToVote(stack)]);
  first = await SecretMeeting.prepare((account, role) => stack.as(account, role), stack.anyone, [
    one.id,
    other.id,
  ]);
  await first.giveKeys();
  await first.open();
  await must(await first.chair(), `${first.path}/deferrals`, { line: 2, reason: 'Chưa đủ hồ sơ' });
  terms = await first.terms();
  voters = [];
  for (const account of VOTERS.slice(0, 4)) voters.push(await first.takeToken(account, terms));
  for (const voter of voters.slice(0, 3)) await first.cast(voter, terms, 'a');
}, 180_000);
afterAll(() => stack.stop());

const codeOf = (answer: { body: { code?: string } }): string | undefined => answer.body.code;
const rows = async (text: string): Promise<unknown[]> =>
  stack.database.dataSource.query<unknown[]>(text, [first.id, first.ballot]);

interface Laid {
  readonly ballots: ReadonlyArray<{
    readonly id: string;
    readonly phase: string;
    readonly lines: readonly number[];
    readonly voided?: { readonly reason: string; readonly again: readonly string[] };
  }>;
  readonly seats: ReadonlyArray<{ readonly id: string; readonly mine: boolean }>;
}

const ballots = async (): Promise<Laid['ballots']> =>
  ((await (await first.secretary()).get(first.path)).body as unknown as Laid).ballots;

describe('a ballot whose tellers are gone', () => {
  it('is made void by chair or secretary alone, with a reason', async () => {
    const ask = async (account: string, role: string, body: object, path = first.ballotPath) =>
      codeOf(await (await stack.as(account, role)).command(`${path}/void`, body));
    const reason = { reason: REASON };
    expect(await ask('ls.05', 'member', reason)).toBe('secretary-only');
    expect(await ask(TELLERS[0], 'member', reason)).toBe('secretary-only');
    expect(await ask('so-noi-vu.thuong-truc', 'secretary', { reason: ' ' })).toBe('reason-required');
    expect(await ask('so-noi-vu.thuong-truc', 'secretary', {})).toBe('validation-failed');
    expect(await ask('so-noi-vu.thuong-truc', 'secretary', { ...reason, extra: 1 })).toBe(
      'validation-failed',
    );
    expect(await ask('so-noi-vu.thuong-truc', 'secretary', reason, `${first.path}/secret-ballots/b99`)).toBe(
      'ballot-unknown',
    );
    expect(await ask('cao-bang.thuong-truc', 'secretary', reason)).toBe('not-found');
  });

  it('stays sealed: nothing more comes in, nobody gets its envelopes, its key is gone', async () => {
    const { body } = await must(await first.secretary(), `${first.ballotPath}/void`, { reason: REASON });
    await shows(await first.secretary(), first.path, (body as { seq: number }).seq);
    expect(codeOf(await first.cast(voters[3]!, terms, 'd'))).toBe('box-shut');
    for (const account of TELLERS) {
      const answer = await (await stack.as(account, 'member')).get(`${first.ballotPath}/envelopes`);
      expect(codeOf(answer)).toBe('ballot-wrong-state');
      expect(await refusedOf(account, first)).toEqual(NOTHING_TAKEN);
    }
    for (const table of ['ballot_share', 'opened_box'])
      expect(await rows(`SELECT 1 FROM work.${table} WHERE session_id = $1 AND ballot = $2`)).toEqual([]);
    const auditor = await (await stack.as('kiem-toan.lang-son')).get(`${first.ballotPath}/envelopes`);
    expect(auditor.status).toBeGreaterThanOrEqual(400);
    expect(
      await rows('SELECT 1 FROM work.ballot_envelope WHERE session_id = $1 AND ballot = $2'),
    ).toHaveLength(3);
    expect(await rows('SELECT 1 FROM work.issuing_key WHERE session_id = $1 AND ballot = $2')).toEqual([]);
    const late = await (
      await stack.as('ls.08', 'member')
    ).command(`${first.ballotPath}/token`, {
      blinded: voters[0]!.memory.token.blinded,
      keepsake: 'x',
    });
    expect(codeOf(late)).toBe('ballot-wrong-state');
    const twice = await (await first.secretary()).command(`${first.ballotPath}/void`, { reason: REASON });
    expect(codeOf(twice)).toBe('no-ballot-to-do');
  });

  it('is held again: new tellers, new keys, new tokens; a paper of the old one fits nowhere', async () => {
    const laid = await ballots();
    const old = laid.find(({ id }) => id === first.ballot);
    expect(old).toMatchObject({ phase: 'void', voided: { reason: REASON } });
    const id = old?.voided?.again[0] ?? '';
    expect(laid.find((ballot) => ballot.id === id)).toMatchObject({ phase: 'laid', lines: old?.lines });
    again = first.heldAgain(id, OTHERS);
    await again.nameTellers();
    await again.giveKeys();
    await again.open();
    const fresh = await again.terms();
    const [voter] = voters as [Voter];
    const oldPaper = await sealPaper(terms, voter.token, { tracker: voter.memory.tracker, lines: 'a' });
    expect(codeOf(await stack.anyone.post(again.boxPath, { envelope: oldPaper }))).toBe('token-forged');
    const replay = await sealPaper(fresh, voter.token, { tracker: voter.memory.tracker, lines: 'a' });
    expect(codeOf(await stack.anyone.post(again.boxPath, { envelope: replay }))).toBe('token-forged');
    await hold(again, fresh);
  });
});

const NOTHING_TAKEN = ['ballot-wrong-state', 'ballot-wrong-state', 'ballot-wrong-state'];

/** What a teller hears who asks for shares, leaves shares and reports a box: to a void ballot the same each time. */
async function refusedOf(
  account: string,
  meeting: SecretMeeting,
): Promise<ReadonlyArray<string | undefined>> {
  const teller = await stack.as(account, 'member');
  const other = { to: 'ls.03.member', sealed: 'x' };
  return [
    codeOf(await teller.get(`${meeting.ballotPath}/shares`)),
    codeOf(await teller.command(`${meeting.ballotPath}/shares`, { shares: [other] })),
    codeOf(await meeting.report(account, { lines: [''], invalid: 5 })),
  ];
}

/** What is kept of the shares that tellers left for each other. */
const sharesOf = async ({ ballot }: SecretMeeting): Promise<unknown[]> =>
  stack.database.dataSource.query('SELECT 1 FROM work.ballot_share WHERE session_id = $1 AND ballot = $2', [
    first.id,
    ballot,
  ]);

/** Five vote, three of them for it; the box is sealed. */
async function hold(meeting: SecretMeeting, fresh: SecretBallot): Promise<void> {
  const taken: Voter[] = [];
  for (const account of VOTERS.slice(4)) taken.push(await meeting.takeToken(account, fresh));
  for (const [place, one] of taken.entries()) await meeting.cast(one, fresh, place < 3 ? 'a' : 'd');
  await meeting.close();
}

describe('where only members may count, by the decision about the council', () => {
  it('a teller whose seat goes to somebody else opens no box', async () => {
    const teller = await stack.as(OTHERS[0], 'member');
    const { body } = await teller.get(first.path);
    const own = (body as unknown as Laid).seats.find(({ mine }) => mine)?.id;
    await must(await first.secretary(), `${first.path}/holders`, {
      seat: own,
      office: 'kiem-toan.lang-son.auditor',
      reason: 'Nghỉ hưu',
    });
    const shares = [{ to: 'ls.03.member', sealed: 'x' }];
    expect(codeOf(await teller.command(`${again.ballotPath}/shares`, { shares }))).toBe('teller-part-ended');
    const other = await stack.as(OTHERS[1], 'member');
    expect(codeOf(await other.command(`${again.ballotPath}/shares`, { shares }))).toBeUndefined();
    expect(codeOf(await again.report(OTHERS[1], { lines: [''], invalid: 5 }))).toBeUndefined();
    expect(await sharesOf(again)).toHaveLength(1);
  });

  it('and no ballot opens until others are named', async () => {
    const voided = await must(await first.chair(), `${again.ballotPath}/void`, { reason: 'Thôi thành viên' });
    await shows(await first.secretary(), first.path, (voided.body as { seq: number }).seq);
    expect(await refusedOf(OTHERS[1], again)).toEqual(NOTHING_TAKEN);
    expect(await sharesOf(again)).toEqual([]);
    await new UnitOfWork(stack.database.dataSource).run(({ ballotDesk }) =>
      ballotDesk.leaveShare(first.id, again.ballot, {
        from: 'ls.04.member',
        to: 'ls.03.member',
        sealed: 'x',
      }),
    );
    expect(await sharesOf(again)).toEqual([]);
    reported = again.ballot;
    const id = (await ballots()).find((ballot) => ballot.id === again.ballot)?.voided?.again[0] ?? '';
    const chair = await first.chair();
    expect(codeOf(await chair.command(`${first.path}/open`, { ballot: id }))).toBe('teller-must-be-member');
    again = first.heldAgain(id, TELLERS);
    await again.nameTellers();
    await again.giveKeys();
    await again.open();
    const fresh = await again.terms();
    await hold(again, fresh);
    expect(papersApart((await again.count(fresh)) as ApartBox)).toBe(5);
  });
});

test('the export tells the void ballot and counts the other alone', async () => {
  const exported = (await (await first.secretary()).get(`${first.path}/export`))
    .body as unknown as CountedSession;
  expect(await checkBoxes(exported)).toMatchObject([{ ballot: again.ballot, papers: 5, faults: [] }]);
  expect(exported.ballots.find(({ id }) => id === first.ballot)?.voided?.reason).toBe(REASON);
  expect(exported.secret?.votes[reported]?.reports).toEqual([]);
  expect(exported.secret?.votes[again.ballot]?.reports).toHaveLength(2);
});
