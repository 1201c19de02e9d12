import { createHash, webcrypto } from 'node:crypto';
import * as pkijs from 'pkijs';

/** The algorithm of every key that this library makes. */
export const KEY_ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** Node's own Web Crypto, handed to pkijs explicitly so that nothing depends on a global. */
export const engine = new pkijs.CryptoEngine({
  name: 'node',
  crypto: webcrypto as unknown as Crypto,
  subtle: webcrypto.subtle as unknown as SubtleCrypto,
});

export function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}

/** SHA-256 as 64 lower-case hex digits. */
export function fingerprintOf(der: Uint8Array): string {
  return createHash('sha256').update(der).digest('hex');
}

/** A copy in a buffer of its own, as asn1js and pkijs ask for. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
