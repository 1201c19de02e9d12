import { RSABSSA } from '@cloudflare/blindrsa-ts';
import vector from '../../test/support/rfc9474.json';
import { ballotHouse, newToken, signedToken, type BallotHouse } from '../../test/support/secret-ballots';
import { signBlinded } from '../application/ballots/sign-blinded';
import {
  drawMemory,
  drawToken,
  finishToken,
  fromText,
  hashToken,
  isTokenOf,
  toText,
  type Bytes,
} from './index';

const bytes = (hex: string): Bytes => new Uint8Array(Buffer.from(hex, 'hex'));
const changed = (of: Bytes, at: number): Bytes => of.map((byte, index) => (index === at ? byte ^ 1 : byte));

describe('a token', () => {
  let house: BallotHouse;
  let other: BallotHouse;
  beforeAll(async () => {
    [house, other] = await Promise.all([ballotHouse(), ballotHouse()]);
  });

  it('is unblinded and verified as RFC 9474 prints it', async () => {
    const suite = RSABSSA.SHA384.PSS.Randomized();
    const jwk = {
      kty: 'RSA',
      n: toText(bytes(vector.n)),
      e: toText(bytes(vector.e)),
    };
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
    const key = await crypto.subtle.importKey('jwk', jwk, algorithm, true, ['verify']);
    const [message, blind, inverse] = [vector.preparedMessage, vector.blindSignature, vector.inverse].map(
      bytes,
    );
    if (!message || !blind || !inverse) throw new Error('the vector lacks a number');
    const signature = await suite.finalize(key, message, blind, inverse);
    expect(Buffer.from(signature).toString('hex')).toBe(vector.signature);
    expect(await suite.verify(key, signature, message)).toBe(true);
  });

  it('is signed without being seen, and is of its ballot alone', async () => {
    const memory = await drawMemory(house.ballot);
    const token = await signedToken(house, memory);
    const blinded = fromText(memory.token.blinded);
    expect(Buffer.from(blinded ?? []).includes(Buffer.from(token.message))).toBe(false);
    expect(await isTokenOf(house.ballot.issuingKey, token)).toBe(true);
    expect(await isTokenOf(other.ballot.issuingKey, token)).toBe(false);
  });

  it('gets the same signature for the same blinded message', async () => {
    const memory = await drawMemory(house.ballot);
    const [first, again] = [await signedToken(house, memory), await signedToken(house, memory)];
    expect(again).toEqual(first);
  });

  it('is not accepted when any of it was changed, cut or invented', async () => {
    const token = await newToken(house);
    const { message, signature } = token;
    const forged = [
      { message: changed(message, 0), signature },
      { message: changed(message, 63), signature },
      { message, signature: changed(signature, 255) },
      { message, signature: signature.slice(1) },
      { message: message.slice(1), signature },
      { message, signature: new Uint8Array(256) },
      { message: crypto.getRandomValues(new Uint8Array(64)), signature },
    ];
    for (const wrong of forged) expect(await isTokenOf(house.ballot.issuingKey, wrong)).toBe(false);
  });

  it('is not finished with the signature of another message, of another key, or no signature', async () => {
    const [mine, others] = [
      await drawToken(house.ballot.issuingKey),
      await drawToken(house.ballot.issuingKey),
    ];
    const sign = (key: Uint8Array, blinded: string): string =>
      toText(signBlinded(key, fromText(blinded) ?? new Uint8Array()) ?? new Uint8Array());
    for (const signature of [
      sign(house.issuingKey, others.blinded),
      sign(other.issuingKey, mine.blinded),
      '',
      'no base64!',
      toText(new Uint8Array(256)),
    ])
      expect(await finishToken(house.ballot.issuingKey, mine, signature)).toBeNull();
  });

  it('has a name that comes from its message alone', async () => {
    const token = await newToken(house);
    const again = { ...token, signature: new Uint8Array(256) };
    expect(await hashToken(again)).toBe(await hashToken(token));
    expect(await hashToken(await newToken(house))).not.toBe(await hashToken(token));
  });
});
