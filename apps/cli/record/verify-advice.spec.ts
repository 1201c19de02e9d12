import type { RecordFault } from '@vinhdanh/application';
import { verifyAdvice } from './verify-advice';

const EVENT = { kind: 'dossier', id: 'a', seq: 1 };
const CHANGED: RecordFault = { fault: 'event-changed', event: EVENT };
const TILE: RecordFault = { fault: 'tile-differs', level: 0, index: 1 };
const SILENT: RecordFault = { fault: 'witness-silent', witness: 'http://a', log: 'x' };
const CUT: RecordFault = { fault: 'witnessed-cut', size: 9 };
const REWRITTEN: RecordFault = { fault: 'witnessed-differs', size: 9 };

const said = (faults: readonly RecordFault[], openHolds = false): string =>
  verifyAdvice({ faults, openHolds }).en;

test.each<readonly [string, readonly RecordFault[], RegExp]>([
  ['a tree that differs', [TILE], /restore a backup.* or close the log/],
  ['a log that was cut', [CUT, SILENT], /restore a backup.* or close the log/],
  ['an event that was changed', [CHANGED], /restore a backup.*close the log does not cure/],
  ['both', [TILE, CHANGED], /close the log does not cure/],
  ['a history that was rewritten', [REWRITTEN], /close the log does not cure/],
  ['no log', [{ fault: 'no-log' }, CUT], /nothing to close/],
])('%s: what helps is said, and nothing that does not', (_, faults, words) => {
  expect(said(faults)).toMatch(words);
});

test('a witness that is silent is asked, and the record is not called broken', () => {
  expect(said([SILENT], true)).toMatch(/^The record holds in all.* ask its operator/);
});

test('what is wrong in a log that was closed is left there, and no other log is closed', () => {
  expect(said([TILE], true)).toMatch(/close no other. The open log holds/);
});
