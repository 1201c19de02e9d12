import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { NotificationEntity } from '../entities/work.entity';

/** What one person is told of one event. */
export interface NewNotification {
  readonly thingKind: string;
  readonly thingId: string;
  readonly seq: number;
  readonly personId: string;
  readonly kind: string;
  readonly params: object;
  readonly createdAt: string;
}

/** A notification whose mail waits, with what the mail needs. */
export interface MailToSend {
  readonly id: string;
  readonly kind: string;
  readonly params: Readonly<Record<string, string>>;
  readonly attempts: number;
  readonly email: string;
  readonly locale: 'vi' | 'en';
}

/** The inbox, and the outbox of the mail. */
export class NotificationRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Adds notifications; the same event is told to the same person in the same way only once. */
  async add(notifications: readonly NewNotification[]): Promise<void> {
    if (notifications.length === 0) return;
    const rows = notifications.map((notification) => ({
      id: randomUUID(),
      ...notification,
      mailState: 'waiting' as const,
      mailNextAt: notification.createdAt,
    }));
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(NotificationEntity)
      .values(rows)
      .orIgnore()
      .updateEntity(false)
      .execute();
  }

  /**
   * Takes mail that is due. Nobody else takes it for `leaseMs` milliseconds; a courier that dies leaves it to be taken
   * again, under the same message id.
   */
  async claimMail(limit: number, leaseMs: number): Promise<MailToSend[]> {
    const [mails] = await this.manager.query<[MailToSend[], number]>(
      `UPDATE work.notification SET mail_next_at = now() + make_interval(secs => $2::double precision / 1000)
       FROM work.person
       WHERE person.id = notification.person_id AND notification.id IN (
         SELECT id FROM work.notification WHERE mail_state = 'waiting' AND mail_next_at <= now()
         ORDER BY mail_next_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING notification.id, kind, params, mail_attempts AS attempts, email, locale`,
      [limit, leaseMs],
    );
    return mails;
  }

  async markSent(id: string): Promise<void> {
    await this.manager.query(
      `UPDATE work.notification SET mail_state = 'sent', mail_attempts = mail_attempts + 1, mail_sent_at = now()
       WHERE id = $1`,
      [id],
    );
  }

  /** The mail was not taken and is tried again after the wait, in milliseconds. */
  async postpone(id: string, waitMs: number): Promise<void> {
    await this.manager.query(
      `UPDATE work.notification SET mail_attempts = mail_attempts + 1,
         mail_next_at = now() + make_interval(secs => $2::double precision / 1000)
       WHERE id = $1`,
      [id, waitMs],
    );
  }

  /** The mail will never be taken. The notification stays in the inbox. */
  async markUndeliverable(id: string): Promise<void> {
    await this.manager.query(
      `UPDATE work.notification SET mail_state = 'undeliverable', mail_attempts = mail_attempts + 1 WHERE id = $1`,
      [id],
    );
  }
}
