import { textOf } from '../bytes';
import type { Parts } from '../container/read-container';
import { BundleFault } from '../fault';
import { closingBy, readStatements } from '../log/closing';
import type { VerifierKey } from '../log/note';
import type { Report } from '../report';

const PART = 'closings';

/**
 * The keys that somebody pinned, with those of the logs that go on from theirs: whoever closes a log names the key of the
 * next one under the signature of its own.
 * @throws BundleFault where the part is no row of statements
 */
export async function followedKeys(
  pinned: readonly VerifierKey[],
  parts: Parts,
  report: Report,
): Promise<readonly VerifierKey[]> {
  const bytes = parts.get(PART);
  if (!bytes) return pinned;
  const statements = readStatements(textOf(bytes) ?? '-');
  if (!statements) throw new BundleFault('part-form', { part: PART });
  const keys = [...pinned];
  for (const statement of statements) {
    const closing = await closingBy(statement, keys);
    if (!closing || keys.some(({ text }) => text === closing.key.text)) continue;
    keys.push(closing.key);
    const { origin, size, next } = closing;
    report.holds('followed', { origin, size, next });
  }
  return keys;
}
