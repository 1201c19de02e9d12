import { combine } from 'shamir-secret-sharing';
import { hashBallot, type SecretBallot } from './ballot';
import { assembleBox, type Box } from './box';
import { fromHex, fromText, joined, sameBytes, sha256, toText, utf8, type Bytes } from './bytes';
import {
  commitTo,
  paperKey,
  placeOf,
  readEnvelope,
  SHARE_LENGTH,
  shareSeal,
  type NamedEnvelope,
} from './envelope';
import { openSealed, sealFor, type TellerKeys } from './hpke';
import { readPaper, type Paper } from './paper';

/** Stands for a share that its teller could not open: no share of the library is all zero. */
const NO_SHARE = new Uint8Array(SHARE_LENGTH);

/** A box at the close: what every teller finds to open. */
export interface SealedBox {
  /** Envelopes of distinct, rightly signed tokens, in the order of their hashes. */
  readonly envelopes: readonly NamedEnvelope[];
  /** Texts that are no envelopes of this ballot, or whose token was used before. They count for nothing. */
  readonly refused: number;
  /** SHA-256 over the hashes of the envelopes, and so over their number. */
  readonly hash: Bytes;
}

/** What a teller opened with the private half alone: a share of each envelope's key, in the box's order. */
export interface OwnShares {
  readonly teller: number;
  readonly shares: readonly Bytes[];
}

/** A teller's shares, sealed for one other teller, base64url. */
export interface LeftShares {
  readonly to: string;
  readonly sealed: string;
}

/** Checks what the server hands out. Nothing is taken for an envelope because the server says so. */
export async function checkSealedBox(ballot: SecretBallot, texts: readonly string[]): Promise<SealedBox> {
  const byHash = new Map<string, NamedEnvelope>();
  for (const text of texts) {
    const read = await readEnvelope(ballot, text);
    if (read.ok && !byHash.has(read.value.hash)) byHash.set(read.value.hash, read.value);
  }
  const envelopes = [...byHash.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const hash = await hashSealedBox(envelopes.map((envelope) => envelope.hash));
  return { envelopes, refused: texts.length - envelopes.length, hash };
}

/** @param hashes of the tokens in the box, sorted */
export const hashSealedBox = (hashes: readonly string[]): Promise<Bytes> =>
  sha256(utf8('vinh danh box 1'), ...hashes.map(fromHex));

/** Opens the teller's share of each envelope. One teller's shares say nothing of any paper. */
export async function openShares(
  ballot: SecretBallot,
  box: SealedBox,
  teller: string,
  keys: TellerKeys,
): Promise<OwnShares> {
  const index = indexOf(ballot, teller);
  const shares = await Promise.all(
    box.envelopes.map(async ({ token, sealedShares }) => {
      const sealed = sealedShares[index] ?? NO_SHARE;
      const share = await openSealed(keys, sealed, shareSeal(await placeOf(ballot, token), index));
      return share?.length === SHARE_LENGTH ? share : NO_SHARE;
    }),
  );
  return { teller: index, shares };
}

/** Seals the teller's shares for each other teller, so that the server relays what it cannot read or replace. */
export async function leaveShares(
  ballot: SecretBallot,
  box: SealedBox,
  own: OwnShares,
  keys: TellerKeys,
): Promise<readonly LeftShares[]> {
  const others = ballot.tellers.flatMap((key, index) => (index === own.teller ? [] : [{ ...key, index }]));
  return Promise.all(
    others.map(async ({ teller, publicKey, index }) => {
      const seal = await relaySeal(ballot, box, own.teller, index);
      return { to: teller, sealed: toText(await sealFor(publicKey, joined(...own.shares), seal, keys)) };
    }),
  );
}

/** @returns null when `from` did not seal these shares for this teller, over this box */
export async function takeShares(
  ballot: SecretBallot,
  box: SealedBox,
  left: { readonly from: string; readonly sealed: unknown },
  teller: string,
  keys: TellerKeys,
): Promise<OwnShares | null> {
  const [from, to] = [indexOf(ballot, left.from), indexOf(ballot, teller)];
  const sealed = fromText(left.sealed);
  if (sealed === null) return null;
  const seal = await relaySeal(ballot, box, from, to);
  const plain = await openSealed(keys, sealed, seal, ballot.tellers[from]?.publicKey);
  if (plain?.length !== box.envelopes.length * SHARE_LENGTH) return null;
  const shares = box.envelopes.map((_, index) =>
    plain.slice(index * SHARE_LENGTH, (index + 1) * SHARE_LENGTH),
  );
  return { teller: from, shares };
}

/**
 * Opens every envelope that any two of these tellers can open.
 * @param letters the letters that the ballot's form has
 */
export async function openBox(
  ballot: SecretBallot,
  box: SealedBox,
  tellers: readonly OwnShares[],
  letters: string,
): Promise<Box> {
  const papers = await Promise.all(
    box.envelopes.map((envelope, index) =>
      openPaper(
        ballot,
        envelope,
        tellers.map(({ shares }) => shares[index] ?? NO_SHARE),
        letters,
      ),
    ),
  );
  return assembleBox(ballot, box.hash, papers);
}

/** @returns null for a paper that nobody can read or that is not filled in as the form asks */
async function openPaper(
  ballot: SecretBallot,
  envelope: NamedEnvelope,
  shares: readonly Bytes[],
  letters: string,
): Promise<Paper | null> {
  const place = await placeOf(ballot, envelope.token);
  for (const pair of pairsOf(shares)) {
    const key = await keyOf(pair);
    if (!key || !sameBytes(await commitTo(key, place), envelope.commitment)) continue;
    const written = await decrypt(envelope, key, place);
    const paper = written && readPaper(written, ballot.lines, letters);
    return paper?.ok ? paper.value : null;
  }
  return null;
}

const keyOf = (pair: readonly Bytes[]): Promise<Bytes | null> =>
  combine([...pair]).then(
    (key) => new Uint8Array(key),
    () => null,
  );

const decrypt = async (
  { nonce, commitment, sealedPaper }: NamedEnvelope,
  key: Bytes,
  place: Bytes,
): Promise<Bytes | null> =>
  crypto.subtle
    .decrypt(
      { name: 'AES-GCM', iv: nonce, additionalData: joined(place, commitment) },
      await paperKey(key, 'decrypt'),
      sealedPaper,
    )
    .then(
      (written) => new Uint8Array(written),
      () => null,
    );

const pairsOf = (shares: readonly Bytes[]): ReadonlyArray<readonly [Bytes, Bytes]> =>
  shares.flatMap((first, index) => shares.slice(index + 1).map((second) => [first, second] as const));

const relaySeal = async (
  ballot: SecretBallot,
  box: SealedBox,
  from: number,
  to: number,
): Promise<{ info: Bytes; bound: Bytes }> => ({
  info: utf8('vinh danh relay 1'),
  bound: joined(await hashBallot(ballot), box.hash, Uint8Array.of(from, to)),
});

function indexOf(ballot: SecretBallot, teller: string): number {
  const index = ballot.tellers.findIndex((key) => key.teller === teller);
  if (index < 0) throw new Error(`${teller} is no teller of ballot ${ballot.ballot}`);
  return index;
}
