import { sha256 } from '@noble/hashes/sha2.js';

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => ENCODER.encode(text);

/** The text that the bytes are in UTF-8; null where they are none. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return DECODER.decode(bytes);
  } catch {
    return null;
  }
}

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** The bytes of base64 as RFC 4648, section 4, writes it; null where another text was written. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return base64Of(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** SHA-256 of something small. */
export const hashOf = (...parts: readonly Uint8Array[]): Uint8Array => sha256(joined(...parts));

/** SHA-256 of the bytes up to each of the ends, which ascend, hexadecimal: every byte is looked at once. */
export function* hashesOfBeginnings(bytes: Uint8Array, ends: readonly number[]): Generator<string> {
  const hash = sha256.create();
  let from = 0;
  for (const end of ends) {
    hash.update(bytes.subarray(from, end));
    from = end;
    yield hexOf(hash.clone().digest());
  }
}

/** SHA-256 of something that may be large, hexadecimal. */
export const fileHash = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
