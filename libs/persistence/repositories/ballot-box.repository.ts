import type { Instant } from '@vinhdanh/domain';
import type { EntityManager } from 'typeorm';

/** What became of an envelope: taken now, lying there already, its token used by another, or no box that takes it now. */
export type Dropped = 'taken' | 'known' | 'used' | 'no-box';

/** The boxes of secret ballots. What it keeps of an envelope is the envelope, in an order that says nothing. */
export class BallotBoxRepository {
  constructor(private readonly manager: EntityManager) {}

  /** @param terms what every seal of the ballot is made over */
  async open(session: string, ballot: string, terms: object): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.ballot_box (session_id, ballot, terms, is_open) VALUES ($1, $2, $3, true)
       ON CONFLICT DO NOTHING`,
      [session, ballot, JSON.stringify(terms)],
    );
  }

  /** Nothing comes into the boxes from this moment on, by the clock of the database. */
  async endAt(session: string, ballots: readonly string[], end: Instant): Promise<void> {
    await this.manager.query(
      'UPDATE work.ballot_box SET ends_at = $3 WHERE session_id = $1 AND ballot = ANY($2::text[])',
      [session, ballots, end],
    );
  }

  /** Nothing comes into the box after this transaction. */
  async shut(session: string, ballot: string): Promise<void> {
    await this.manager.query(
      'UPDATE work.ballot_box SET is_open = false WHERE session_id = $1 AND ballot = $2',
      [session, ballot],
    );
  }

  async find(session: string, ballot: string): Promise<{ terms: unknown; isOpen: boolean } | null> {
    const [row] = await this.manager.query<Array<{ terms: unknown; isOpen: boolean }>>(
      'SELECT terms, is_open AS "isOpen" FROM work.ballot_box WHERE session_id = $1 AND ballot = $2',
      [session, ballot],
    );
    return row ?? null;
  }

  /**
   * Puts an envelope into the box: all of the ballot are taken out and written anew, sorted, so that no row is older or
   * lies elsewhere than its neighbours. Envelopes that come at the same moment wait for each other.
   */
  async drop(session: string, ballot: string, tokenHash: string, envelope: string): Promise<Dropped> {
    const [box] = await this.manager.query<Array<{ takes: boolean }>>(
      `SELECT is_open AND coalesce(clock_timestamp() < ends_at, true) AS takes
       FROM work.ballot_box WHERE session_id = $1 AND ballot = $2 FOR UPDATE`,
      [session, ballot],
    );
    const before = await this.rows(session, ballot);
    const same = before.find((row) => row.tokenHash === tokenHash);
    if (same) return same.envelope === envelope ? 'known' : 'used';
    if (!box?.takes) return 'no-box';
    await this.manager.query('DELETE FROM work.ballot_envelope WHERE session_id = $1 AND ballot = $2', [
      session,
      ballot,
    ]);
    const all = [...before, { tokenHash, envelope }].sort((a, b) => (a.tokenHash < b.tokenHash ? -1 : 1));
    await this.manager.query(
      `INSERT INTO work.ballot_envelope (token_hash, session_id, ballot, envelope)
       SELECT token_hash, $1, $2, envelope
       FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS row(token_hash, envelope, place) ORDER BY place`,
      [session, ballot, all.map((row) => row.tokenHash), all.map((row) => row.envelope)],
    );
    return 'taken';
  }

  /** Envelopes in the order of the hashes of their tokens. */
  async envelopes(session: string, ballot: string): Promise<readonly string[]> {
    return (await this.rows(session, ballot)).map(({ envelope }) => envelope);
  }

  async hashes(session: string, ballot: string): Promise<readonly string[]> {
    return (await this.rows(session, ballot)).map(({ tokenHash }) => tokenHash);
  }

  private rows(session: string, ballot: string): Promise<Array<{ tokenHash: string; envelope: string }>> {
    return this.manager.query(
      `SELECT token_hash AS "tokenHash", envelope FROM work.ballot_envelope
       WHERE session_id = $1 AND ballot = $2 ORDER BY token_hash COLLATE "C"`,
      [session, ballot],
    );
  }
}
