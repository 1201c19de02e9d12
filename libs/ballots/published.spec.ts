import { ballotHouse, envelopesOf, openedBy, type BallotHouse } from '../../test/support/secret-ballots';
import {
  checkPublishedBox,
  checkSealedBox,
  writeToken,
  type BoxClaims,
  type Box,
  type PublishedBox,
} from './index';

let house: BallotHouse;
let claims: BoxClaims;
let box: Box & Pick<PublishedBox, 'tokens'>;

beforeAll(async () => {
  house = await ballotHouse(2, 3);
  const sealed = await checkSealedBox(house.ballot, await envelopesOf(house, ['aad', 'ada', 'ddb']));
  const opened = await openedBy(house, sealed, 'teller-1', ['teller-2']);
  box = { ...opened, tokens: sealed.envelopes.map(({ token }) => writeToken(token)) };
  const reports = ['teller-1', 'teller-2'].map((teller) => ({ teller, hash: opened.hash }));
  const envelopes = sealed.envelopes.map(({ hash }) => hash);
  claims = { ballot: house.ballot, envelopes, issued: 4, reports, counted: opened.hash };
}, 60_000);

const faults = (record: Partial<BoxClaims> = {}, published: Partial<typeof box> = {}) =>
  checkPublishedBox({ ...claims, ...record }, { ...box, ...published });

test('a box in order has no fault', async () => {
  expect(await faults()).toEqual([]);
});

test('a paper that says something else than what two tellers found is seen', async () => {
  const [first, ...others] = box.papers;
  const papers = [{ tracker: first?.tracker ?? '', lines: 'ddd' }, ...others];
  expect(await faults({}, { papers })).toEqual(['box-hash-differs']);
});

test('a paper left out, more papers than tokens, and one teller alone are seen', async () => {
  expect(await faults({}, { papers: box.papers.slice(1) })).toEqual([
    'papers-not-envelopes',
    'box-hash-differs',
  ]);
  expect(await faults({ issued: 2 })).toEqual(['more-papers-than-tokens']);
  expect(await faults({ reports: claims.reports.slice(1) })).toEqual(['tellers-not-agreed']);
  const [report] = claims.reports;
  expect(await faults({ reports: report ? [report, report] : [] })).toEqual(['tellers-not-agreed']);
  const stranger = claims.reports.map(({ hash }, at) => ({ teller: `stranger-${at}`, hash }));
  expect(await faults({ reports: stranger })).toEqual(['tellers-not-agreed']);
});

test('tokens that this ballot did not sign, or that are not those sealed, are seen', async () => {
  const other = await ballotHouse(2, 3);
  const foreign = await checkSealedBox(other.ballot, await envelopesOf(other, ['aaa']));
  const stranger = foreign.envelopes.map(({ token }) => writeToken(token));
  expect(await faults({}, { tokens: [...box.tokens.slice(1), ...stranger] })).toEqual([
    'token-forged',
    'tokens-not-those-sealed',
  ]);
  expect(await faults({}, { tokens: box.tokens.slice(1) })).toEqual(['tokens-not-those-sealed']);
  expect(await faults({}, { tokens: [...box.tokens.slice(1), 'x'] })).toEqual([
    'token-forged',
    'tokens-not-those-sealed',
  ]);
});

test('one tracker on two papers is seen', async () => {
  const [first, ...others] = box.papers;
  expect(await faults({}, { papers: first ? [first, first, ...others.slice(1)] : [] })).toContain(
    'tracker-twice',
  );
});
