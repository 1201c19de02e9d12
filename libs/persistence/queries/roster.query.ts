import type { DataSource } from 'typeorm';
import type { Council, CouncilEvent, SeatHolder } from '@vinhdanh/domain';
import { COUNCIL_STATE } from './council-sql';
import type { BodyName, Viewer } from './viewer';
import { HELD, OF_LIVING_BODY } from './seat-sql';
import { containing } from './sql-words';
import { councilReach, councilReached, reachOf, under } from './visibility';

/** A council with all its versions, and the decisions about it that are recorded. */
export interface FoundCouncil {
  readonly council: Council;
  readonly organization: BodyName;
  readonly history: readonly CouncilEvent[];
}

/** A holder by name. */
export interface NamedHolder {
  readonly name: string;
  /** Of an office; empty for a person. */
  readonly titleVi: string;
  readonly titleEn: string;
}

/** An office that could hold a seat. */
export interface OfferedOffice extends NamedHolder {
  readonly office: string;
  readonly organization: BodyName;
}

const MOST_OFFERED = 50;

/** Councils as they were and are, and who could sit in them. */
export class RosterQuery {
  constructor(private readonly dataSource: DataSource) {}

  async find(viewer: Viewer, id: string): Promise<FoundCouncil | null> {
    const [row] = await this.dataSource.query<FoundCouncil[]>(
      `SELECT ${COUNCIL_STATE} AS council,
         json_build_object('id', b.id, 'nameVi', b.name_vi, 'nameEn', b.name_en) AS organization,
         (SELECT coalesce(json_agg(e.body ORDER BY e.seq), '[]') FROM record.event e
          WHERE e.thing_kind = 'council' AND e.thing_id = c.record_id) AS history
       FROM work.council c JOIN work.organization b ON b.id = c.organization_id WHERE c.id = $1 AND ${councilReached(2)}`,
      [id, ...councilReach(viewer)],
    );
    return row ?? null;
  }

  /** Names of offices and persons, by their ids. */
  async names(holders: readonly SeatHolder[]): Promise<ReadonlyMap<string, NamedHolder>> {
    const rows = await this.dataSource.query<Array<NamedHolder & { key: string }>>(
      `SELECT o.id AS key, p.name, o.title_vi AS "titleVi", o.title_en AS "titleEn"
       FROM work.office o JOIN work.person p ON p.id = o.person_id WHERE o.id = ANY($1::text[])
       UNION ALL SELECT p.id::text, p.name, '', '' FROM work.person p WHERE p.id = ANY($2::uuid[])`,
      [
        holders.flatMap((holder) => (holder.by === 'office' ? [holder.office] : [])),
        holders.flatMap((holder) => (holder.by === 'person' ? [holder.person] : [])),
      ],
    );
    return new Map(rows.map(({ key, ...named }) => [key, named]));
  }

  /** Who did the acts, by person. */
  async people(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.dataSource.query<Array<{ id: string; name: string }>>(
      'SELECT id::text, name FROM work.person WHERE id::text = ANY($1::text[])',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /**
   * Offices held on the day in the area that the viewer's office looks after or serves, and in the units of clusters whose
   * business its body keeps, by person, title or body.
   */
  async offices(viewer: Viewer, search: string, day: string): Promise<OfferedOffice[]> {
    const { jurisdiction, everywhere, body } = reachOf(viewer);
    const area = jurisdiction ?? (await this.served(body, day));
    return this.dataSource.query<OfferedOffice[]>(
      `SELECT o.id AS office, p.name, o.title_vi AS "titleVi", o.title_en AS "titleEn",
         json_build_object('id', b.id, 'nameVi', b.name_vi, 'nameEn', b.name_en) AS organization
       FROM work.office o JOIN work.person p ON p.id = o.person_id JOIN work.organization b ON b.id = o.organization_id
       WHERE ($1::boolean OR o.organization_id IN ${under('$3')} OR o.organization_id IN (SELECT seat.unit_id
           FROM work.seat seat JOIN work.council kept ON kept.id = seat.council_id WHERE kept.organization_id = $6::text))
         AND ${HELD('o', '$2::date')} AND ${OF_LIVING_BODY('o', '$2::date')}
         AND o.role NOT IN ('applicant', 'auditor', 'administrator')
         AND ($4 = '' OR p.name ILIKE $5 OR o.title_vi ILIKE $5 OR b.name_vi ILIKE $5 OR o.id = $4)
       ORDER BY b.name_vi, o.role, p.name, o.id LIMIT ${MOST_OFFERED}`,
      [everywhere, day, area, search, containing(search), body],
    );
  }

  /** What a body serves: the body above it, or itself where it stands under none. */
  private async served(body: string | null, day: string): Promise<string | null> {
    const [above] = await this.dataSource.query<Array<{ parent: string }>>(
      `SELECT link.parent_id AS parent FROM work.organization_parent link
       WHERE link.organization_id = $1 AND ${HELD('link', '$2::date')}
       ORDER BY link.from_date DESC LIMIT 1`,
      [body, day],
    );
    return above?.parent ?? body;
  }
}
