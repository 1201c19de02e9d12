import { bytesOf, hashOf, hexOf } from '../bytes';
import { hasOnly, isMembers, listAt, readCanonicalJson, textAt } from '../canonical-json';
import type { Parts } from '../container/read-container';
import type { Thing } from '../record/thing';
import type { Report } from '../report';

const PART = /^rules\/([0-9a-f]{64})\.json$/;

const hashed = (value: unknown): string => hexOf(hashOf(bytesOf(JSON.stringify(value))));

/** Rule sets that a dossier's events say it was received under, or given by an order, with the event that says so. */
export const setsNamed = ({ events }: Thing): ReadonlyMap<string, number> =>
  new Map(
    events.flatMap(({ seq, body }): Array<[string, number]> => {
      const path =
        body?.type === 'received' ? ['pinned', 'rules'] : body?.type === 'rerouted' ? ['rules'] : null;
      const set = path ? textAt(body, ...path, 'set', 'id') : undefined;
      return set === undefined ? [] : [[set, seq]];
    }),
  );

/**
 * The rules that dossiers were decided under, word for word: their hashes are what events name.
 * @param named rule sets, each with the event that names it
 */
export function checkRules(named: ReadonlyMap<string, number>, parts: Parts, report: Report): void {
  const layers: string[] = [];
  const wrongBefore = report.wrongSoFar;
  for (const [part, bytes] of parts) {
    if (!part.startsWith('rules/')) continue;
    const set = PART.exec(part)?.[1];
    const names = set === undefined ? null : namesIn(readCanonicalJson(bytes), set);
    if (set === undefined || !named.has(set)) report.wrong('rules-stranger', { part });
    else if (names === null) report.wrong('rules-differ', { part });
    else layers.push(...names);
  }
  for (const [set, seq] of named)
    if (!parts.has(`rules/${set}.json`)) report.wrong('rules-missing', { set, seq });
  if (named.size > 0 && report.wrongSoFar === wrongBefore)
    report.holds('rules', { sets: named.size, layers: [...new Set(layers)].join(', ') });
}

/** Names of the packs of a set whose texts are those that it is named by; null where they are others. */
function namesIn(value: unknown, set: string): readonly string[] | null {
  if (!isMembers(value) || !hasOnly(value, 'id', 'layers') || value.id !== set) return null;
  const versions: Array<readonly [name: string, version: string]> = [];
  for (const layer of listAt(value, 'layers')) {
    if (!isMembers(layer) || !hasOnly(layer, 'name', 'version', 'files')) return null;
    const { name, version, files } = layer;
    if (typeof name !== 'string' || typeof version !== 'string' || !isMembers(files)) return null;
    const texts = Object.keys(files).sort();
    if (hashed(texts.map((file) => [file, files[file]])) !== version) return null;
    versions.push([name, version]);
  }
  return hashed(versions) === set ? versions.map(([name]) => name) : null;
}
