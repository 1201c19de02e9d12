import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { KEY_NAME } from './foreign-text';
import type { NoteSignature } from './note-signature';

/** What a key signs with (C2SP signed-note, signature types): a note, or a checkpoint with the time at which it was seen. */
export type SignatureType = 'ed25519' | 'cosignature';

const TYPES: Readonly<Record<SignatureType, number>> = { ed25519: 0x01, cosignature: 0x04 };

/** Who verifies signatures of one key. */
export interface NoteVerifier {
  readonly name: string;
  /** Eight hexadecimal digits. */
  readonly id: string;
  readonly type: SignatureType;
  verifies(text: string, signature: Uint8Array): boolean;
}

/** Who signs notes with one key. */
export interface NoteSigner {
  readonly name: string;
  readonly id: string;
  /** The verifier key, in the form in which it is published. */
  readonly verifierKey: string;
  sign(text: string): NoteSignature;
}

/** Before the 32 bytes of an Ed25519 public key in its DER form (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const KEY_BYTES = 32;

const keyId = (name: string, key: Uint8Array): string =>
  createHash('sha256').update(`${name}\n`).update(key).digest('hex').slice(0, 8);

const typed = (type: SignatureType, key: KeyObject): Buffer =>
  Buffer.concat([
    Uint8Array.of(TYPES[type]),
    createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI.length),
  ]);

/** What a cosignature signs: the checkpoint with the time, seconds since 1970 (C2SP tlog-cosignature). */
const cosigned = (text: string, seconds: bigint): Buffer =>
  Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);

/** Bytes of the time before a cosignature. */
const TIME_BYTES = 8;

/** A signer of notes. @param key a private Ed25519 key */
export const noteSigner = (name: string, key: KeyObject): NoteSigner =>
  signer(name, 'ed25519', key, (text) => sign(null, Buffer.from(text), key));

/** A signer of other logs' checkpoints. @param now milliseconds since 1970 */
export const cosigner = (name: string, key: KeyObject, now: () => number): NoteSigner =>
  signer(name, 'cosignature', key, (text) => {
    const seconds = BigInt(Math.floor(now() / 1000));
    const time = Buffer.alloc(TIME_BYTES);
    time.writeBigUInt64BE(seconds);
    return Buffer.concat([time, sign(null, cosigned(text, seconds), key)]);
  });

function signer(
  name: string,
  type: SignatureType,
  key: KeyObject,
  signed: (text: string) => Uint8Array,
): NoteSigner {
  const publicKey = typed(type, key);
  const id = keyId(name, publicKey);
  return {
    name,
    id,
    verifierKey: `${name}+${id}+${publicKey.toString('base64')}`,
    sign: (text) => ({ name, id, bytes: signed(text) }),
  };
}

const VERIFIER_KEY = new RegExp(`^(${KEY_NAME})\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+={0,2})$`, 'u');

/** A published verifier key; null where it is none, or of a kind that is not known here. */
export function readVerifierKey(text: string): NoteVerifier | null {
  const [, name, id, base64] = VERIFIER_KEY.exec(text) ?? [];
  if (name === undefined || id === undefined || base64 === undefined) return null;
  const bytes = Buffer.from(base64, 'base64');
  const type = (Object.keys(TYPES) as SignatureType[]).find((one) => TYPES[one] === bytes[0]);
  if (!type || bytes.length !== KEY_BYTES + 1 || keyId(name, bytes) !== id) return null;
  const key = createPublicKey({
    key: Buffer.concat([SPKI, bytes.subarray(1)]),
    format: 'der',
    type: 'spki',
  });
  return { name, id, type, verifies: VERIFIES[type](key) };
}

/** Published verifier keys; those that are none, or of a kind that is not known here, verify nothing and are left out. */
export const readVerifierKeys = (texts: readonly string[]): readonly NoteVerifier[] =>
  texts.map(readVerifierKey).filter((key): key is NoteVerifier => key !== null);

type Verifies = NoteVerifier['verifies'];

const VERIFIES: Readonly<Record<SignatureType, (key: KeyObject) => Verifies>> = {
  ed25519: (key) => (text, signature) => verify(null, Buffer.from(text), key, signature),
  cosignature: (key) => (text, signature) =>
    signature.length > TIME_BYTES &&
    timeOf(signature) <= LATEST &&
    verify(null, cosigned(text, timeOf(signature)), key, signature.subarray(TIME_BYTES)),
};

/** The last time that a cosignature may say (C2SP tlog-cosignature). */
const LATEST = 2n ** 63n - 1n;

/** When a cosignature says that it was given, seconds since 1970. */
export const timeOf = (cosignature: Uint8Array): bigint => Buffer.from(cosignature).readBigUInt64BE();
