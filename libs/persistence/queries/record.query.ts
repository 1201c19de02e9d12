import type { DataSource } from 'typeorm';
import type { ErasureOrder } from '@vinhdanh/contracts';
import type { DossierEvent } from '@vinhdanh/domain';
import type { ChainedEvent } from '@vinhdanh/record';
import { CHAINED } from '../repositories/record.repository';
import type { BodyName } from './viewer';

/** An event with its place in the chain. */
export interface ChainedDossierEvent extends ChainedEvent {
  readonly body: DossierEvent;
}

/** A person in an office, as the timeline names them. */
export interface NamedOffice {
  readonly id: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly organization: BodyName;
}

/** An order that erased personal data of a dossier. */
export interface ShownErasure {
  /** Under which the record has it. */
  readonly id: string;
  /** The day on which it was carried out. */
  readonly on: string;
  readonly order: ErasureOrder;
  /** Events of the dossier that lost something. */
  readonly seqs: readonly number[];
  /** SHA-256 of attachments that went. */
  readonly files: readonly string[];
}

/** Orders of erasure over the dossier of a parameter or column, the oldest first, as one value. */
export const erasuresOf = (dossier: string): string =>
  `(SELECT coalesce(json_agg(json_build_object('id', o.thing_id, 'on', o.on_day, 'order', o.body->'order',
      'seqs', (SELECT coalesce(json_agg(text->'seq'), '[]') FROM jsonb_array_elements(o.body->'texts') AS text
        WHERE text->>'kind' = 'dossier' AND text->>'id' = ${dossier}::text), 'files', o.body->'files')
      ORDER BY o.position), '[]')
    FROM record.event o WHERE o.thing_kind = 'erasure' AND o.body->>'dossier' = ${dossier}::text)`;

/** What happened, and who the people were. */
export class RecordQuery {
  constructor(private readonly dataSource: DataSource) {}

  events(dossier: string): Promise<ChainedDossierEvent[]> {
    return this.dataSource.query<ChainedDossierEvent[]>(
      `SELECT ${CHAINED} FROM record.event
       WHERE thing_kind = 'dossier' AND thing_id = $1 ORDER BY seq`,
      [dossier],
    );
  }

  async personNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.dataSource.query<Array<{ id: string; name: string }>>(
      'SELECT id, name FROM work.person WHERE id = ANY($1::uuid[])',
      [[...new Set(ids)]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async offices(ids: readonly string[]): Promise<ReadonlyMap<string, NamedOffice>> {
    const rows = await this.dataSource.query<NamedOffice[]>(
      `SELECT o.id, o.title_vi AS "titleVi", o.title_en AS "titleEn",
         json_build_object('id', b.id, 'nameVi', b.name_vi, 'nameEn', b.name_en) AS organization
       FROM work.office o JOIN work.organization b ON b.id = o.organization_id WHERE o.id = ANY($1::text[])`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
