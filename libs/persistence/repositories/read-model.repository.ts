import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ThingKind, Things } from '@vinhdanh/contracts';
import { hasEnded } from '../read-models/has-ended';
import { ReadEnactmentDossierEntity, ReadEnactmentEntity } from '../entities/enactment.entity';
import {
  ReadDossierEntity,
  ReadDossierPartyEntity,
  ReadRoundEntity,
  ReadSessionEntity,
  ReadThingFileEntity,
} from '../entities/read.entity';
import { AnomalyRepository } from './anomaly.repository';
import type { Folded } from '../read-models/fold';

const TABLES = {
  dossier: ReadDossierEntity,
  session: ReadSessionEntity,
  round: ReadRoundEntity,
  enactment: ReadEnactmentEntity,
};

/** Columns that the first events set for good. */
const LASTING = ['id', 'submitted_at'];

/** The protocol allows 65,535 parameters in one statement. */
const ROWS_AT_ONCE = 1_000;

/** What screens show. Everything in it follows from the record. */
export class ReadModelRepository {
  private readonly anomalies: AnomalyRepository;

  constructor(private readonly manager: EntityManager) {
    this.anomalies = new AnomalyRepository(manager);
  }

  /** The thing's state as it was last projected; null before its first event. */
  async stateOf<Kind extends ThingKind>(kind: Kind, id: string): Promise<Things[Kind]['state'] | null> {
    const [row] = await this.manager.query<Array<{ state: Things[Kind]['state'] }>>(
      `SELECT state FROM read.${kind} WHERE id = $1`,
      [id],
    );
    return row?.state ?? null;
  }

  /** The states of things that are known under these ids, in their order. */
  async statesOf<Kind extends ThingKind>(
    kind: Kind,
    ids: readonly string[],
  ): Promise<Array<Things[Kind]['state']>> {
    const rows = await this.manager.query<Array<{ state: Things[Kind]['state'] }>>(
      `SELECT state FROM read.${kind} WHERE id = ANY($1::uuid[]) ORDER BY array_position($1::uuid[], id)`,
      [ids],
    );
    return rows.map((row) => row.state);
  }

  /** Things of the kind that have not ended, the latest changed first. */
  async openIds(kind: ThingKind, limit: number): Promise<string[]> {
    const rows = await this.manager.query<Array<{ id: string }>>(
      `SELECT id FROM read.${kind} thing WHERE NOT ${hasEnded(kind, 'thing')} ORDER BY changed_at DESC, id LIMIT $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** The dossier of a code, in whatever case; null where there is none. */
  async dossierOfCode(code: string): Promise<string | null> {
    const [row] = await this.manager.query<Array<{ id: string }>>(
      'SELECT id FROM read.dossier WHERE lower(code) = lower($1)',
      [code],
    );
    return row?.id ?? null;
  }

  /** The codes of dossiers that are known under these ids. */
  async codesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.manager.query<Array<{ id: string; code: string }>>(
      'SELECT id, code FROM read.dossier WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ id, code }) => [id, code]));
  }

  /** Puts the rows in the place of older ones, and adds parties and files. */
  async put<Kind extends ThingKind>(things: ReadonlyArray<Folded<Kind>>): Promise<void> {
    const [first] = things;
    if (!first) return;
    await this.upsert(
      TABLES[first.kind],
      things.map((thing) => thing.row),
    );
    await this.add(
      ReadDossierPartyEntity,
      things.flatMap(({ id, parties }) => parties.map((party) => ({ dossierId: id, ...party }))),
    );
    await this.add(
      ReadThingFileEntity,
      things.flatMap(({ kind, id, files }) =>
        files.map((sha256) => ({ thingKind: kind, thingId: id, sha256 })),
      ),
    );
    await this.add(
      ReadEnactmentDossierEntity,
      things.flatMap(({ id, outcomes }) =>
        outcomes.map(({ dossier, code, outcome, reason, from, to, limit }) => ({
          enactmentId: id,
          dossierId: dossier,
          ...{ code, outcome, reason },
          ...{ fromStep: from?.step ?? null, fromBody: from?.organization ?? null },
          ...{ toStep: to?.step ?? null, toBody: to?.organization ?? null },
          ...{ fromDay: limit?.from ?? null, toDay: limit?.to ?? null },
        })),
      ),
    );
    await this.anomalies.addGrounds(
      things.flatMap(({ id, grounds }) => grounds.map((entry) => ({ dossier: id, entry }))),
    );
    await this.anomalies.add(
      things.flatMap(({ kind, id, anomalies }) =>
        anomalies.map((anomaly) => ({ ...anomaly, thingKind: kind, thing: id })),
      ),
    );
  }

  /** Locks the read models in the order in which the projector does, dossiers after what tells them, and empties them. */
  async empty(): Promise<void> {
    await this.manager.query(
      `TRUNCATE read.session, read.round, read.enactment, read.dossier, read.dossier_party, read.thing_file,
         read.enactment_dossier, read.anomaly, read.dossier_ground, read.anomaly_since, read.finding`,
    );
  }

  private async upsert(table: EntityTarget<ObjectLiteral>, rows: readonly object[]): Promise<void> {
    const { columns } = this.manager.connection.getMetadata(table);
    const changing = columns.map((column) => column.databaseName).filter((name) => !LASTING.includes(name));
    await this.inserting(table, rows).orUpdate(changing, ['id']).execute();
  }

  private async add(table: EntityTarget<ObjectLiteral>, rows: readonly object[]): Promise<void> {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      await this.inserting(table, rows.slice(from, from + ROWS_AT_ONCE))
        .orIgnore()
        .execute();
  }

  private inserting(table: EntityTarget<ObjectLiteral>, rows: readonly object[]) {
    return this.manager
      .createQueryBuilder()
      .insert()
      .into(table)
      .values([...rows])
      .updateEntity(false);
  }
}
