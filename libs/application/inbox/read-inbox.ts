import type { InboxQuery, Notice, Viewer } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { fromCursor, toCursor } from '../kernel/cursor';
import { found } from '../kernel/refused';

export interface InboxView {
  readonly items: readonly Notice[];
  readonly unread: number;
  readonly nextCursor: string | null;
}

const PAGE = 50;

/** What the caller was told, newest first. */
export class ReadInbox {
  constructor(
    private readonly inbox: InboxQuery,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Viewer, cursor?: string): Promise<InboxView> {
    const place = cursor ? fromCursor(cursor) : null;
    const after = place ? { createdAt: place.at, id: place.id } : null;
    const [rows, unread] = await Promise.all([
      this.inbox.list(viewer.person.id, after, PAGE + 1),
      this.inbox.unread(viewer.person.id),
    ]);
    const items = rows.slice(0, PAGE);
    const last = items.at(-1);
    const more = rows.length > PAGE && last !== undefined;
    return { items, unread, nextCursor: more ? toCursor({ at: last.createdAt, id: last.id }) : null };
  }

  async markRead(viewer: Viewer, id: string): Promise<void> {
    found((await this.inbox.markRead(viewer.person.id, id, this.clock.now())) || null);
  }
}
