import { cut, fromText, joined, randomBytes, sha256, toText, utf8, type Bytes } from './bytes';
import { faulty, readable, type Read } from './read';

/** 32 signs without I, L, O and U, which are taken for others. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_BYTES = 16;
const CODE_SIGNS = 26;
const CHECK_SIGNS = 2;
const GROUP = 4;
const NONCE_LENGTH = 12;

/** Longest text that is looked at: a code, and spaces between all its signs. */
const LONGEST = 100;

export type CodeFault = 'code-length' | 'code-sign' | 'code-check';
export type KeepsakeFault = CodeFault | 'keepsake-other-code';

/** A new recovery code: 128 random bits and a checksum, in seven groups of four that a person can write down and type. */
export async function newRecoveryCode(): Promise<string> {
  const signs = await signsOf(randomBytes(CODE_BYTES));
  return (signs.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/** Reads a code as people type it: small letters, spaces, O for 0, I or L for 1. */
export async function readRecoveryCode(text: string): Promise<Read<Bytes, CodeFault>> {
  if (text.length > LONGEST) return faulty('code-length');
  const signs = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (signs.length !== CODE_SIGNS + CHECK_SIGNS) return faulty('code-length');
  if ([...signs].some((sign) => !SIGNS.includes(sign))) return faulty('code-sign');
  const code = bytesOf(signs);
  return (await signsOf(code)) === signs ? readable(code) : faulty('code-check');
}

/**
 * Seals what a browser must not lose under a recovery code, to be left with the server. It is as long as what it holds.
 * @param place says what it is kept for: it opens for nothing else
 * @returns base64url
 */
export async function sealKeepsake(code: string, place: string, kept: Bytes): Promise<string> {
  const read = await readRecoveryCode(code);
  if (!read.ok) throw new Error(`a keepsake needs a recovery code: ${read.fault}`);
  const iv = randomBytes(NONCE_LENGTH);
  const key = await keyOf(read.value, place);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(place) }, key, kept);
  return toText(joined(iv, new Uint8Array(sealed)));
}

/** Opens a keepsake with the code as a person typed it. */
export async function openKeepsake(
  code: string,
  place: string,
  sealed: unknown,
): Promise<Read<Bytes, KeepsakeFault>> {
  const read = await readRecoveryCode(code);
  if (!read.ok) return read;
  const bytes = fromText(sealed);
  if (bytes === null || bytes.length < NONCE_LENGTH) return faulty('keepsake-other-code');
  const [iv, text] = cut(bytes, NONCE_LENGTH, bytes.length - NONCE_LENGTH) as [Bytes, Bytes];
  try {
    const key = await keyOf(read.value, place);
    const kept = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: utf8(place) }, key, text);
    return readable(new Uint8Array(kept));
  } catch {
    return faulty('keepsake-other-code');
  }
}

/** The code is random, so nothing needs to be slowed down. */
async function keyOf(code: Bytes, place: string): ReturnType<typeof crypto.subtle.deriveKey> {
  const secret = await crypto.subtle.importKey('raw', code, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(`vinh danh keepsake 1 ${place}`) },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The code's signs followed by those of its checksum. */
async function signsOf(code: Bytes): Promise<string> {
  const check = await sha256(utf8('vinh danh code 1'), code);
  return base32(code, CODE_SIGNS) + base32(check, CHECK_SIGNS);
}

function base32(bytes: Bytes, signs: number): string {
  let text = '';
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += SIGNS[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  if (bits > 0) text += SIGNS[(held << (5 - bits)) & 31];
  return text.slice(0, signs);
}

function bytesOf(signs: string): Bytes {
  const bytes = new Uint8Array(CODE_BYTES);
  let [held, bits, length] = [0, 0, 0];
  for (const sign of signs.slice(0, CODE_SIGNS)) {
    held = (held << 5) | SIGNS.indexOf(sign);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = held >> bits;
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
}
