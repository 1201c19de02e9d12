import { createHash } from 'node:crypto';
import { canonicalJson } from '@vinhdanh/platform';
import type { ShownEvent } from '@vinhdanh/record';
import { writeLoggedProof, type Hash } from '@vinhdanh/tlog';
import { consistencyPart, type Consistency } from './consistency-part';
import { writeContainer, type Part } from './write-container';

/** An event of a thing with its place in the log. */
export interface BundledEvent {
  readonly event: ShownEvent;
  readonly index: number;
  readonly inclusion: readonly Hash[];
}

/** Everything of a thing, from its first event on. */
export interface BundledThing {
  readonly kind: string;
  readonly id: string;
  readonly events: readonly BundledEvent[];
}

/** A document, named by its content. */
export interface BundledDocument {
  readonly sha256: string;
  /** "pdf"; null where it is not known. */
  readonly extension: string | null;
  bytes(): Promise<Uint8Array>;
}

/**
 * Why a document that an event names is not in a bundle: it is not for whoever made it; it is a stage of a signed document,
 * whose beginning it is; it is a draft that another one replaced; the store of files has lost it; an order
 * of erasure took it away.
 */
export type Absence = 'withheld' | 'earlier' | 'redrawn' | 'lost' | 'erased';

export interface BundleContent {
  /** What the bundle is of. */
  readonly thing: { readonly kind: 'dossier' | 'session' | 'round'; readonly id: string };
  readonly things: readonly BundledThing[];
  readonly documents: readonly BundledDocument[];
  /** Lists of revoked certificates (DER), by their hash: those that signing certificates were looked up in, and the newest. */
  readonly lists: Readonly<Record<string, Uint8Array>>;
  readonly absent: Readonly<Record<string, Absence>>;
  /** Rule sets by their id: each pack with its files. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** A signed note. */
  readonly checkpoint: string;
  readonly verifierKeys: readonly string[];
  /** Signed statements with which logs before this one were closed, the oldest first. */
  readonly closings: readonly string[];
  /** That the tree of an older size is the beginning of the checkpoint's; null where nobody asked. */
  readonly consistency: Consistency | null;
  /** HTML. */
  readonly cover: string;
}

const FORM = 'vinhdanh/bundle/1';

/** The bundle as its file, piece by piece; one document at a time is in memory. */
export function writeBundle(content: BundleContent): AsyncGenerator<Uint8Array> {
  const small = new Map(smallParts(content));
  const hashes = new Map([...small].map(([name, bytes]) => [name, sha256(bytes)]));
  const documents = content.documents.map((document) => {
    const name = `documents/${document.sha256}${document.extension === null ? '' : `.${document.extension}`}`;
    hashes.set(name, document.sha256);
    return { name, bytes: () => document.bytes() };
  });
  const { thing, absent } = content;
  const manifest = { form: FORM, thing, parts: Object.fromEntries(hashes), absent };
  const parts: Part[] = [...small].map(([name, bytes]) => ({ name, bytes: () => bytes }));
  parts.push({ name: 'manifest.json', bytes: () => json(manifest) }, ...documents);
  return writeContainer(parts);
}

function* smallParts(content: BundleContent): Generator<[string, Uint8Array]> {
  const { checkpoint, verifierKeys, closings, consistency, cover, lists, rules, things } = content;
  yield ['checkpoint', Buffer.from(checkpoint)];
  yield ['vkeys', Buffer.from(verifierKeys.map((key) => `${key}\n`).join(''))];
  if (closings.length > 0) yield ['closings', Buffer.from(closings.join(''))];
  yield ['cover.html', Buffer.from(cover)];
  if (consistency) yield ['consistency', consistencyPart(consistency)];
  for (const [id, set] of Object.entries(rules)) yield [`rules/${id}.json`, json(set)];
  for (const [hash, list] of Object.entries(lists)) yield [`lists/${hash}.crl`, list];
  for (const { kind, id, events } of things) {
    yield [`things/${kind}/${id}.json`, json({ kind, id, events: events.map(({ event }) => event) })];
    for (const [at, { index, inclusion }] of events.entries())
      yield [proofName(kind, id, at + 1), Buffer.from(writeLoggedProof({ index, inclusion, checkpoint }))];
  }
}

const proofName = (kind: string, id: string, seq: number): string =>
  `proofs/${kind}/${id}/${String(seq).padStart(6, '0')}.tlog-proof`;

const json = (value: unknown): Uint8Array => Buffer.from(canonicalJson(value));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
