import type { AnyLog } from '@vinhdanh/persistence';
import { readSignedClosing } from '@vinhdanh/record';
import { readVerifierKeys } from '@vinhdanh/tlog';

/**
 * The keys that somebody pinned, with those that they vouch for. The statement that closed a log names, under the signature
 * of that log's key, the key of the log that follows. Of a log that was closed before the pinned one, the keys that signed
 * its statement are taken: the tree that follows has the statement's hash. Where a key of a log is pinned, no statement names
 * another one: whoever has the key of a log that was closed leads nobody past it.
 * @param logs all of them, the oldest first
 */
export function trustedKeys(pinned: readonly string[], logs: readonly AnyLog[]): readonly string[] {
  const trusted = new Set(pinned);
  const known = new Set(pinned.map(nameOf));
  for (const log of logs) {
    const successor = closingBy(log, (key) => trusted.has(key))?.key;
    if (successor && !known.has(nameOf(successor))) trusted.add(successor);
  }
  for (const [at, log] of [...logs.entries()].reverse()) {
    const next = logs[at + 1];
    const isVouchedFor = next?.verifierKeys.some((key) => trusted.has(key)) ?? false;
    if (!isVouchedFor || log.verifierKeys.some((key) => trusted.has(key))) continue;
    for (const key of log.verifierKeys) if (closingBy(log, (one) => one === key)) trusted.add(key);
  }
  return [...trusted];
}

/** The origin of the log whose key it is. */
const nameOf = (key: string): string => key.split('+')[0] ?? '';

/** What closed the log, where one of its keys that count has signed it. */
const closingBy = ({ closing, verifierKeys }: AnyLog, counts: (key: string) => boolean) =>
  readSignedClosing(closing?.statement ?? '', readVerifierKeys(verifierKeys.filter(counts)));
