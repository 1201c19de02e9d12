import { isMembers } from '../canonical-json';
import type { Parts } from '../container/read-container';
import type { Thing } from '../record/thing';
import type { Report } from '../report';
import { erasedFiles } from './erasures';
import type { Absence, Manifest } from './manifest';
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
  { absent, hashes, thing }: Manifest,
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
  const own = things.get(`dossier/${thing.id}`);
  const ofDossier = new Set(own ? filesOf(own) : []);
  const stages = stagesIn(things);
  const erased = erasedFiles(things);
  for (const [hash, why] of absent)
    if (!named.has(hash) || documents.has(hash)) report.wrong('absence-untrue', { hash });
    else if (why === 'erased' && !erased.has(hash)) report.wrong('document-erased-without-order', { hash });
    else if (ofDossier.has(hash) && why !== 'lost' && why !== 'erased')
      report.wrong('document-missing', { hash });
    else if (isOfStages(why) && stages.get(hash) !== why) report.wrong('absence-unfounded', { hash, why });
  if (report.wrongSoFar === wrongBefore) report.holds('documents', { documents: documents.size });
  for (const [hash, why] of absent) if (why !== 'earlier') report.open(`document-${why}`, { hash });
  return [...documents.values()];
}

const isOfStages = (why: Absence): boolean => why === 'earlier' || why === 'redrawn';

/** What rounds drew and had signed: drafts that a later one replaced, and stages of the last one. */
function stagesIn(things: Things): ReadonlyMap<string, Absence> {
  const stages = new Map<string, Absence>();
  for (const round of things.values()) {
    if (round.kind !== 'round') continue;
    const drafted = round.events.filter(({ body }) => body?.type === 'document-drafted').at(-1)?.seq ?? 0;
    for (const { seq, body } of round.events)
      for (const file of filesIn(body)) stages.set(file, seq < drafted ? 'redrawn' : 'earlier');
  }
  return stages;
}
