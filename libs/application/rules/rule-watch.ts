import { unreadNotice, type UnreadNotice } from './advise-unread';
import type { RuleShelf } from './rule-shelf';

/** A set that takes effect, or whose day has come, is seen by every process within this time. */
const EVERY_MS = 2_000;

/** Keeps what is shown in step with what is in force. What is kept asks in its own transaction and needs no watch. */
export class RuleWatch {
  private timer: NodeJS.Timeout | null = null;
  private told: string | null = null;

  /** @param onUnread told once of a set that comes into force and cannot be read */
  constructor(
    private readonly shelf: RuleShelf,
    private readonly onUnseen: (error: unknown) => void,
    private readonly onUnread: (notice: UnreadNotice) => void,
  ) {}

  start(): void {
    this.tell();
    this.timer ??= setTimeout(() => void this.look(), EVERY_MS).unref();
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private tell(): void {
    const notice = unreadNotice(this.shelf);
    if (notice && notice.set !== this.told) this.onUnread(notice);
    this.told = notice?.set ?? null;
  }

  private async look(): Promise<void> {
    await this.shelf.refresh().catch(this.onUnseen);
    if (this.timer === null) return;
    this.timer = null;
    this.start();
  }
}
