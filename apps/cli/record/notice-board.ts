import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { SealerNotices, type NoticeKind } from '@vinhdanh/persistence';

/** How long what is to be told waits at most, milliseconds. */
const EVERY_MS = 1_000;

/** Where the sealer puts up what "vinhdanh doctor" shows. A database that does not answer holds nobody up: it is told later. */
export class NoticeBoard {
  /** The newest word on each thing, until it is told. */
  private readonly untold = new Map<string, (notices: SealerNotices) => Promise<void>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly logger: Logger,
  ) {}

  put(kind: NoticeKind, subject: string, detail: string): void {
    this.untold.set(`${kind} ${subject}`, (notices) => notices.put(kind, subject, detail));
  }

  takeDown(kind: NoticeKind, subject: string): void {
    this.untold.set(`${kind} ${subject}`, (notices) => notices.takeDown(kind, subject));
  }

  /** What was said of others before counts no more. */
  takeDownBut(kind: NoticeKind, subjects: readonly string[]): void {
    this.untold.set(kind, (notices) => notices.takeDownBut(kind, subjects));
  }

  /** Tells what is to be told, for as long as it is let, and once more at the end. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.tell();
      await delay(EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
    await this.tell();
  }

  private async tell(): Promise<void> {
    if (!this.dataSource.isInitialized) return;
    for (const [thing, tell] of this.untold)
      try {
        await tell(new SealerNotices(this.dataSource.manager));
        if (this.untold.get(thing) === tell) this.untold.delete(thing);
      } catch (err) {
        this.logger.warn({ err }, 'a notice cannot be put up now');
        return;
      }
  }
}
