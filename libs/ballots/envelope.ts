import { split } from 'shamir-secret-sharing';
import { hashBallot, TELLERS_NEEDED, type SecretBallot } from './ballot';
import { cut, fromHex, fromText, joined, randomBytes, sha256, toText, utf8, type Bytes } from './bytes';
import { SEAL_LENGTH, sealFor } from './hpke';
import { paperLength, writePaper, type Paper } from './paper';
import { faulty, readable, type Read } from './read';
import { hashToken, isTokenOf, MESSAGE_LENGTH, SIGNATURE_LENGTH, type Token } from './token';

const KEY_LENGTH = 32;
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;
/** A byte of each byte of the key, and where on the line it lies. */
export const SHARE_LENGTH = KEY_LENGTH + 1;
const SEALED_SHARE_LENGTH = SHARE_LENGTH + SEAL_LENGTH;

/** A token with a sealed paper: what lies in the box. */
export interface Envelope {
  readonly token: Token;
  /**
   * Hash of the paper's key. AES-GCM alone would let a forger make one text that two keys open differently; with it all
   * tellers who open the envelope read the same.
   */
  readonly commitment: Bytes;
  readonly nonce: Bytes;
  readonly sealedPaper: Bytes;
  /** One a teller, in the order of the ballot. */
  readonly sealedShares: readonly Bytes[];
}

export type EnvelopeFault = 'envelope-length' | 'token-forged';

/** An envelope as it lies in the box, under the hash of its token. */
export interface NamedEnvelope extends Envelope {
  readonly hash: string;
}

/** One length for all envelopes of a ballot, bytes. */
export const envelopeLength = ({ lines, tellers }: Pick<SecretBallot, 'lines' | 'tellers'>): number =>
  partsOf(lines, tellers.length).reduce((sum, length) => sum + length, 0);

const partsOf = (lines: number, tellers: number): number[] => [
  MESSAGE_LENGTH,
  SIGNATURE_LENGTH,
  KEY_LENGTH,
  NONCE_LENGTH,
  paperLength(lines) + TAG_LENGTH,
  ...Array.from({ length: tellers }, () => SEALED_SHARE_LENGTH),
];

/**
 * Seals a paper so that any two tellers of the ballot can open it, and nobody else.
 * @returns the envelope, base64url
 */
export async function sealPaper(ballot: SecretBallot, token: Token, paper: Paper): Promise<string> {
  if (paper.lines.length !== ballot.lines)
    throw new Error('a paper has a letter for each line of its ballot');
  const place = await placeOf(ballot, token);
  const key = randomBytes(KEY_LENGTH);
  const nonce = randomBytes(NONCE_LENGTH);
  const commitment = await commitTo(key, place);
  const shares = await split(key, ballot.tellers.length, TELLERS_NEEDED);
  const sealedShares = await Promise.all(
    ballot.tellers.map(({ publicKey }, index) =>
      sealFor(publicKey, new Uint8Array(shares[index] ?? []), shareSeal(place, index)),
    ),
  );
  const sealedPaper = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: joined(place, commitment) },
    await paperKey(key, 'encrypt'),
    writePaper(paper),
  );
  const { message, signature } = token;
  return toText(joined(message, signature, commitment, nonce, new Uint8Array(sealedPaper), ...sealedShares));
}

/** Reads an envelope that anybody may have made, without opening it. */
export async function readEnvelope(
  ballot: SecretBallot,
  text: unknown,
): Promise<Read<NamedEnvelope, EnvelopeFault>> {
  const bytes = fromText(text);
  if (bytes?.length !== envelopeLength(ballot)) return faulty('envelope-length');
  const [message, signature, commitment, nonce, sealedPaper, ...sealedShares] = cut(
    bytes,
    ...partsOf(ballot.lines, ballot.tellers.length),
  ) as [Bytes, Bytes, Bytes, Bytes, Bytes, ...Bytes[]];
  const token = { message, signature };
  if (!(await isTokenOf(ballot.issuingKey, token))) return faulty('token-forged');
  return readable({ hash: await hashToken(token), token, commitment, nonce, sealedPaper, sealedShares });
}

/** Where an envelope belongs: its ballot and its token. What is sealed there opens nowhere else. */
export const placeOf = async (ballot: SecretBallot, token: Pick<Token, 'message'>): Promise<Bytes> =>
  joined(await hashBallot(ballot), fromHex(await hashToken(token)));

export const shareSeal = (place: Bytes, teller: number): { info: Bytes; bound: Bytes } => ({
  info: utf8('vinh danh share 1'),
  bound: joined(place, Uint8Array.of(teller)),
});

export const commitTo = (key: Bytes, place: Bytes): Promise<Bytes> =>
  sha256(utf8('vinh danh paper key 1'), place, key);

export const paperKey = (
  key: Bytes,
  use: 'encrypt' | 'decrypt',
): ReturnType<typeof crypto.subtle.importKey> => crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use]);
