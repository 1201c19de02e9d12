import { findApart, papersApart, sealPaper, type ApartBox, type SecretBallot } from '@vinhdanh/ballots';
import { bringToVote, must, shows } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { SecretMeeting, TELLERS, VOTERS, type Voter } from '../support/secret-meeting';

let stack: HttpStack;
let meeting: SecretMeeting;
let terms: SecretBallot;
let voters: Voter[] = [];
let box: ApartBox;

beforeAll(async () => {
  stack = await startHttpStack();
  const [first, second] = await Promise.all([bringToVote(stack), bringToVote(stack)]);
  meeting = await SecretMeeting.prepare((account, role) => stack.as(account, role), stack.anyone, [
    first.id,
    second.id,
  ]);
}, 120_000);
afterAll(() => stack.stop());

const member = (account: string): Promise<HttpCaller> => stack.as(account, 'member');
const codeOf = (answer: { body: { code?: string } }): string | undefined => answer.body.code;
const drop = (envelope: unknown, headers: Record<string, string> = {}, path = meeting.boxPath) =>
  stack.anyone.with(headers).post(path, { envelope });

const END = '2099-01-01T10:00:00.000Z';

/** The end of the voting comes, and the engine not: nobody has closed the ballot yet. */
async function timeIsUp(): Promise<void> {
  const box = [meeting.id, meeting.ballot, END];
  const { dataSource } = stack.database;
  const stood = await dataSource.query<unknown[]>(
    'SELECT 1 FROM work.ballot_box WHERE session_id = $1 AND ballot = $2 AND ends_at = $3',
    box,
  );
  expect(stood).toHaveLength(1);
  await dataSource.query(
    'UPDATE work.ballot_box SET ends_at = clock_timestamp() WHERE session_id = $1 AND ballot = $2 AND ends_at = $3',
    box,
  );
}

describe('before it opens', () => {
  it('waits for the keys of its tellers', async () => {
    const chair = await meeting.chair();
    expect(codeOf(await chair.command(`${meeting.path}/open`, { ballot: meeting.ballot }))).toBe(
      'teller-keys-missing',
    );
    const give = async (account: string, publicKey: string) =>
      (await member(account)).command(`${meeting.path}/teller-key`, { publicKey, keepsake: 'x' });
    expect(codeOf(await give('ls.05', 'x'.repeat(87)))).toBe('tellers-only');
    expect(codeOf(await give(TELLERS[0], 'x'))).toBe('teller-key-malformed');
    expect(codeOf(await give(TELLERS[0], `B${'x'.repeat(86)}`))).toBe('teller-key-malformed');
    await meeting.giveKeys();
    expect(codeOf(await drop('x'))).toBe('no-such-box');
  });

  it('has its keys in its record when it opens', async () => {
    await meeting.open(END);
    terms = await meeting.terms();
    expect([terms.session, terms.ballot, terms.lines, terms.tellers.length]).toEqual([
      meeting.id,
      meeting.ballot,
      1,
      2,
    ]);
    const disclosure = { papers: 'apart', figures: 'council', fewest: 3, article: null, evidence: null };
    const { ballots } = (await (await meeting.secretary()).get(meeting.path)).body as {
      readonly ballots?: ReadonlyArray<{ readonly id: string }>;
    };
    expect(ballots?.find(({ id }) => id === meeting.ballot)).toMatchObject({ disclosure });
  });
});

describe('a token', () => {
  it('is signed once for each seat, and signed alike when it is asked for again', async () => {
    for (const account of VOTERS) voters.push(await meeting.takeToken(account, terms));
    const [voter] = voters as [Voter];
    const ask = (blinded: string) =>
      voter.caller.command(`${meeting.ballotPath}/token`, { blinded, keepsake: 'x' });
    const again = await ask(voter.memory.token.blinded);
    expect(again.status).toBe(200);
    const other = voters[1]?.memory.token.blinded ?? '';
    expect(codeOf(await ask(other))).toBe('token-already-issued');
    expect(codeOf(await ask('x'))).toBe('token-already-issued');
    const fresh = await member('ls.12');
    const wrong = (blinded: string) =>
      fresh.command(`${meeting.ballotPath}/token`, { blinded, keepsake: 'x' });
    expect(codeOf(await wrong('x'))).toBe('token-malformed');
    expect(codeOf(await wrong(Buffer.alloc(256, 255).toString('base64url')))).toBe('token-malformed');
    const stranger = await stack.as('so-noi-vu.chuyen-vien', 'secretary');
    const asked = await stranger.command(`${meeting.ballotPath}/token`, { blinded: 'x', keepsake: 'x' });
    expect(codeOf(asked)).toBe('seat-not-yours');
  });

  it('comes back with the recovery code, to the same member alone', async () => {
    const [voter, other] = voters as [Voter, Voter];
    expect(await meeting.recall(voter, terms)).toEqual(voter.memory);
    await expect(meeting.recall({ ...other, code: voter.code }, terms)).rejects.toThrow(
      'keepsake-other-code',
    );
  });
});

describe('the box', () => {
  it('takes nothing from anybody who says who they are', async () => {
    const [voter] = voters as [Voter];
    const envelope = await sealPaper(terms, voter.token, { tracker: voter.memory.tracker, lines: 'a' });
    for (const headers of [
      { Cookie: 'x=y' },
      { Authorization: 'Bearer x' },
      { 'Idempotency-Key': 'abcdefgh' },
      { 'Acting-Office': 'x' },
      { 'X-CSRF-Token': 'x' },
    ] as Array<Record<string, string>>) {
      const answer = await drop(envelope, headers);
      expect([answer.status, codeOf(answer)]).toEqual([400, 'box-wants-nobody']);
    }
  });

  it('refuses what was not signed for it', async () => {
    const [voter] = voters as [Voter];
    const envelope = await sealPaper(terms, voter.token, { tracker: voter.memory.tracker, lines: 'a' });
    const forged = envelope.startsWith('A') ? `B${envelope.slice(1)}` : `A${envelope.slice(1)}`;
    expect(codeOf(await drop(forged))).toBe('token-forged');
    expect(codeOf(await drop(envelope.slice(4)))).toBe('envelope-length');
    expect(codeOf(await drop('A'.repeat(9_000)))).toBe('validation-failed');
    expect(codeOf(await drop(7))).toBe('validation-failed');
    expect(codeOf(await drop(envelope, {}, `/api/ballot-box/${meeting.id}/b99`))).toBe('no-such-box');
    expect(codeOf(await drop(envelope, {}, `/api/ballot-box/${meeting.id}/x`))).toBe('not-found');
  });

  it('takes one paper of each token, and answers the same one as before', async () => {
    const answers = [];
    for (const [place, voter] of voters.entries())
      answers.push(await meeting.cast(voter, terms, place < 7 ? 'a' : 'd'));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(new Set(answers.map(({ bytes }) => bytes.length)).size).toBe(1);
    const [voter] = voters as [Voter];
    expect(codeOf(await meeting.cast(voter, terms, 'd'))).toBe('token-used');
    const envelope = await sealPaper(terms, voter.token, { tracker: voter.memory.tracker, lines: 'a' });
    const both = await Promise.all([drop(envelope), drop(envelope)]);
    expect(both.map(codeOf)).toEqual(['token-used', 'token-used']);
  });

  it('keeps its envelopes in an order and with marks that say nothing', async () => {
    const rows = await stack.database.dataSource.query<Array<{ hash: string; xmin: string }>>(
      'SELECT token_hash AS hash, xmin::text FROM work.ballot_envelope ORDER BY ctid',
    );
    expect(rows.map(({ hash }) => hash)).toEqual(voters.map(({ tokenHash }) => tokenHash).sort());
    expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
  });

  it('is closed to tellers until the close, and to papers after it', async () => {
    const teller = await member(TELLERS[0]);
    expect(codeOf(await teller.get(`${meeting.ballotPath}/envelopes`))).toBe('box-not-sealed');
    const [voter] = voters as [Voter];
    await must(voter.caller, `${meeting.ballotPath}/confirmation`);
    const late = await meeting.takeToken('ls.12', terms);
    await timeIsUp();
    expect(codeOf(await meeting.cast(late, terms, 'a'))).toBe('box-shut');
    await meeting.close();
    expect(codeOf(await meeting.cast(late, terms, 'a'))).toBe('box-shut');
    expect(codeOf(await meeting.cast(voter, terms, 'd'))).toBe('token-used');
    const [{ count }] = await stack.database.dataSource.query<[{ count: number }]>(
      'SELECT count(*) FROM work.issuing_key WHERE session_id = $1',
      [meeting.id],
    );
    expect(count).toBe(0);
    expect(codeOf(await voter.caller.get(`${meeting.ballotPath}/envelopes`))).toBe('tellers-only');
  });
});

describe('the count', () => {
  it('disagrees when tellers do, and is made when two found the same', async () => {
    const [first, second] = (await meeting.openBoxes(terms)) as [ApartBox, ApartBox];
    expect(second).toEqual(first);
    box = first;
    expect(papersApart(box)).toBe(VOTERS.length);
    expect(codeOf(await meeting.report('ls.05', box))).toBe('tellers-only');
    const [line = ''] = box.lines;
    for (const [report, code] of [
      [{ lines: [line.slice(12)], invalid: 0 }, 'box-sum-wrong'],
      [{ lines: [line.slice(1)], invalid: 0 }, 'box-report-malformed'],
      [{ lines: [line.slice(12) + line.slice(0, 12)], invalid: 0 }, 'box-report-malformed'],
      [{ lines: [line, line], invalid: 0 }, 'box-report-malformed'],
      [{ lines: [line.replace(/.$/, 'x')], invalid: 0 }, 'box-line-sum-wrong'],
      [{ papers: [{ tracker: voters[0]!.memory.tracker, lines: 'a' }], invalid: 8 }, 'box-report-malformed'],
      [{ invalid: 0 }, 'box-report-malformed'],
      [{ lines: [line], papers: [], invalid: 0 }, 'box-report-malformed'],
    ] as const)
      expect(codeOf(await meeting.report(TELLERS[0], report))).toBe(code);
    const turned = [line.replace(/.$/, (letter) => (letter === 'a' ? 'd' : 'a'))];
    await meeting.report(TELLERS[0], { lines: turned, invalid: 0 });
    await meeting.report(TELLERS[1], box);
    const [voter] = voters as [Voter];
    expect(codeOf(await voter.caller.get(`${meeting.ballotPath}/box`))).toBe('box-not-counted');
    const counted = (await meeting.report(TELLERS[0], box)).body as unknown as { seq: number };
    await shows(await meeting.secretary(), meeting.path, counted.seq);
    const { body } = await voter.caller.get(meeting.ballotPath);
    expect(body).toMatchObject({ phase: 'counted', counted: box.hash });
  });

  it('is published line by line, and every member finds the own choice by the tracker', async () => {
    for (const [place, { caller, memory }] of voters.entries()) {
      const published = (await caller.get(`${meeting.ballotPath}/box`)).body as unknown as ApartBox;
      expect(published).toEqual(box);
      expect(await findApart(terms, published, memory.tracker)).toEqual([place < 7 ? 'a' : 'd']);
      expect(JSON.stringify(published)).not.toContain(memory.tracker);
    }
    const [{ count }] = await stack.database.dataSource.query<[{ count: number }]>(
      'SELECT count(*)::int FROM work.opened_box WHERE content::text LIKE ANY($1)',
      [voters.map(({ memory }) => `%${memory.tracker}%`)],
    );
    expect(count).toBe(0);
    voters = voters.slice(0, 1);
    const [voter] = voters as [Voter];
    await must(voter.caller, `${meeting.ballotPath}/complaints`, { what: 'missing' });
    expect(codeOf(await voter.caller.command(`${meeting.ballotPath}/complaints`, { what: 'missing' }))).toBe(
      'complaint-already-made',
    );
  });
});

describe('the figures', () => {
  it('of a secret ballot are for the council: others see the outcome, no box, no minutes, no export', async () => {
    await must(await meeting.chair(), `${meeting.path}/deferrals`, { line: 2, reason: 'Chưa đủ hồ sơ' });
    interface Seen {
      readonly results: ReadonlyArray<{ agree?: number; tells?: string; outcome: string; needed?: number }>;
    }
    const seen = async (caller: HttpCaller): Promise<Seen['results'][number] | undefined> =>
      ((await caller.get(meeting.path)).body as unknown as Seen).results[0];
    for (const caller of [
      await meeting.secretary(),
      await member('ls.05'),
      await stack.as('kiem-toan.lang-son'),
    ]) {
      expect(await seen(caller)).toMatchObject({ agree: 7, outcome: 'failed', needed: 16 });
      for (const part of ['minutes', 'export', `secret-ballots/${meeting.ballot}/box`])
        expect((await caller.get(`${meeting.path}/${part}`)).status).toBe(200);
    }
    const outsider = await stack.as('quan-tri.lang-son');
    const shown = await seen(outsider);
    expect(shown).toMatchObject({ outcome: 'failed', needed: 16 });
    for (const figure of ['agree', 'disagree', 'other', 'blank', 'spoiled', 'tells'])
      expect(shown).not.toHaveProperty(figure);
    for (const part of ['minutes', 'export', `secret-ballots/${meeting.ballot}/box`])
      expect(codeOf(await outsider.get(`${meeting.path}/${part}`))).toBe('figures-withheld');
  });
});
