import type { CountedSession } from '@vinhdanh/application';
import { checkSealedBox, hashBox, writeToken } from '@vinhdanh/ballots';
import { exportSession, secretTerms, writeVotes, type SecretVote } from '@vinhdanh/domain';
import { ballotHouse, envelopesOf, openedBy } from '../../../test/support/secret-ballots';
import { sealed } from '../../../test/support/secret-session';
import { checkBoxes } from './check-boxes';

const SEATS = ['seat-1', 'seat-2', 'seat-3'];

/** The export of a session whose secret ballot was really cast, opened and counted. */
async function counted(): Promise<CountedSession> {
  const exported = exportSession(sealed());
  const house = await ballotHouse(2, 2);
  const vote: SecretVote = {
    ...(exported.secret?.votes.b1 as SecretVote),
    issuingKey: house.ballot.issuingKey,
    tellers: house.ballot.tellers,
    tokens: SEATS.map((seat) => ({ seat, blinded: 'x' })),
  };
  const session = { ...exported, secret: { tellerKeys: {}, votes: { b1: vote } } };
  const terms = secretTerms(session, 'b1');
  if (!terms) throw new Error('the ballot was opened');
  const own = { ...house, ballot: terms };
  const box = await checkSealedBox(terms, await envelopesOf(own, ['aa', 'ad']));
  const { papers, invalid, hash } = await openedBy(own, box, 'teller-1', ['teller-2']);
  const found = { hash, papers: papers.length, invalid, votes: writeVotes(papers, 2) };
  const ended: SecretVote = {
    ...vote,
    envelopes: box.envelopes.map((envelope) => envelope.hash),
    reports: ['teller-1', 'teller-2'].map((teller) => ({ teller, ...found })),
    counted: found,
  };
  const tokens = box.envelopes.map(({ token }) => writeToken(token));
  return {
    ...session,
    secret: { tellerKeys: {}, votes: { b1: ended } },
    boxes: [{ ballot: 'b1', papers, invalid, hash, tokens }],
  };
}

const withVote = (session: CountedSession, change: Partial<SecretVote>): CountedSession => ({
  ...session,
  secret: { tellerKeys: {}, votes: { b1: { ...(session.secret?.votes.b1 as SecretVote), ...change } } },
});

const faultsOf = async (session: CountedSession) => (await checkBoxes(session)).map(({ faults }) => faults);

describe('the boxes of an export', () => {
  let session: CountedSession;
  beforeAll(async () => {
    session = await counted();
  });

  it('are in order when everything is as it was counted', async () => {
    expect(await checkBoxes(session)).toEqual([{ ballot: 'b1', papers: 2, invalid: 0, faults: [] }]);
  });

  it('show a count that does not come from the papers', async () => {
    const [report] = session.secret?.votes.b1?.reports ?? [];
    if (!report) throw new Error('two tellers reported');
    const { teller: _teller, ...found } = report;
    expect(
      await faultsOf(withVote(session, { counted: { ...found, votes: '2.0.0.0.0 2.0.0.0.0' } })),
    ).toEqual([['votes-differ']]);
  });

  it('show a token of a seat that has none to take, and a seat with two', async () => {
    const tokens = (...seats: string[]) =>
      withVote(session, { tokens: seats.map((seat) => ({ seat, blinded: 'x' })) });
    expect(await faultsOf(tokens('seat-1', 'stranger'))).toEqual([['more-tokens-than-seats']]);
    expect(await faultsOf(tokens('seat-1', 'seat-1'))).toEqual([['more-tokens-than-seats']]);
    expect(await faultsOf(tokens('seat-1'))).toEqual([['more-papers-than-tokens']]);
  });

  it('are missed when the export leaves them out', async () => {
    expect(await faultsOf({ ...session, boxes: [] })).toEqual([['box-missing']]);
  });

  it('show papers that were changed, even with a hash to match', async () => {
    const terms = secretTerms(session, 'b1');
    const [box] = session.boxes;
    if (!terms || !box || !('papers' in box)) throw new Error('the box was opened');
    const papers = box.papers.map(({ tracker }) => ({ tracker, lines: 'aa' }));
    const hash = await hashBox(terms, new Uint8Array(32), { papers, invalid: 0 });
    expect(await faultsOf({ ...session, boxes: [{ ...box, papers, hash }] })).toEqual([
      ['box-hash-differs', 'votes-differ'],
    ]);
  });
});
