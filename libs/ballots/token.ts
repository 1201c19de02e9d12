import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { cut, fromText, joined, randomBytes, sha256, toHex, toText, utf8, type Bytes } from './bytes';

/** RFC 9474, the variant that it recommends: the signer learns nothing of what it signs. */
const suite = RSABSSA.SHA384.PSS.Randomized();

const MODULUS_BITS = 2_048;
const SERIAL_LENGTH = 32;
/** A random prefix of 32 bytes (RFC 9474, 4.1) and the serial. */
export const MESSAGE_LENGTH = 64;
export const SIGNATURE_LENGTH = MODULUS_BITS / 8;

/** The right to put one paper into one box. Nothing in it says whose it was. */
export interface Token {
  readonly message: Bytes;
  readonly signature: Bytes;
}

/** A token on its way: what the browser keeps to itself until the blind signature has come. */
export interface UnsignedToken {
  readonly message: Bytes;
  readonly inverse: Bytes;
  /** What is signed blindly, base64url. The same one gets the same signature. */
  readonly blinded: string;
}

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };

/** @throws when the text is no RSA key: the session's record holds only keys that were checked */
async function verifyingKey(issuingKey: string): Promise<Key> {
  const spki = fromText(issuingKey);
  if (spki === null) throw new Error('the issuing key is not base64url');
  return crypto.subtle.importKey('spki', spki, algorithm, true, ['verify']);
}

/** Makes the key that signs one ballot's tokens: its halves as SubjectPublicKeyInfo and PKCS #8. */
export async function makeIssuingKey(): Promise<{ readonly publicKey: string; readonly privateKey: Bytes }> {
  const pair = await crypto.subtle.generateKey(
    { ...algorithm, modulusLength: MODULUS_BITS, publicExponent: Uint8Array.of(1, 0, 1) },
    true,
    ['sign', 'verify'],
  );
  const [spki, pkcs8] = await Promise.all([
    crypto.subtle.exportKey('spki', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { publicKey: toText(new Uint8Array(spki)), privateKey: new Uint8Array(pkcs8) };
}

/** Draws a serial and blinds it. */
export async function drawToken(issuingKey: string): Promise<UnsignedToken> {
  const message = suite.prepare(randomBytes(SERIAL_LENGTH));
  const { blindedMsg, inv } = await suite.blind(await verifyingKey(issuingKey), message);
  return { message: new Uint8Array(message), inverse: new Uint8Array(inv), blinded: toText(blindedMsg) };
}

/** @returns null when the signature is not one of this key over this token */
export async function finishToken(
  issuingKey: string,
  { message, inverse }: UnsignedToken,
  blindSignature: string,
): Promise<Token | null> {
  const signed = fromText(blindSignature);
  if (signed?.length !== SIGNATURE_LENGTH) return null;
  const key = await verifyingKey(issuingKey);
  try {
    return { message, signature: new Uint8Array(await suite.finalize(key, message, signed, inverse)) };
  } catch {
    return null;
  }
}

/** Whether the ballot's key signed the token. Tokens of other ballots and invented ones are not. */
export async function isTokenOf(issuingKey: string, { message, signature }: Token): Promise<boolean> {
  if (message.length !== MESSAGE_LENGTH || signature.length !== SIGNATURE_LENGTH) return false;
  return suite.verify(await verifyingKey(issuingKey), signature, message);
}

/** Names the token, and the envelope in which it is used: two envelopes of one name are one token used twice. */
export const hashToken = async ({ message }: Pick<Token, 'message'>): Promise<string> =>
  toHex(await sha256(utf8('vinh danh token 1'), message));

/** Base64url. */
export const writeToken = ({ message, signature }: Token): string => toText(joined(message, signature));

/** @returns null when the text is of another length than a token */
export function readToken(text: unknown): Token | null {
  const bytes = fromText(text);
  if (bytes?.length !== MESSAGE_LENGTH + SIGNATURE_LENGTH) return null;
  const [message, signature] = cut(bytes, MESSAGE_LENGTH, SIGNATURE_LENGTH) as [Bytes, Bytes];
  return { message, signature };
}
