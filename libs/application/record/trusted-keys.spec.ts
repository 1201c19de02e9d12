import type { AnyLog } from '@vinhdanh/persistence';
import { closingText } from '@vinhdanh/record';
import { signNote, writeNote, type NoteSigner } from '@vinhdanh/tlog';
import { newSigner } from '../../../test/support/sealed-record';
import { trustedKeys } from './trusted-keys';

const [first, second, last, stranger] = [
  newSigner('so.example.vn/log'),
  newSigner('so.example.vn/log/2'),
  newSigner('so.example.vn/log/3'),
  newSigner('so.example.vn/log/3'),
] as const;

const logOf = (number: number, own: NoteSigner, next: NoteSigner | null): AnyLog => ({
  ...{ number, origin: own.name, verifierKeys: [own.verifierKey], keysFrom: [0] },
  closing: next && { size: 5, statement: statementOf(own, next) },
});

function statementOf(own: NoteSigner, next: NoteSigner): string {
  const text = closingText({
    ...{ origin: own.name, size: 5, root: 'x', signed: 5, next: next.name, key: next.verifierKey },
    ...{ lost: null, at: '2026-01-05T02:00:00.000Z', reason: 'Khôi phục' },
  });
  return writeNote(signNote(text, [own]));
}

const keysOf = (...signers: readonly NoteSigner[]): readonly string[] =>
  signers.map(({ verifierKey }) => verifierKey);

test('a pinned key vouches for all that follow', () => {
  const logs = [logOf(1, first, second), logOf(2, second, last), logOf(3, last, null)];
  expect(trustedKeys(keysOf(first), logs)).toEqual(keysOf(first, second, last));
});

test('whoever stole the key in the middle leads nobody past a key that was pinned', () => {
  const forged = [logOf(1, first, second), logOf(2, second, stranger), logOf(3, stranger, null)];
  expect(trustedKeys(keysOf(first, last), forged)).toEqual(keysOf(first, last, second));
});
