import { split } from 'shamir-secret-sharing';
import {
  ALL_LETTERS,
  ballotHouse,
  envelopesOf,
  newToken,
  openedBy,
  withByte,
  type BallotHouse,
} from '../../test/support/secret-ballots';
import {
  checkSealedBox,
  compareBoxes,
  envelopeLength,
  fromText,
  isTellerKey,
  leaveShares,
  newTracker,
  openBox,
  openShares,
  readEnvelope,
  sealPaper,
  takeShares,
  toText,
  type Bytes,
  type TellerKeys,
} from './index';

const PAPERS = ['aaaaa', 'ddddd', 'adobs'];
const changed = (text: string, at: number): string => {
  const bytes = fromText(text) ?? new Uint8Array();
  const index = at < 0 ? bytes.length + at : at;
  return toText(withByte(bytes, index, (bytes[index] ?? 0) ^ 1));
};

describe('a secret ballot', () => {
  let house: BallotHouse;
  let envelopes: string[];
  const keysOf = (teller: string): TellerKeys => {
    const keys = house.keys.get(teller);
    if (!keys) throw new Error(`no keys of ${teller}`);
    return keys;
  };
  beforeAll(async () => {
    house = await ballotHouse();
    envelopes = await envelopesOf(house, PAPERS);
  });
  const sealed = (texts: readonly string[] = envelopes): ReturnType<typeof checkSealedBox> =>
    checkSealedBox(house.ballot, texts);

  it('is opened alike by any two tellers, whatever the order of the envelopes', async () => {
    const [box, turned] = [await sealed(), await sealed([...envelopes].reverse())];
    const [first, second] = [
      await openedBy(house, box, 'teller-1', ['teller-2']),
      await openedBy(house, turned, 'teller-3', ['teller-1', 'teller-2']),
    ];
    expect(compareBoxes(first, second)).toBeNull();
    expect(first.papers.map(({ lines }) => lines).sort()).toEqual([...PAPERS].sort());
    expect(first.papers.map(({ tracker }) => tracker)).toEqual(
      first.papers.map(({ tracker }) => tracker).sort(),
    );
  });

  it('stays closed to one teller, and to one who holds the shares of a stranger', async () => {
    const box = await sealed();
    const alone = await openedBy(house, box, 'teller-1', []);
    expect([alone.papers, alone.invalid]).toEqual([[], 3]);
    const stranger = await ballotHouse();
    const own = await openShares(house.ballot, box, 'teller-1', keysOf('teller-1'));
    const guessed = await openShares(
      house.ballot,
      box,
      'teller-2',
      [...stranger.keys.values()][0] ?? keysOf('teller-1'),
    );
    expect(guessed.shares.every((share) => share.every((byte) => byte === 0))).toBe(true);
    expect((await openBox(house.ballot, box, [own, guessed], ALL_LETTERS)).invalid).toBe(3);
  });

  it('takes one envelope of a token, and refuses what is forged, cut, lengthened or of another ballot', async () => {
    const [first] = envelopes as [string];
    const other = await ballotHouse();
    const [foreign] = (await envelopesOf(other, ['aaaaa'])) as [string];
    const longer = toText(new Uint8Array([...(fromText(first) ?? []), 0]));
    const bad: Array<[unknown, string]> = [
      [changed(first, 70), 'token-forged'],
      [changed(first, 0), 'token-forged'],
      [foreign, 'token-forged'],
      [first.slice(0, -4), 'envelope-length'],
      [longer, 'envelope-length'],
      ['', 'envelope-length'],
      [null, 'envelope-length'],
      [`${first.slice(0, -1)}=`, 'envelope-length'],
    ];
    for (const [text, fault] of bad)
      expect(await readEnvelope(house.ballot, text)).toEqual({ ok: false, fault });
    const box = await sealed([...envelopes, first, changed(first, -1), foreign]);
    expect([box.envelopes.length, box.refused]).toEqual([3, 3]);
    expect(box.envelopes.map(({ hash }) => hash)).toEqual((await sealed()).envelopes.map(({ hash }) => hash));
  });

  it('reads a paper only under its own token and with its own shares', async () => {
    const [one, two] = envelopes.map((text) => fromText(text)) as [Bytes, Bytes];
    const afterToken = (token: Bytes, rest: Bytes): string =>
      toText(new Uint8Array([...token.slice(0, 320), ...rest.slice(320)]));
    const moved = await sealed([afterToken(one, two)]);
    expect(await openedBy(house, moved, 'teller-1', ['teller-2'])).toMatchObject({ papers: [], invalid: 1 });
    const beforeShares = envelopeLength(house.ballot) - 3 * 114;
    const swapped = [
      ...one.slice(0, beforeShares),
      ...one.slice(-228, -114),
      ...one.slice(-342, -228),
      ...one.slice(-114),
    ];
    const box = await sealed([toText(new Uint8Array(swapped))]);
    expect(await openedBy(house, box, 'teller-1', ['teller-2'])).toMatchObject({ papers: [], invalid: 1 });
    const lent = await sealed([toText(new Uint8Array([...one.slice(0, -114), ...two.slice(-114)]))]);
    expect(await openedBy(house, lent, 'teller-1', ['teller-2'])).toMatchObject({ invalid: 0 });
    expect(await openedBy(house, lent, 'teller-3', ['teller-2'])).toMatchObject({ invalid: 1 });
    expect(await openedBy(house, lent, 'teller-3', ['teller-1', 'teller-2'])).toMatchObject({ invalid: 0 });
  });

  it('counts papers that are not filled in as the form asks as invalid', async () => {
    const short = { ...house, ballot: { ...house.ballot, lines: 4 } };
    const token = await newToken(house);
    const wrongLength = await sealPaper(short.ballot, token, { tracker: newTracker(), lines: 'aaaa' });
    const [unknownLetter] = (await envelopesOf(house, ['aaaaZ'])) as [string];
    const box = await sealed([wrongLength, unknownLetter, ...envelopes]);
    const opened = await openedBy(house, box, 'teller-1', ['teller-3']);
    expect([opened.papers.length, opened.invalid]).toEqual([3, 2]);
  });

  it('relays shares only as their teller sealed them, for their receiver, over this box', async () => {
    const box = await sealed();
    const own = await openShares(house.ballot, box, 'teller-1', keysOf('teller-1'));
    const left = await leaveShares(house.ballot, box, own, keysOf('teller-1'));
    expect(left.map(({ to }) => to)).toEqual(['teller-2', 'teller-3']);
    const text = left[0]?.sealed ?? '';
    const take = (sealedText: unknown, from: string, to: string, of = box): ReturnType<typeof takeShares> =>
      takeShares(house.ballot, of, { from, sealed: sealedText }, to, keysOf(to));
    expect(await take(text, 'teller-1', 'teller-2')).toEqual(own);
    const smaller = await sealed(envelopes.slice(1));
    for (const wrong of [
      take(left[1]?.sealed, 'teller-1', 'teller-2'),
      take(text, 'teller-3', 'teller-2'),
      take(text, 'teller-1', 'teller-3'),
      take(text, 'teller-1', 'teller-2', smaller),
      take(changed(text, -1), 'teller-1', 'teller-2'),
      take(text.slice(0, 40), 'teller-1', 'teller-2'),
      take(undefined, 'teller-1', 'teller-2'),
    ])
      expect(await wrong).toBeNull();
    const forged = await leaveShares(house.ballot, box, own, keysOf('teller-3'));
    expect(await take(forged[0]?.sealed, 'teller-1', 'teller-2')).toBeNull();
  });

  it('is not misread for shares that a lying teller made up', async () => {
    const box = await sealed();
    const own = await openShares(house.ballot, box, 'teller-1', keysOf('teller-1'));
    const true2 = await openShares(house.ballot, box, 'teller-2', keysOf('teller-2'));
    const made = await split(crypto.getRandomValues(new Uint8Array(32)), 2, 2);
    const lies = { teller: 2, shares: box.envelopes.map(() => new Uint8Array(made[0] ?? [])) };
    expect((await openBox(house.ballot, box, [own, lies], ALL_LETTERS)).invalid).toBe(3);
    const rescued = await openBox(house.ballot, box, [own, lies, true2], ALL_LETTERS);
    expect([rescued.invalid, rescued.papers.length]).toEqual([0, 3]);
  });

  it('has envelopes of one length, some three kilobytes for the longest agenda', async () => {
    const four = await ballotHouse(4);
    const lengths = [5, 1_049, 2_000].map((lines) => envelopeLength({ ...four.ballot, lines }));
    expect(lengths).toEqual([900, 1_924, 2_884]);
    expect(new Set(envelopes.map((text) => text.length)).size).toBe(1);
  });

  it("takes for a teller's key only a point of the curve", async () => {
    expect(await isTellerKey(house.ballot.tellers[0]?.publicKey)).toBe(true);
    for (const wrong of ['', 'x', toText(new Uint8Array(65)), toText(new Uint8Array(65).fill(4)), null, 7])
      expect(await isTellerKey(wrong)).toBe(false);
  });
});
