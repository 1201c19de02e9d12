import { TELLERS_NEEDED, type SecretBallot } from './ballot';
import { hashApart, isApart, marksTwice, papersApart, type ApartBox } from './apart';
import { hashBox, sharedTrackers, type Box } from './box';
import type { Bytes } from './bytes';
import { hashSealedBox } from './open-box';
import { hashToken, isTokenOf, readToken } from './token';

/** An opened box as its ballot publishes it, with the tokens that its envelopes carried, in no order that says anything. */
export type PublishedBox = (Box | ApartBox) & {
  /** See `writeToken`. */
  readonly tokens: readonly string[];
};

/** What the record says of a counted box. */
export interface BoxClaims {
  readonly ballot: SecretBallot;
  /** Hashes of the tokens in the box, sorted, as sealed at the close. */
  readonly envelopes: readonly string[];
  /** How many tokens were issued. */
  readonly issued: number;
  readonly reports: ReadonlyArray<{ readonly teller: string; readonly hash: string }>;
  /** Hash of the box that counts. */
  readonly counted: string;
}

export type BoxFault =
  | 'token-forged'
  | 'tokens-not-those-sealed'
  | 'lines-malformed'
  | 'papers-not-envelopes'
  | 'more-papers-than-tokens'
  | 'box-hash-differs'
  | 'tellers-not-agreed'
  | 'tracker-twice';

/** What is wrong with a published box, by the record and the box alone; nothing when it is in order. */
export async function checkPublishedBox(claims: BoxClaims, box: PublishedBox): Promise<readonly BoxFault[]> {
  const { ballot, envelopes, issued, reports, counted } = claims;
  const tokens = box.tokens.map(readToken);
  const read = tokens.filter((token) => token !== null);
  const signed = await Promise.all(read.map((token) => isTokenOf(ballot.issuingKey, token)));
  const hashes = (await Promise.all(read.map(hashToken))).sort();
  const content = contentOf(box);
  const hash = await content.hash(ballot, await hashSealedBox(envelopes));
  const agreeing = reports.filter(
    (report) => report.hash === counted && ballot.tellers.some(({ teller }) => teller === report.teller),
  );
  const checks: ReadonlyArray<readonly [BoxFault, boolean]> = [
    ['token-forged', read.length < tokens.length || signed.includes(false)],
    ['tokens-not-those-sealed', !sameTexts(hashes, envelopes) || new Set(hashes).size < hashes.length],
    ['lines-malformed', !content.fits(ballot)],
    ['papers-not-envelopes', content.papers + box.invalid !== envelopes.length],
    ['more-papers-than-tokens', envelopes.length > issued],
    ['box-hash-differs', hash !== counted || box.hash !== counted],
    ['tellers-not-agreed', new Set(agreeing.map(({ teller }) => teller)).size < TELLERS_NEEDED],
    ['tracker-twice', content.isSomethingTwice],
  ];
  return checks.flatMap(([fault, isSo]) => (isSo ? [fault] : []));
}

/** What is checked of a box, whichever way its papers are published. */
function contentOf(box: PublishedBox) {
  if ('papers' in box)
    return {
      papers: box.papers.length,
      fits: ({ lines }: SecretBallot) => box.papers.every((paper) => paper.lines.length === lines),
      isSomethingTwice: sharedTrackers(box).length > 0,
      hash: (ballot: SecretBallot, sealed: Bytes) => hashBox(ballot, sealed, box),
    };
  return {
    papers: papersApart(box),
    fits: (ballot: SecretBallot) => isApart(ballot, box),
    isSomethingTwice: marksTwice(box).length > 0,
    hash: (ballot: SecretBallot, sealed: Bytes) => hashApart(ballot, sealed, box),
  };
}

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, place) => text === other[place]);
