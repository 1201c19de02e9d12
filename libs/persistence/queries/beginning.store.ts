import type { EntityManager } from 'typeorm';

/** The answer kept for an earlier request under the same key. */
export interface KeptAnswer {
  readonly request: string;
  readonly answer: unknown;
}

/** What a thing that begins writes beside its outbox row, in the same transaction. */
export class BeginningStore {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Takes the key for this request. A request under the same key at the same moment waits here until the first one
   * is through.
   * @returns what an earlier request under the key was answered, or null when this is the first
   */
  async take(person: string, key: string, request: string, at: string): Promise<KeptAnswer | null> {
    const taken = await this.manager.query<unknown[]>(
      `INSERT INTO work.idempotency (person_id, key, request, answer, at) VALUES ($1, $2, $3, 'null', $4)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [person, key, request, at],
    );
    if (taken.length > 0) return null;
    const [kept] = await this.manager.query<KeptAnswer[]>(
      'SELECT request, answer FROM work.idempotency WHERE person_id = $1 AND key = $2',
      [person, key],
    );
    return kept ?? null;
  }

  async keepAnswer(person: string, key: string, answer: unknown): Promise<void> {
    await this.manager.query('UPDATE work.idempotency SET answer = $3 WHERE person_id = $1 AND key = $2', [
      person,
      key,
      JSON.stringify(answer),
    ]);
  }

  /**
   * Reserves the dossiers for the session or round.
   * @returns the dossiers that another one has; nothing is reserved for them
   */
  async reserve(
    thingKind: 'session' | 'round',
    thingId: string,
    dossiers: readonly string[],
  ): Promise<readonly string[]> {
    const reserved = await this.manager.query<Array<{ id: string }>>(
      `INSERT INTO work.reservation (dossier_id, thing_kind, thing_id)
       SELECT id, $2, $3::uuid FROM unnest($1::uuid[]) AS wanted(id) ORDER BY id
       ON CONFLICT DO NOTHING RETURNING dossier_id AS id`,
      [dossiers, thingKind, thingId],
    );
    const got = new Set(reserved.map(({ id }) => id));
    return dossiers.filter((id) => !got.has(id));
  }
}
