import { ballotHouse, envelopesOf, openedBy, type BallotHouse } from '../../test/support/secret-ballots';
import {
  checkPublishedBox,
  checkSealedBox,
  entriesOn,
  findApart,
  isApart,
  lettersOf,
  marksTwice,
  papersApart,
  takeApart,
  writeToken,
  type ApartBox,
  type Box,
  type BoxClaims,
  type PublishedBox,
} from './index';

const PAPERS = ['aad', 'ada', 'ddb', 'aad'];

let house: BallotHouse;
let opened: Box;
let apart: ApartBox;
let claims: BoxClaims;
let published: PublishedBox;

beforeAll(async () => {
  const { ballot, ...keys } = await ballotHouse(2, 3);
  house = { ...keys, ballot: { ...ballot, papers: 'apart' } };
  const sealed = await checkSealedBox(house.ballot, await envelopesOf(house, PAPERS));
  opened = await openedBy(house, sealed, 'teller-1', ['teller-2']);
  apart = await takeApart(house.ballot, sealed.hash, opened);
  const tokens = sealed.envelopes.map(({ token }) => writeToken(token));
  published = { ...apart, tokens };
  claims = {
    ballot: house.ballot,
    envelopes: sealed.envelopes.map(({ hash }) => hash),
    issued: PAPERS.length,
    reports: ['teller-1', 'teller-2'].map((teller) => ({ teller, hash: apart.hash })),
    counted: apart.hash,
  };
}, 60_000);

const faults = (box: object = {}, record: Partial<BoxClaims> = {}) =>
  checkPublishedBox({ ...claims, ...record }, { ...published, ...box });
const sorted = (letters: string): string => [...letters].sort().join('');

describe('a box whose papers are taken apart', () => {
  it('has on each line the choices of all papers, and can be checked by anybody', async () => {
    expect(lettersOf(apart).map(sorted)).toEqual(['aaad', 'aadd', 'abdd']);
    expect(papersApart(apart)).toBe(PAPERS.length);
    expect(isApart(house.ballot, apart)).toBe(true);
    expect(await faults()).toEqual([]);
  });

  it('is the same for every teller, in whatever order they opened the papers', async () => {
    const sealed = await checkSealedBox(house.ballot, []);
    const turned = { papers: [...opened.papers].reverse(), invalid: 0 };
    expect((await takeApart(house.ballot, sealed.hash, turned)).lines).toEqual(apart.lines);
  });

  it('shows its own choices to who has the tracker, and a stranger finds nothing', async () => {
    for (const { tracker, lines } of opened.papers)
      expect((await findApart(house.ballot, apart, tracker)).join('')).toBe(lines);
    expect(await findApart(house.ballot, apart, 'f'.repeat(32))).toEqual([null, null, null]);
    const [paper] = opened.papers;
    const elsewhere = { ...house.ballot, ballot: 'b2' };
    expect(await findApart(elsewhere, apart, paper?.tracker ?? '')).toEqual([null, null, null]);
  });

  it('says nowhere which choices are of one paper: no mark stands on two lines, no tracker anywhere', () => {
    const marks = apart.lines.flatMap((line) => entriesOn(line).map(({ mark }) => mark));
    expect(new Set(marks).size).toBe(PAPERS.length * 3);
    for (const { tracker } of opened.papers) expect(JSON.stringify(published)).not.toContain(tracker);
  });

  it('shows where two members were given one tracker', async () => {
    const [first, second] = opened.papers as [Box['papers'][number], Box['papers'][number]];
    const clash = { papers: [first, { ...second, tracker: first.tracker }], invalid: 0 };
    const sealed = await checkSealedBox(house.ballot, []);
    const box = await takeApart(house.ballot, sealed.hash, clash);
    expect(marksTwice(box)).toEqual([0, 1, 2]);
    expect(marksTwice(apart)).toEqual([]);
    expect(await faults(box)).toContain('tracker-twice');
  });
});

describe('what was done to a published box', () => {
  const withLine = (place: number, change: (line: string) => string) => ({
    lines: apart.lines.map((line, at) => (at === place ? change(line) : line)),
  });

  it.each<[string, (line: string) => string, readonly string[]]>([
    [
      'a choice turned',
      (line) => line.replace(/.$/, (letter) => (letter === 'a' ? 'd' : 'a')),
      ['box-hash-differs'],
    ],
    ['an entry left out', (line) => line.slice(12), ['lines-malformed', 'box-hash-differs']],
    [
      'entries in another order',
      (line) => line.slice(12) + line.slice(0, 12),
      ['lines-malformed', 'box-hash-differs'],
    ],
    ['letters that are none', (line) => line.replace(/.$/, 'X'), ['lines-malformed', 'box-hash-differs']],
  ])('%s is seen', async (_what, change, expected) => {
    expect(await faults(withLine(1, change))).toEqual(expected);
  });

  it('a line left out, an entry left out on every line, one teller alone: seen', async () => {
    expect(await faults({ lines: apart.lines.slice(1) })).toEqual(['lines-malformed', 'box-hash-differs']);
    const fewer = { lines: apart.lines.map((line) => line.slice(12)) };
    expect(await faults(fewer)).toEqual(['papers-not-envelopes', 'box-hash-differs']);
    expect(await faults({}, { reports: claims.reports.slice(1) })).toEqual(['tellers-not-agreed']);
  });

  it('whole papers in its place are another box', async () => {
    const { lines: _lines, ...rest } = { ...published, lines: [] };
    expect(await faults({ ...rest, papers: opened.papers, lines: undefined })).toContain('box-hash-differs');
  });
});

test('papers are sealed for the way in which they will be published: another way opens none', async () => {
  const { papers: _apart, ...whole } = house.ballot;
  const sealed = await checkSealedBox(whole, await envelopesOf(house, PAPERS));
  const box = await openedBy({ ...house, ballot: whole }, sealed, 'teller-1', ['teller-2']);
  expect([box.papers.length, box.invalid]).toEqual([0, PAPERS.length]);
});
