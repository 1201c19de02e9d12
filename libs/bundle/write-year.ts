import { createHash } from 'node:crypto';
import { canonicalJson } from '@vinhdanh/platform';
import type { ShownEvent } from '@vinhdanh/record';
import type { Hash } from '@vinhdanh/tlog';
import { consistencyPart, type Consistency } from './consistency-part';
import { writeInOrder, type Part } from './write-container';

/** Events of a thing that lie in the range, each with its leaf. */
export interface ThingOfYear {
  readonly kind: string;
  readonly id: string;
  /** Number of the first of them. */
  readonly first: number;
  /** Hash of the entry before it, hexadecimal; empty where it is the first of all. */
  readonly previous: string;
  readonly events: readonly ShownEvent[];
  readonly leaves: readonly number[];
}

/** Everything that a log recorded within a year. */
export interface YearBundle {
  readonly year: number;
  /** A signed note. */
  readonly checkpoint: string;
  readonly verifierKeys: readonly string[];
  /** Signed statements with which logs before this one were closed, the oldest first. */
  readonly closings: readonly string[];
  readonly consistency: Consistency | null;
  /** Leaves from `from` up to but without `to`, and what leads from them to the checkpoint. */
  readonly range: {
    readonly from: number;
    readonly to: number;
    /** Of the complete subtrees before `from`, the largest first. */
    readonly before: readonly Hash[];
    /** That the tree of the size `to` is the beginning of the checkpoint's (RFC 6962, section 2.1.2). */
    readonly after: readonly Hash[];
  };
  /** Entries that are no event, by their leaf. */
  readonly openings: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, unknown>>;
  /** HTML. */
  readonly cover: string;
  /** Hashes of the leaves of the range, one after the other, in pieces. */
  leaves(): AsyncIterable<Uint8Array>;
  /** In the order of their kinds, in pieces of one kind each. */
  things(): AsyncIterable<readonly ThingOfYear[]>;
}

const FORM = 'vinhdanh/year/1';

/** The bundle as its file, piece by piece: what names the hashes of all parts comes last. */
export const writeYear = (content: YearBundle): AsyncGenerator<Uint8Array> => writeInOrder(partsOf(content));

async function* partsOf(content: YearBundle): AsyncGenerator<Part> {
  const hashes: Record<string, string> = {};
  for await (const [name, bytes] of contentOf(content)) {
    hashes[name] = createHash('sha256').update(bytes).digest('hex');
    yield { name, bytes: () => bytes };
  }
  const { year, openings } = content;
  yield { name: 'year.json', bytes: () => json({ form: FORM, year, openings, parts: hashes }) };
}

/** Every part but the last, by name. */
async function* contentOf(content: YearBundle): AsyncGenerator<[string, Uint8Array]> {
  const { checkpoint, closings, consistency, cover, rules, range, verifierKeys } = content;
  yield ['checkpoint', Buffer.from(checkpoint)];
  if (closings.length > 0) yield ['closings', Buffer.from(closings.join(''))];
  if (consistency) yield ['consistency', consistencyPart(consistency)];
  yield ['cover.html', Buffer.from(cover)];
  let piece = 0;
  for await (const hashes of content.leaves()) yield [`leaves/${numbered(piece++)}`, hashes];
  yield ['range', rangePart(range)];
  for (const id of Object.keys(rules).sort()) yield [`rules/${id}.json`, json(rules[id])];
  let [kind, number] = ['', 0];
  for await (const things of content.things()) {
    const own = things[0]?.kind ?? '';
    [kind, number] = [own, own === kind ? number + 1 : 0];
    const lines = things.map((thing) => `${canonicalJson(thing)}\n`);
    yield [`things/${kind}/${numbered(number)}.jsonl`, Buffer.from(lines.join(''))];
  }
  yield ['vkeys', Buffer.from(verifierKeys.map((key) => `${key}\n`).join(''))];
}

const numbered = (piece: number): string => String(piece).padStart(6, '0');

function rangePart({ from, to, before, after }: YearBundle['range']): Uint8Array {
  const lines = (hashes: readonly Hash[]): string[] =>
    hashes.map((hash) => Buffer.from(hash).toString('base64'));
  return Buffer.from([`from ${from}`, `to ${to}`, ...lines(before), '', ...lines(after), ''].join('\n'));
}

const json = (value: unknown): Uint8Array => Buffer.from(canonicalJson(value));
