import { hash } from '@node-rs/argon2';
import { hashPassword, isAcceptablePassword, needsRehash, verifyPassword } from './password';

describe('passwords', () => {
  it('are kept as argon2id with the stated parameters and a fresh salt', async () => {
    const [one, two] = await Promise.all([hashPassword('Lạng Sơn 2025 ạ'), hashPassword('Lạng Sơn 2025 ạ')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(needsRehash(one)).toBe(false);
    await expect(verifyPassword(one, 'Lạng Sơn 2025 ạ')).resolves.toBe(true);
    await expect(verifyPassword(one, 'lạng sơn 2025 ạ')).resolves.toBe(false);
  });

  it('are the same however the keyboard composes Vietnamese letters', async () => {
    const kept = await hashPassword('mật khẩu đủ dài'.normalize('NFC'));
    await expect(verifyPassword(kept, 'mật khẩu đủ dài'.normalize('NFD'))).resolves.toBe(true);
  });

  it('refuse everything when nobody has the name, after the same work', async () => {
    await expect(verifyPassword(null, 'nobody has this password')).resolves.toBe(false);
  });

  it('refuse an endless text without hashing it', async () => {
    const kept = await hashPassword('twelve chars');
    await expect(verifyPassword(kept, 'x'.repeat(1_000_000))).resolves.toBe(false);
  });

  it('are renewed when made with weaker parameters', async () => {
    const weak = await hash('twelve chars', { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    expect(needsRehash(weak)).toBe(true);
    await expect(verifyPassword(weak, 'twelve chars')).resolves.toBe(true);
  });

  it.each([
    ['short', false],
    ['mười một ký', false],
    ['mười hai ký.', true],
    ['x'.repeat(256), true],
    ['x'.repeat(257), false],
    ['', false],
  ])('length of %j: %s', (password, acceptable) => {
    expect(isAcceptablePassword(password)).toBe(acceptable);
  });
});
