import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { cut, fromText, joined, sha256, toHex, toText, utf8, type Bytes } from './bytes';

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

const PUBLIC_LENGTH = 65;
const TAG_LENGTH = 16;
const COORDINATE = 32;

/** How much longer the sealed text is than the plain one, bytes. */
export const SEAL_LENGTH = PUBLIC_LENGTH + TAG_LENGTH;

export type TellerKeys = Awaited<ReturnType<typeof suite.kem.generateKeyPair>>;

/** A teller's key pair. Its private half stays in the teller's browser. */
export const makeTellerKeys = (): Promise<TellerKeys> => suite.kem.generateKeyPair();

export const publicKeyOf = async ({ publicKey }: TellerKeys): Promise<string> =>
  toText(new Uint8Array(await suite.kem.serializePublicKey(publicKey)));

/** Whether the text is a point of the curve, and so can be a teller's public key. */
export async function isTellerKey(publicKey: unknown): Promise<boolean> {
  const point = fromText(publicKey);
  if (point?.length !== PUBLIC_LENGTH) return false;
  return suite.kem.deserializePublicKey(point.buffer).then(
    () => true,
    () => false,
  );
}

/** The private half as bytes, for keeping it under a recovery code. */
export const writeTellerKeys = async ({ privateKey }: TellerKeys): Promise<Bytes> =>
  new Uint8Array(await suite.kem.serializePrivateKey(privateKey));

/**
 * The keys as a browser keeps them: no script can read the private half out of them any more.
 * @param publicKey the half that the session's record holds
 * @throws when the halves are not of one pair
 */
export async function readTellerKeys(written: Bytes, publicKey: string): Promise<TellerKeys> {
  const keys = { privateKey: await lockedKey(written, publicKey), publicKey: await keyOf(publicKey) };
  const probe = { info: utf8('vinh danh probe 1'), bound: utf8(publicKey) };
  const opened = await openSealed(keys, await sealFor(publicKey, probe.bound, probe), probe);
  if (opened === null) throw new Error('the halves are not of one pair');
  return keys;
}

/** Imported so that it cannot be exported, which the library's own way of reading it lets. */
async function lockedKey(written: Bytes, publicKey: string): Promise<TellerKeys['privateKey']> {
  const [, x, y] = cut(fromText(publicKey) ?? new Uint8Array(), 1, COORDINATE, COORDINATE) as [
    Bytes,
    Bytes,
    Bytes,
  ];
  const jwk = { kty: 'EC', crv: 'P-256', d: toText(written), x: toText(x), y: toText(y) };
  return crypto.subtle.importKey('jwk', jwk, { name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
}

/** The first 96 bits of the key's hash: six groups of four that people read aloud and compare. */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const hash = toHex(await sha256(utf8('vinh danh teller key 1'), utf8(publicKey)));
  return (hash.slice(0, 24).match(/.{4}/g) ?? []).join(' ');
}

interface Seal {
  /** What the seal is for. */
  readonly info: Bytes;
  /** What it stands on: whoever opens it elsewhere, cannot. */
  readonly bound: Bytes;
}

/** Seals for the holder of the key (RFC 9180). With a sender's keys, the holder knows who sealed it. */
export async function sealFor(
  publicKey: string,
  plain: Bytes,
  { info, bound }: Seal,
  sender?: TellerKeys,
): Promise<Bytes> {
  const recipientPublicKey = await keyOf(publicKey);
  const { enc, ct } = await suite.seal(
    { recipientPublicKey, info: info.buffer, ...(sender && { senderKey: sender }) },
    plain.buffer,
    bound.buffer,
  );
  return joined(new Uint8Array(enc), new Uint8Array(ct));
}

/** @returns null when it was not sealed for these keys, for this place and, where named, by this sender */
export async function openSealed(
  keys: TellerKeys,
  sealed: Uint8Array,
  { info, bound }: Seal,
  sender?: string,
): Promise<Bytes | null> {
  if (sealed.length < SEAL_LENGTH) return null;
  const [enc, text] = cut(sealed, PUBLIC_LENGTH, sealed.length - PUBLIC_LENGTH) as [Bytes, Bytes];
  try {
    const senderPublicKey = sender === undefined ? undefined : await keyOf(sender);
    const plain = await suite.open(
      { recipientKey: keys, enc: enc.buffer, info: info.buffer, ...(senderPublicKey && { senderPublicKey }) },
      text.buffer,
      bound.buffer,
    );
    return new Uint8Array(plain);
  } catch {
    return null;
  }
}

function keyOf(publicKey: string): Promise<TellerKeys['publicKey']> {
  const point = fromText(publicKey);
  if (point === null) throw new Error('a public key is not base64url');
  return suite.kem.deserializePublicKey(point.buffer);
}
