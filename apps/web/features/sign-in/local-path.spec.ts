import { localPath } from './local-path';

describe('localPath', () => {
  it.each([
    ['/dossiers/1?a=b', '/dossiers/1?a=b'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/sign-in?next=/', '/'],
    ['', '/'],
    [null, '/'],
  ])('%s leads to %s', (next, expected) => {
    expect(localPath(next)).toBe(expected);
  });
});
