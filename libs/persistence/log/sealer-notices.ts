import type { EntityManager } from 'typeorm';

/**
 * What a sealer tells. `log-broken`: nothing is sealed any more. `log-forked`: another log signed two trees of one size.
 * `witness-disagrees`, `witness-forgot`: one has seen another history, or less than it cosigned. `witness-not-served`: our
 * own does not answer. `witnesses-unread`: who is to be asked cannot be read.
 */
export type NoticeKind =
  | 'log-broken'
  | 'log-forked'
  | 'witness-disagrees'
  | 'witness-forgot'
  | 'witness-not-served'
  | 'witnesses-unread';

export interface SealerNotice {
  readonly kind: NoticeKind;
  /** What it is about: an address, an origin, a file. */
  readonly subject: string;
  readonly detail: string;
  /** When it was seen last, an instant. */
  readonly at: string;
}

/** Notices of the sealer to whoever looks after the house, each until it is taken down. */
export class SealerNotices {
  constructor(private readonly manager: Pick<EntityManager, 'query'>) {}

  async put(kind: NoticeKind, subject: string, detail: string): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.sealer_notice (kind, subject, detail) VALUES ($1, $2, $3)
       ON CONFLICT ON CONSTRAINT sealer_notice_pk DO UPDATE SET detail = excluded.detail, at = now()`,
      [kind, subject, detail],
    );
  }

  async takeDown(kind: NoticeKind, subject: string): Promise<void> {
    await this.manager.query('DELETE FROM work.sealer_notice WHERE kind = $1 AND subject = $2', [
      kind,
      subject,
    ]);
  }

  /** Takes down all of a kind but those about one of the subjects. */
  async takeDownBut(kind: NoticeKind, subjects: readonly string[]): Promise<void> {
    await this.manager.query(
      'DELETE FROM work.sealer_notice WHERE kind = $1 AND subject <> ALL ($2::text[])',
      [kind, subjects],
    );
  }

  /** The newest first. */
  all(): Promise<SealerNotice[]> {
    return this.manager.query<SealerNotice[]>(
      'SELECT kind, subject, detail, at FROM work.sealer_notice ORDER BY at DESC, kind, subject',
    );
  }
}
