import type { EntityManager } from 'typeorm';

/** A body as its documents print it. */
export interface NamedBody {
  readonly name: string;
  /** Where it issues documents. */
  readonly place: string;
  /** Its part of a document's number; empty when it is not known. */
  readonly symbol: string;
}

/** The register of bodies. */
export class BodyRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The bodies that are known under these ids. */
  async named(ids: readonly string[]): Promise<ReadonlyMap<string, NamedBody>> {
    const rows = await this.manager.query<Array<NamedBody & { id: string }>>(
      'SELECT id, name_vi AS name, place_vi AS place, symbol FROM work.organization WHERE id = ANY($1)',
      [[...new Set(ids)]],
    );
    return new Map(rows.map(({ id, ...body }) => [id, body]));
  }
}
