import { isSame, textOf } from '../bytes';
import type { Parts } from '../container/read-container';
import { BundleFault } from '../fault';
import { readHash, readSize, type Checkpoint } from '../log/checkpoint';
import { extended, isBeginning } from '../log/merkle';
import type { Report } from '../report';

const HASH_BYTES = 32;
const PART = /^leaves\/\d{6}$/;

/** A stretch of a log: leaves from `from` up to but without `to`, and what leads from them to a checkpoint. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly before: readonly Uint8Array[];
  readonly after: readonly Uint8Array[];
}

function readRange(text: string): Range | null {
  const [head = '', tail = ''] = text.split('\n\n', 2);
  const [first = '', second = '', ...before] = head.split('\n');
  const from = first.startsWith('from ') ? readSize(first.slice('from '.length)) : null;
  const to = second.startsWith('to ') ? readSize(second.slice('to '.length)) : null;
  const hashes = [...before, ...tail.split('\n').slice(0, -1)].map(readHash);
  if (from === null || to === null || from >= to || hashes.includes(null)) return null;
  return {
    ...{ from, to },
    before: hashes.slice(0, before.length) as Uint8Array[],
    after: hashes.slice(before.length) as Uint8Array[],
  };
}

/** Why an event is not at the leaf where the bundle has it. */
export type Misplaced = 'leaf-outside' | 'leaf-twice' | 'leaf-differs';

/** The leaves of a stretch of the log, of which each is to be told by one event. */
export class Leaves {
  private readonly taken: Uint8Array;

  private constructor(
    readonly range: Range,
    /** Of each part the hashes, one after the other. */
    private readonly hashes: Uint8Array,
  ) {
    this.taken = new Uint8Array(range.to - range.from);
  }

  /** @throws BundleFault where the parts are none of a stretch */
  static in(parts: Parts): Leaves {
    const text = textOf(parts.get('range') ?? new Uint8Array()) ?? '';
    const range = readRange(text);
    if (!range) throw new BundleFault(parts.has('range') ? 'part-form' : 'part-missing', { part: 'range' });
    const pieces = [...parts].filter(([name]) => PART.test(name)).map(([, bytes]) => bytes);
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (length !== (range.to - range.from) * HASH_BYTES)
      throw new BundleFault('leaves-count', { from: range.from, to: range.to, found: length / HASH_BYTES });
    const hashes = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      hashes.set(piece, at);
      at += piece.length;
    }
    return new Leaves(range, hashes);
  }

  /** All of them, and no other, are what the checkpoint has from the first to the last. */
  check(checkpoint: Checkpoint, report: Report): void {
    const { from, to, before, after } = this.range;
    const root = extended(before, from, this.all());
    const isProven = root !== null && isBeginning({ size: to, root }, checkpoint, after);
    const params = { from: from + 1, to, size: checkpoint.size };
    if (isProven) report.holds('range', params);
    else report.wrong('range-differs', params);
  }

  /** An event, or another entry, takes its leaf. @returns what is wrong with that, null where nothing is */
  take(index: unknown, leaf: Uint8Array): Misplaced | null {
    const { from, to } = this.range;
    if (typeof index !== 'number' || !Number.isInteger(index) || index < from || index >= to)
      return 'leaf-outside';
    if (this.taken[index - from] === 1) return 'leaf-twice';
    this.taken[index - from] = 1;
    return isSame(this.at(index), leaf) ? null : 'leaf-differs';
  }

  /** Leaves that nothing has told of, as stretches. */
  *missing(): Generator<{ readonly from: number; readonly to: number }> {
    const { from } = this.range;
    for (let at = this.taken.indexOf(0); at >= 0;) {
      const next = this.taken.indexOf(1, at);
      const end = next < 0 ? this.taken.length : next;
      yield { from: from + at, to: from + end };
      at = next < 0 ? -1 : this.taken.indexOf(0, end);
    }
  }

  private at(index: number): Uint8Array {
    const start = (index - this.range.from) * HASH_BYTES;
    return this.hashes.subarray(start, start + HASH_BYTES);
  }

  private *all(): Generator<Uint8Array> {
    for (let index = this.range.from; index < this.range.to; index += 1) yield this.at(index);
  }
}
