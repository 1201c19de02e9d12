import type { JsonWebKey } from 'node:crypto';

interface RsaNumbers {
  readonly n: string;
  readonly e: string;
  readonly d: string;
  readonly p: string;
  readonly q: string;
}

/** A private key from its numbers in hexadecimal, with those that follow from them. */
export function rsaKeyOf({ n, e, d, p, q }: RsaNumbers): JsonWebKey {
  const [exponent, one, other] = [d, p, q].map((hex) => BigInt(`0x${hex}`)) as [bigint, bigint, bigint];
  return {
    kty: 'RSA',
    n: text(n),
    e: text(e),
    d: text(d),
    p: text(p),
    q: text(q),
    dp: text(hexOf(exponent % (one - 1n))),
    dq: text(hexOf(exponent % (other - 1n))),
    qi: text(hexOf(inverseOf(other, one))),
  };
}

const text = (hex: string): string => Buffer.from(hex, 'hex').toString('base64url');

const hexOf = (number: bigint): string => {
  const hex = number.toString(16);
  return hex.length % 2 === 0 ? hex : `0${hex}`;
};

function inverseOf(number: bigint, modulus: bigint): bigint {
  let [rest, last, factor, lastFactor] = [number % modulus, modulus, 1n, 0n];
  while (rest > 1n) {
    const quotient = last / rest;
    [last, rest] = [rest, last % rest];
    [lastFactor, factor] = [factor, lastFactor - quotient * factor];
  }
  return ((factor % modulus) + modulus) % modulus;
}
