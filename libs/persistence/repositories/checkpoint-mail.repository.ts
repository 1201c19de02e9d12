import type { EntityManager } from 'typeorm';

/** A checkpoint that goes by mail to one address. */
export interface CheckpointToSend {
  readonly id: string;
  /** "YYYY-MM-DD", in Vietnam. */
  readonly day: string;
  readonly address: string;
  readonly locale: 'vi' | 'en';
  readonly origin: string;
  readonly size: number;
  /** The signed note. */
  readonly note: string;
  readonly attempts: number;
}

/** Mail of checkpoints: each address once a day. */
export class CheckpointMailRepository {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Begins the mail of a day to all who are auditors on it, and to other addresses; those that have it already are passed over.
   * @returns to how many
   */
  async begin(
    { day, origin, size, note }: Pick<CheckpointToSend, 'day' | 'origin' | 'size' | 'note'>,
    others: readonly string[],
  ): Promise<number> {
    const rows = await this.manager.query<unknown[]>(
      `INSERT INTO work.checkpoint_mail (day, address, locale, origin, size, note)
       SELECT $1, address, min(locale), $2, $3, $4 FROM (
         SELECT lower(person.email) AS address, person.locale FROM work.office
           JOIN work.person ON person.id = office.person_id
           JOIN work.organization body ON body.id = office.organization_id
         WHERE office.role = 'auditor' AND office.from_date <= $1 AND (office.to_date IS NULL OR office.to_date >= $1)
           AND (body.to_date IS NULL OR body.to_date >= $1)
         UNION SELECT lower(address), 'vi' FROM unnest($5::text[]) AS address) told
       GROUP BY address ON CONFLICT ON CONSTRAINT checkpoint_mail_once DO NOTHING RETURNING id`,
      [day, origin, size, note, others],
    );
    return rows.length;
  }

  /** Of mail that was settled the newest of each log stay. @param count how many */
  async forgetBeyond(count: number): Promise<void> {
    await this.manager.query(
      `DELETE FROM work.checkpoint_mail WHERE id IN (SELECT id FROM (
         SELECT id, row_number() OVER (PARTITION BY origin ORDER BY size DESC, day DESC, id) AS place
         FROM work.checkpoint_mail WHERE state <> 'waiting') settled WHERE place > $1)`,
      [count],
    );
  }

  /** Takes mail that is due; nobody else takes it for `leaseMs` milliseconds. */
  async claim(limit: number, leaseMs: number): Promise<CheckpointToSend[]> {
    const [mails] = await this.manager.query<[CheckpointToSend[], number]>(
      `UPDATE work.checkpoint_mail SET next_at = now() + make_interval(secs => $2::double precision / 1000)
       WHERE id IN (SELECT id FROM work.checkpoint_mail WHERE state = 'waiting' AND next_at <= now()
         ORDER BY next_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING id, day, address, locale, origin, size, note, attempts`,
      [limit, leaseMs],
    );
    return mails;
  }

  async settle(id: string, state: 'sent' | 'undeliverable'): Promise<void> {
    await this.manager.query(
      'UPDATE work.checkpoint_mail SET state = $2, attempts = attempts + 1 WHERE id = $1',
      [id, state],
    );
  }

  /** The mail was not taken and is tried again after the wait, in milliseconds. */
  async postpone(id: string, waitMs: number): Promise<void> {
    await this.manager.query(
      `UPDATE work.checkpoint_mail SET attempts = attempts + 1,
         next_at = now() + make_interval(secs => $2::double precision / 1000) WHERE id = $1`,
      [id, waitMs],
    );
  }
}
