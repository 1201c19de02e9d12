import type { AnyLog } from '@vinhdanh/persistence';
import { openingEntry, readSignedClosing, type Closing } from '@vinhdanh/record';
import { readVerifierKeys, type Checkpoint, type TreeHead } from '@vinhdanh/tlog';
import type { RecordFault } from './record-fault';

/** A log that was closed, as its statement says. */
export type ReadClosed = Pick<Closing, 'origin' | 'size' | 'signed' | 'at' | 'reason'>;

/** A log that was closed, with what says so; null where that is not what its key signed. */
interface Link {
  readonly log: AnyLog;
  readonly closing: Closing | null;
}

/** The logs that were closed before the open one, and how each follows from the one before it. */
export class ClosedChain {
  private constructor(
    readonly links: readonly Link[],
    readonly faults: readonly RecordFault[],
  ) {}

  static upTo(closed: readonly AnyLog[], open: AnyLog): ClosedChain {
    const faults: RecordFault[] = [];
    const links = closed.map((log, at) => {
      const read = closingOf(log);
      if (read === null) faults.push({ fault: 'closing-unsigned', log: log.origin });
      const next = closed[at + 1] ?? open;
      const isSound =
        read?.origin === log.origin &&
        read.size === log.closing?.size &&
        read.next === next.origin &&
        (read.key === null || read.key === next.verifierKeys[0]);
      if (read !== null && !isSound) faults.push({ fault: 'closing-differs', log: log.origin });
      return { log, closing: isSound ? read : null };
    });
    return new ClosedChain(links, faults);
  }

  get read(): readonly ReadClosed[] {
    return this.links.flatMap(({ closing }) => {
      if (closing === null) return [];
      const { origin, size, signed, at, reason } = closing;
      return [{ origin, size, signed, at, reason }];
    });
  }

  /**
   * The entry that must be the leaf; null where it must be an event.
   * @param before the tree of all leaves before it
   */
  openingAt(log: AnyLog, index: number, before: () => TreeHead): string | null {
    for (const { log: closed, closing } of this.links.slice(0, this.placeOf(log)).reverse())
      if (closing?.size === index && closing.root === base64(before().root))
        return openingEntry(closing, closed.closing?.statement ?? '');
    return null;
  }

  /** Whether a closed log's tree, up to where it was closed, is the one that its statement names. */
  isClosedAt(log: AnyLog, { size, root }: TreeHead): boolean {
    const { closing } = this.links.find((link) => link.log === log) ?? {};
    return closing === null || (closing?.size === size && closing.root === base64(root));
  }

  /**
   * Checkpoints that were kept outside and are of this log; those of a log that nobody here knows are compared with the open
   * one.
   */
  checkpointsOf(log: AnyLog, kept: readonly Checkpoint[]): readonly Checkpoint[] {
    const isOpen = log.closing === null;
    return kept.filter(({ origin }) => {
      const closed = this.links.find((link) => link.log.origin === origin);
      return closed ? closed.log === log : isOpen;
    });
  }

  /** The largest tree of a closed log that was ever signed, as its statement says; null where no statement holds. */
  signedOf(log: AnyLog): number | null {
    return this.links.find((link) => link.log === log)?.closing?.signed ?? null;
  }

  private placeOf(log: AnyLog): number {
    const at = this.links.findIndex((link) => link.log === log);
    return at < 0 ? this.links.length : at;
  }
}

/** What the statement closes, signed by a key of the log; null where it is not. */
const closingOf = (log: AnyLog): Closing | null =>
  readSignedClosing(log.closing?.statement ?? '', readVerifierKeys(log.verifierKeys));

const base64 = (root: Uint8Array): string => Buffer.from(root).toString('base64');
