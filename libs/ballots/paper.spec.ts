import { withByte } from '../../test/support/secret-ballots';
import { newTracker, paperLength } from './index';
import { readPaper, writePaper } from './paper';

const tracker = 'ab'.repeat(16);

describe('a paper', () => {
  it('is read as it was written, in one length per ballot', () => {
    for (const lines of ['a', 'adobs'.repeat(20), 'd'.repeat(2_000)]) {
      const written = writePaper({ tracker, lines });
      expect(written).toHaveLength(paperLength(lines.length));
      expect(readPaper(written, lines.length, 'adobs')).toEqual({ ok: true, value: { tracker, lines } });
    }
    expect([1, 47, 48, 1_049, 2_000].map(paperLength)).toEqual([64, 64, 128, 1_088, 2_048]);
  });

  it.each<[string, (written: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, string]>([
    ['with a line too many', () => writePaper({ tracker, lines: 'aaaaaa' }), 'paper-padding'],
    ['with far too many lines', () => writePaper({ tracker, lines: 'a'.repeat(64) }), 'paper-length'],
    ['with a line too few', () => writePaper({ tracker, lines: 'aaaa' }), 'paper-letter'],
    ['with something in the padding', (written) => withByte(written, 63, 1), 'paper-padding'],
    ['that was cut', (written) => written.slice(1), 'paper-length'],
    ['of another form', (written) => withByte(written, 0, 2), 'paper-form'],
    [
      'with a letter that the form does not have',
      () => writePaper({ tracker, lines: 'aaaas' }),
      'paper-letter',
    ],
    ['with a letter that no form has', () => writePaper({ tracker, lines: 'aaaaA' }), 'paper-letter'],
  ])('%s is not read', (_, make, fault) => {
    const written = make(writePaper({ tracker, lines: 'aaaaa' }));
    expect(readPaper(written, 5, 'adob')).toEqual({ ok: false, fault });
  });

  it('has a tracker that nobody guesses', () => {
    const trackers = Array.from({ length: 1_000 }, newTracker);
    expect(new Set(trackers).size).toBe(1_000);
    for (const one of trackers) expect(one).toMatch(/^[0-9a-f]{32}$/);
  });
});
