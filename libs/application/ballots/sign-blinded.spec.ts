import { createPrivateKey } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { makeIssuingKey } from '@vinhdanh/ballots';
import vector from '../../../test/support/rfc9474.json';
import { rsaKeyOf } from '../../../test/support/rsa-key';
import { signBlinded } from './sign-blinded';

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

describe('signing blindly', () => {
  it('does what RFC 9474 prints for its variant', () => {
    const key = createPrivateKey({ key: rsaKeyOf(vector), format: 'jwk' });
    const pkcs8 = key.export({ format: 'der', type: 'pkcs8' });
    const signed = signBlinded(pkcs8, bytes(vector.blinded));
    expect(Buffer.from(signed ?? []).toString('hex')).toBe(vector.blindSignature);
  });

  it('does what the library of the browser does', async () => {
    const suite = RSABSSA.SHA384.PSS.Randomized();
    const { privateKey } = await makeIssuingKey();
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
    const key = await crypto.subtle.importKey('pkcs8', privateKey, algorithm, true, ['sign']);
    const blinded = new Uint8Array(256).fill(7);
    expect(Buffer.from(signBlinded(privateKey, blinded) ?? [])).toEqual(
      Buffer.from(await suite.blindSign(key, blinded)),
    );
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a byte too few', new Uint8Array(255).fill(1)],
    ['a byte too many', new Uint8Array(257).fill(1)],
    ['a number beyond the modulus', new Uint8Array(256).fill(255)],
  ])('refuses %s', async (_, blinded) => {
    const { privateKey } = await makeIssuingKey();
    expect(signBlinded(privateKey, blinded)).toBeNull();
  });
});
