import type { DataSource } from 'typeorm';
import type { LocalDate, Organization, Succession } from '@vinhdanh/domain';
import type { BodyName } from './viewer';

/** A succession that the register has. */
export interface KnownSuccession extends Succession {
  /** The first day on which the body is gone. */
  readonly day: LocalDate;
}

/** The council that votes on what the body has before it: the one that stands, else the one that ended last. */
const COUNCIL_OF = `(SELECT c.id FROM work.council c WHERE c.organization_id = o.id AND c.kind = 'council'
  ORDER BY c.ended_on DESC NULLS FIRST, c.id LIMIT 1)`;

/** Bodies with their dates, parents and council. */
export class OrganizationQuery {
  /** @param dataSource or the manager of a transaction */
  constructor(private readonly dataSource: Pick<DataSource, 'query'>) {}

  all(): Promise<Organization[]> {
    return this.dataSource.query<Organization[]>(
      `SELECT o.id, o.name_vi AS "nameVi", o.name_en AS "nameEn", o.level, o.from_date AS "from", o.to_date AS "to",
         ${COUNCIL_OF} AS council,
         coalesce((SELECT json_agg(json_build_object('parent', link.parent_id, 'from', link.from_date,
           'to', link.to_date) ORDER BY link.from_date)
           FROM work.organization_parent link WHERE link.organization_id = o.id), '[]') AS parents
       FROM work.organization o ORDER BY o.level, o.name_vi, o.id`,
    );
  }

  /** Which body took over from which, by the day. */
  successions(): Promise<KnownSuccession[]> {
    return this.dataSource.query<KnownSuccession[]>(
      `SELECT from_id AS "from", to_id AS "to", kind, day, article, evidence FROM work.organization_successor
       ORDER BY day, from_id, ordinal`,
    );
  }

  async names(ids: readonly string[]): Promise<ReadonlyMap<string, BodyName>> {
    const rows = await this.dataSource.query<BodyName[]>(
      'SELECT id, name_vi AS "nameVi", name_en AS "nameEn" FROM work.organization WHERE id = ANY($1::text[])',
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
