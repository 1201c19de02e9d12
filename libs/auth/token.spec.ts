import { endedCookieSettings, sessionCookieSettings } from './cookie';
import { csrfTokenOf, isCsrfTokenOf, isOwnOrigin } from './csrf';
import { bearerToken } from './sessions';
import { hashToken, isToken, newToken } from './token';

describe('tokens', () => {
  it('are 43 characters, never the same, and kept as a hash', () => {
    const tokens = new Set(Array.from({ length: 100 }, newToken));
    expect(tokens.size).toBe(100);
    for (const token of tokens) expect(isToken(token)).toBe(true);
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each([
    undefined,
    '',
    'short',
    `${'a'.repeat(42)}=`,
    'a'.repeat(44),
    `${'a'.repeat(42)}\n`,
    ['a'.repeat(43)],
  ])('%j is no token', (text) => {
    expect(isToken(text)).toBe(false);
  });

  it('are read from a bearer header', () => {
    const token = newToken();
    expect(bearerToken(`Bearer ${token}`)).toBe(token);
    expect(bearerToken(`bearer ${token}`)).toBe(token);
    for (const header of [
      undefined,
      token,
      `Basic ${token}`,
      `Bearer ${token} x`,
      'Bearer x',
      [`Bearer ${token}`],
    ])
      expect(bearerToken(header)).toBeNull();
  });
});

describe('CSRF tokens', () => {
  it('belong to one session', () => {
    const [mine, other] = [newToken(), newToken()];
    expect(isCsrfTokenOf(mine, csrfTokenOf(mine))).toBe(true);
    expect(isCsrfTokenOf(mine, csrfTokenOf(other))).toBe(false);
    expect(csrfTokenOf(mine)).not.toContain(mine);
  });

  it.each([undefined, '', 'ạ'.repeat(20), [csrfTokenOf('x')]])('refuse %j', (presented) => {
    expect(isCsrfTokenOf('x', presented)).toBe(false);
  });
});

describe('isOwnOrigin', () => {
  it.each([
    [undefined, true],
    ['https://thidua.example.vn', true],
    ['https://THIDUA.example.vn:443', true],
    ['http://thidua.example.vn', false],
    ['https://thidua.example.vn.evil.vn', false],
    ['https://thidua.example.vn:8443', false],
    ['null', false],
    ['', false],
  ])('%j: %s', (origin, own) => {
    expect(isOwnOrigin(origin, 'https://thidua.example.vn/app')).toBe(own);
  });
});

describe('the session cookie', () => {
  it('is Secure exactly when people open the system by https', () => {
    expect(sessionCookieSettings('https://thidua.example.vn')).toEqual({
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: true,
      maxAge: 43_200,
    });
    expect(sessionCookieSettings('http://127.0.0.1:8080').secure).toBe(false);
    expect(endedCookieSettings('https://thidua.example.vn').maxAge).toBe(0);
  });
});
