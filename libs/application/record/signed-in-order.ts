import type { AnyLog, LogContentQuery, SignedCheckpoint } from '@vinhdanh/persistence';

const CHECKPOINTS_AT_ONCE = 1_000;

/** Checkpoints one after the other. */
export class SignedInOrder {
  count = 0;
  lastSize = 0;
  private read: SignedCheckpoint[] = [];

  constructor(
    private readonly log: AnyLog,
    private readonly content: LogContentQuery,
    /** The largest tree that counts; undefined: all do. */
    private readonly most = Number.POSITIVE_INFINITY,
  ) {}

  async next(): Promise<SignedCheckpoint | null> {
    if (this.read.length === 0)
      this.read = await this.content.checkpoints(this.log.number, this.lastSize, CHECKPOINTS_AT_ONCE);
    const next = this.read.shift();
    if (!next || next.size > this.most) return null;
    this.count += 1;
    this.lastSize = next.size;
    return next;
  }
}
