import type { DataSource } from 'typeorm';
import type { DossierState, Holder, LocalDate, Role, Seat, Signatory } from '@vinhdanh/domain';
import type { BodyName, Viewer } from './viewer';
import { dossierVisible, dossierReach } from './visibility';

/** A council with the seats that are filled on a day. */
export interface CouncilView extends BodyName {
  readonly organization: BodyName;
  readonly seats: readonly Seat[];
}

/** An office that can sign. */
export interface SigningOffice extends Omit<Signatory, 'capacity' | 'id'> {
  readonly role: Role;
}

const HELD = (alias: string, day: string): string =>
  `${alias}.from_date <= ${day} AND (${alias}.to_date IS NULL OR ${alias}.to_date >= ${day})`;

/** Offices and seats end with their body. */
const OF_LIVING_BODY = (alias: string, day: string): string =>
  `EXISTS (SELECT 1 FROM work.organization alive WHERE alive.id = ${alias}.organization_id AND ${HELD('alive', day)})`;

/** Seats in force on the day whose office is held on it, in the order of the council. */
const SEATS = `coalesce((SELECT json_agg(json_build_object('id', seat.id, 'post', seat.post, 'office', o.id,
    'person', p.id, 'name', p.name, 'title', o.title_vi) ORDER BY seat.ordinal, seat.id)
  FROM work.seat seat JOIN work.office o ON o.id = seat.office_id JOIN work.person p ON p.id = o.person_id
  WHERE seat.council_id = c.id AND ${HELD('seat', '$1::date')} AND ${HELD('o', '$1::date')}
    AND ${OF_LIVING_BODY('o', '$1::date')} AND ${OF_LIVING_BODY('c', '$1::date')}), '[]')`;

/** Councils, what waits for them, and who signs for a body. */
export class CouncilQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Councils of the body or with a seat of the office; all of them when no council is named. */
  list(viewer: Viewer, day: LocalDate, council: string | null = null): Promise<CouncilView[]> {
    return this.dataSource.query<CouncilView[]>(
      `SELECT c.id, c.name_vi AS "nameVi", c.name_en AS "nameEn", ${SEATS} AS seats,
         json_build_object('id', b.id, 'nameVi', b.name_vi, 'nameEn', b.name_en) AS organization
       FROM work.council c JOIN work.organization b ON b.id = c.organization_id
       WHERE ($2::text IS NULL OR c.id = $2) AND (c.organization_id = $3 OR c.id = ANY($4::text[]))
       ORDER BY c.id`,
      [day, council, viewer.office?.organization.id ?? null, viewer.office?.councils ?? []],
    );
  }

  /** Dossiers that stand at the council's vote, are not held and are on no agenda; longest waiting first. */
  async ripe(viewer: Viewer, council: string): Promise<DossierState[]> {
    const rows = await this.dataSource.query<Array<{ state: DossierState }>>(
      `SELECT d.state FROM read.dossier d
       WHERE d.council_id = $6 AND d.step_kind = 'vote' AND d.status = 'climbing' AND NOT d.held
         AND ${dossierVisible(viewer)}
         AND NOT EXISTS (SELECT 1 FROM work.reservation held WHERE held.dossier_id = d.id)
       ORDER BY d.changed_at, d.id LIMIT 5000`,
      [...dossierReach(viewer), council],
    );
    return rows.map(({ state }) => state);
  }

  /** Who holds the offices on the day; offices that nobody holds are left out. */
  holders(offices: readonly string[], day: LocalDate): Promise<Holder[]> {
    return this.dataSource.query<Holder[]>(
      `SELECT o.id AS office, p.id AS person, p.name, o.title_vi AS title
       FROM work.office o JOIN work.person p ON p.id = o.person_id
       WHERE o.id = ANY($1::text[]) AND ${HELD('o', '$2::date')} AND ${OF_LIVING_BODY('o', '$2::date')}
       ORDER BY array_position($1::text[], o.id)`,
      [offices, day],
    );
  }

  /** The seats of the council as they are held on the day. */
  async seatsOf(council: string, day: LocalDate): Promise<readonly Seat[]> {
    const [row] = await this.dataSource.query<Array<{ seats: Seat[] }>>(
      `SELECT ${SEATS} AS seats FROM work.council c WHERE c.id = $2`,
      [day, council],
    );
    return row?.seats ?? [];
  }

  /** Offices of the body held on the day, heads and clerks, longest in office first. */
  signers(organization: string, day: LocalDate): Promise<SigningOffice[]> {
    return this.dataSource.query<SigningOffice[]>(
      `SELECT o.id AS office, o.role, o.title_vi AS title, p.id AS person, p.name
       FROM work.office o JOIN work.person p ON p.id = o.person_id
       WHERE o.organization_id = $1 AND o.role IN ('head', 'clerk') AND ${HELD('o', '$2::date')}
         AND ${OF_LIVING_BODY('o', '$2::date')}
       ORDER BY o.from_date, o.id`,
      [organization, day],
    );
  }
}
