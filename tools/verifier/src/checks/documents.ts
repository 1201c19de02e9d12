import { isMembers } from '../canonical-json';
import type { Parts } from '../container/read-container';
import type { Thing } from '../record/thing';
import type { Report } from '../report';
import type { Manifest } from './manifest';
import type { Things } from './things';

const PART = /^documents\/([0-9a-f]{64})(?:\.[a-z]+)?$/;
const HASH = /^[0-9a-f]{64}$/;

/** A document in the bundle, whose bytes hash to its name. */
export interface Document {
  readonly part: string;
  readonly hash: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** All that members `file` say, wherever they stand. */
function filesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(filesIn);
  if (!isMembers(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'file' && typeof inner === 'string' && HASH.test(inner) ? [inner] : filesIn(inner),
  );
}

export const filesOf = ({ events }: Thing): readonly string[] => events.flatMap(({ body }) => filesIn(body));

/** Every document is one that an event names, and every one that an event names is there, or is said not to be. */
export function checkDocuments(
  parts: Parts,
  { absent, hashes }: Manifest,
  things: Things,
  report: Report,
): readonly Document[] {
  const named = new Set([...things.values()].flatMap(filesOf));
  const documents = new Map<string, Document>();
  const wrongBefore = report.wrongSoFar;
  for (const [part, bytes] of parts) {
    if (!part.startsWith('documents/')) continue;
    const hash = PART.exec(part)?.[1];
    if (hash === undefined || documents.has(hash)) report.wrong('part-unknown', { part });
    else if (hashes.get(part) !== hash) report.wrong('document-differs', { part });
    else if (!named.has(hash)) report.wrong('document-stranger', { part });
    else documents.set(hash, { part, hash, bytes });
  }
  for (const hash of named)
    if (!documents.has(hash) && !absent.has(hash)) report.wrong('document-missing', { hash });
  for (const hash of absent.keys())
    if (!named.has(hash) || documents.has(hash)) report.wrong('absence-untrue', { hash });
  if (report.wrongSoFar === wrongBefore) report.holds('documents', { documents: documents.size });
  for (const [hash, why] of absent) if (why !== 'earlier') report.open(`document-${why}`, { hash });
  return [...documents.values()];
}
