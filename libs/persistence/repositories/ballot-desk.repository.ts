import type { EntityManager } from 'typeorm';

/** An issuing key with its private half sealed. */
export interface SealedIssuingKey {
  readonly publicKey: string;
  readonly sealed: string;
}

/** Shares that a teller left for another one. */
export interface RelayedShares {
  readonly from: string;
  readonly sealed: string;
}

/** What members and tellers of a secret ballot leave with the server, most of it unreadable for it. */
export class BallotDeskRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The first key of a ballot stays. @returns the one that is kept */
  async keepIssuingKey(session: string, ballot: string, key: SealedIssuingKey): Promise<SealedIssuingKey> {
    await this.manager.query(
      `INSERT INTO work.issuing_key (session_id, ballot, public_key, sealed) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [session, ballot, key.publicKey, key.sealed],
    );
    return (await this.issuingKey(session, ballot)) ?? key;
  }

  async issuingKey(session: string, ballot: string): Promise<SealedIssuingKey | null> {
    const [row] = await this.manager.query<SealedIssuingKey[]>(
      'SELECT public_key AS "publicKey", sealed FROM work.issuing_key WHERE session_id = $1 AND ballot = $2',
      [session, ballot],
    );
    return row ?? null;
  }

  async deleteIssuingKey(session: string, ballot: string): Promise<void> {
    await this.manager.query('DELETE FROM work.issuing_key WHERE session_id = $1 AND ballot = $2', [
      session,
      ballot,
    ]);
  }

  /** Keeps what a browser must not lose. It is written once: another time would say that something has happened since. */
  async keepKeepsake(
    session: string,
    ballot: string,
    office: string,
    kept: { readonly about: string; readonly sealed: string },
  ): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.ballot_keepsake (session_id, ballot, office_id, about, sealed) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [session, ballot, office, kept.about, kept.sealed],
    );
  }

  async keepsake(session: string, ballot: string, office: string, about: string): Promise<string | null> {
    const [row] = await this.manager.query<Array<{ sealed: string }>>(
      `SELECT sealed FROM work.ballot_keepsake
       WHERE session_id = $1 AND ballot = $2 AND office_id = $3 AND about = $4`,
      [session, ballot, office, about],
    );
    return row?.sealed ?? null;
  }

  /** Of a ballot that is void nothing is kept: whoever makes it so at the same time is waited for. */
  async leaveShare(
    session: string,
    ballot: string,
    share: RelayedShares & { readonly to: string },
  ): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.ballot_share (session_id, ballot, from_office_id, to_office_id, sealed)
       SELECT s.id, $2, $3, $4, $5 FROM read.session s
       WHERE s.id = $1 AND NOT s.state->'ballots' @> jsonb_build_array(jsonb_build_object('id', $2::text, 'phase', 'void'))
       FOR SHARE
       ON CONFLICT ON CONSTRAINT ballot_share_pk DO UPDATE SET sealed = excluded.sealed`,
      [session, ballot, share.from, share.to, share.sealed],
    );
  }

  async eraseShares(session: string, ballot: string): Promise<void> {
    await this.manager.query('DELETE FROM work.ballot_share WHERE session_id = $1 AND ballot = $2', [
      session,
      ballot,
    ]);
  }

  sharesFor(session: string, ballot: string, to: string): Promise<RelayedShares[]> {
    return this.manager.query(
      `SELECT from_office_id AS "from", sealed FROM work.ballot_share
       WHERE session_id = $1 AND ballot = $2 AND to_office_id = $3 ORDER BY from_office_id`,
      [session, ballot, to],
    );
  }

  async keepOpenedBox(session: string, ballot: string, hash: string, content: object): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.opened_box (session_id, ballot, hash, content) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [session, ballot, hash, JSON.stringify(content)],
    );
  }

  async openedBox<Content>(session: string, ballot: string, hash: string): Promise<Content | null> {
    const [row] = await this.manager.query<Array<{ content: Content }>>(
      'SELECT content FROM work.opened_box WHERE session_id = $1 AND ballot = $2 AND hash = $3',
      [session, ballot, hash],
    );
    return row?.content ?? null;
  }
}
