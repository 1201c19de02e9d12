import { isUnlogged } from './unlogged';

test.each<[string | undefined, boolean]>([
  ['/api/ballot-box/5f0c1d7e-58a4-4a0e-9a53-0d6a6f0c3b11/b1', true],
  ['/api/ballot-box/x/b1?y=z', true],
  ['/api/%62allot-box/x/b1', true],
  ['//api//ballot-box/x/b1', true],
  ['/api/ballot-box/%', true],
  ['/api/sessions/x/secret-ballots/b1', false],
  ['/api/sessions?next=/api/ballot-box/x', false],
  ['/api/ballot-boxes/x', false],
  [undefined, false],
])('%s: %s', (url, unlogged) => {
  expect(isUnlogged(url)).toBe(unlogged);
});
