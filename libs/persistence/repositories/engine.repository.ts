import type { EntityManager } from 'typeorm';
import type { EngineIdentity, EnginePlace } from '@vinhdanh/contracts';

/** An engine that ran, or runs, the things of this database. */
export interface KeptEngine extends EngineIdentity {
  /** From 1: the engines in their order. */
  readonly number: number;
  readonly place: EnginePlace;
  readonly metAt: string;
}

type Row = Omit<KeptEngine, 'place'> & EnginePlace;

/** Engines that were met. There is nothing here that changes or removes. */
export class EngineRepository {
  constructor(private readonly manager: Pick<EntityManager, 'query'>) {}

  /** The one that runs the things of this database; null where none was met. */
  async current(): Promise<KeptEngine | null> {
    const [row] = await this.manager.query<Row[]>(
      `SELECT number, cluster, namespace, address, namespace_name AS name, met_at AS "metAt"
       FROM work.engine ORDER BY number DESC LIMIT 1`,
    );
    if (!row) return null;
    const { address, name, ...engine } = row;
    return { ...engine, place: { address, name } };
  }

  /** Everywhere that the engine was met, where it was last first. */
  placesOf({ cluster, namespace }: EngineIdentity): Promise<EnginePlace[]> {
    return this.manager.query<EnginePlace[]>(
      `SELECT address, namespace_name AS name FROM work.engine WHERE cluster = $1 AND namespace = $2
       GROUP BY address, namespace_name ORDER BY max(number) DESC`,
      [cluster, namespace],
    );
  }

  /** Where the number is taken, the engine that has it stays. */
  async add(number: number, { cluster, namespace }: EngineIdentity, place: EnginePlace): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.engine (number, cluster, namespace, address, namespace_name)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [number, cluster, namespace, place.address, place.name],
    );
  }
}
