import type { DataSource } from 'typeorm';

/** What a person was told. */
export interface Notice {
  readonly id: string;
  readonly kind: string;
  readonly thing: string;
  readonly thingId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly createdAt: string;
  readonly readAt: string | null;
  readonly mail: 'waiting' | 'sent' | 'undeliverable';
}

/** The inbox of one person. */
export class InboxQuery {
  constructor(private readonly dataSource: DataSource) {}

  list(
    person: string,
    after: { readonly createdAt: string; readonly id: string } | null,
    limit: number,
  ): Promise<Notice[]> {
    return this.dataSource.query<Notice[]>(
      `SELECT id, kind, thing_kind AS thing, thing_id AS "thingId", params, created_at AS "createdAt",
         read_at AS "readAt", mail_state AS mail
       FROM work.notification
       WHERE person_id = $1 AND ($2::timestamptz IS NULL OR created_at < $2 OR (created_at = $2 AND id > $3::uuid))
       ORDER BY created_at DESC, id LIMIT $4`,
      [person, after?.createdAt ?? null, after?.id ?? null, limit],
    );
  }

  async unread(person: string): Promise<number> {
    const [row] = await this.dataSource.query<Array<{ unread: number }>>(
      'SELECT count(*) AS unread FROM work.notification WHERE person_id = $1 AND read_at IS NULL',
      [person],
    );
    return row?.unread ?? 0;
  }

  /** Marks as read; false when the person has no such notice. */
  async markRead(person: string, id: string, at: string): Promise<boolean> {
    const [, marked] = await this.dataSource.query<[unknown[], number]>(
      `UPDATE work.notification SET read_at = coalesce(read_at, $3) WHERE person_id = $1 AND id = $2`,
      [person, id, at],
    );
    return marked === 1;
  }

  /** Mails that a try or more did not deliver. */
  async stuckMails(): Promise<number> {
    const [row] = await this.dataSource.query<Array<{ stuck: number }>>(
      `SELECT count(*) AS stuck FROM work.notification
       WHERE mail_state = 'undeliverable' OR (mail_state = 'waiting' AND mail_attempts > 0)`,
    );
    return row?.stuck ?? 0;
  }
}
