import { textOf } from '../bytes';
import type { Parts } from '../container/read-container';
import { BundleFault } from '../fault';
import type { Checkpoint } from '../log/checkpoint';
import { closingBy, readStatements } from '../log/closing';
import type { VerifierKey } from '../log/note';
import type { Report } from '../report';

const PART = 'closings';

/**
 * The keys that somebody pinned, with those of the logs that go on from theirs: whoever closes a log names the key of the
 * next one under the signature of its own. A log is closed once; where a key of the next log is pinned, no statement names
 * another one: whoever has stolen the key of a closed log leads nobody past it.
 * @throws BundleFault where the part is no row of statements
 */
export async function followedKeys(
  pinned: readonly VerifierKey[],
  parts: Parts,
  checkpoint: Checkpoint,
  report: Report,
): Promise<readonly VerifierKey[]> {
  const bytes = parts.get(PART);
  if (!bytes) return pinned;
  const statements = readStatements(textOf(bytes) ?? '-');
  if (!statements) throw new BundleFault('part-form', { part: PART });
  const keys = [...pinned];
  const closed = new Map<string, string>();
  for (const statement of statements) {
    const closing = await closingBy(statement, keys);
    if (!closing) continue;
    const { origin, size, next } = closing;
    if ((closed.get(origin) ?? statement.text) !== statement.text) report.wrong('closed-twice', { origin });
    closed.set(origin, statement.text);
    if (origin === checkpoint.origin && checkpoint.size > Number(size))
      report.wrong('past-closing', { origin, closed: size, size: checkpoint.size });
    if (keys.some(({ kind, name }) => kind === 'log' && name === next)) continue;
    keys.push(closing.key);
    report.holds('followed', { origin, size, next });
  }
  return keys;
}
