import type { DataSource } from 'typeorm';
import type {
  CouncilKind,
  CouncilVersion,
  DossierState,
  Holder,
  LocalDate,
  OrganizationId,
  Role,
  Seat,
  Signatory,
  StandIn,
} from '@vinhdanh/domain';
import { HELD, OF_LIVING_BODY, SEATS, VERSION } from './seat-sql';
import type { BodyName, Viewer } from './viewer';
import { councilReach, councilReached, dossierVisible, dossierReach } from './visibility';

/** What of the version in force a session is convened with. */
type VersionInForce = Pick<CouncilVersion, 'number' | 'tellers' | 'voting'>;

/** A council with the seats that are filled on a day. */
export interface CouncilView extends BodyName {
  readonly kind: CouncilKind;
  readonly organization: BodyName;
  /** Null where none is in force on the day. */
  readonly version: VersionInForce | null;
  readonly seats: readonly Seat[];
  /** Its last day, where a decision ends it. */
  readonly endedOn: LocalDate | null;
}

/** Who holds an office, and of which body that is. */
export interface RegisteredHolder extends Holder {
  readonly organization: OrganizationId;
}

/** An office that can sign. */
export interface SigningOffice extends Omit<Signatory, 'capacity' | 'id' | 'acting'> {
  readonly role: Role;
}

/** Councils, what waits for them, and who signs for a body. */
export class CouncilQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Councils of the body, with a seat of the office, or in the area that it looks after; all of them when none is named. */
  list(viewer: Viewer, day: LocalDate, council: string | null = null): Promise<CouncilView[]> {
    return this.dataSource.query<CouncilView[]>(
      `SELECT c.id, c.kind, c.name_vi AS "nameVi", c.name_en AS "nameEn", c.ended_on AS "endedOn",
         ${VERSION('$1::date')} AS version, ${SEATS('$1::date')} AS seats,
         json_build_object('id', b.id, 'nameVi', b.name_vi, 'nameEn', b.name_en) AS organization
       FROM work.council c JOIN work.organization b ON b.id = c.organization_id
       WHERE ($2::text IS NULL OR c.id = $2) AND ${councilReached(3)}
       ORDER BY c.kind DESC, c.id`,
      [day, council, ...councilReach(viewer)],
    );
  }

  /** Dossiers at the council's vote that are neither held, wait for an order, nor on an agenda; longest waiting first. */
  async ripe(viewer: Viewer, council: string): Promise<DossierState[]> {
    const rows = await this.dataSource.query<Array<{ state: DossierState }>>(
      `SELECT d.state FROM read.dossier d
       WHERE d.council_id = $6 AND d.step_kind = 'vote' AND d.status = 'climbing' AND NOT d.held
         AND NOT d.state ? 'awaitsReroute'
         AND ${dossierVisible(viewer)}
         AND NOT EXISTS (SELECT 1 FROM work.reservation held WHERE held.dossier_id = d.id)
       ORDER BY d.changed_at, d.id LIMIT 5000`,
      [...dossierReach(viewer), council],
    );
    return rows.map(({ state }) => state);
  }

  /** Who holds the offices on the day; offices that nobody holds are left out. */
  holders(offices: readonly string[], day: LocalDate): Promise<RegisteredHolder[]> {
    return this.dataSource.query<RegisteredHolder[]>(
      `SELECT o.id AS office, p.id AS person, p.name, o.title_vi AS title, o.organization_id AS organization
       FROM work.office o JOIN work.person p ON p.id = o.person_id
       WHERE o.id = ANY($1::text[]) AND ${HELD('o', '$2::date')} AND ${OF_LIVING_BODY('o', '$2::date')}
       ORDER BY array_position($1::text[], o.id)`,
      [offices, day],
    );
  }

  /** The version of the council in force on the day, with its seats as they are held; null where none is. */
  async seated(
    council: string,
    day: LocalDate,
  ): Promise<{ readonly version: VersionInForce; readonly seats: readonly Seat[] } | null> {
    const [row] = await this.dataSource.query<Array<{ version: VersionInForce | null; seats: Seat[] }>>(
      `SELECT ${VERSION('$1::date')} AS version, ${SEATS('$1::date')} AS seats FROM work.council c WHERE c.id = $2`,
      [day, council],
    );
    return row?.version ? { version: row.version, seats: row.seats } : null;
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

  /** Offices held on the day that may sign in the place of an office of the body by then, deputies of the body first. */
  standIns(organization: string, day: LocalDate): Promise<StandIn[]> {
    return this.dataSource.query<StandIn[]>(
      `SELECT o.id AS office, o.title_vi AS title, p.id AS person, p.name, power.form, power.in_place_of AS "inPlaceOf",
         absent.title_vi AS of, own.id AS organization, CASE WHEN own.id <> $1 THEN own.name_vi END AS unit,
         CASE WHEN power.document_number IS NOT NULL THEN
           json_build_object('number', power.document_number, 'date', power.document_date) END AS power,
         power.from_date AS "from", power.to_date AS "to"
       FROM work.signing_power power JOIN work.office absent ON absent.id = power.in_place_of
       JOIN work.office o ON o.id = power.office_id JOIN work.person p ON p.id = o.person_id
       JOIN work.organization own ON own.id = o.organization_id
       WHERE absent.organization_id = $1 AND ${HELD('power', '$2::date')} AND ${HELD('o', '$2::date')}
         AND ${OF_LIVING_BODY('o', '$2::date')} AND ${OF_LIVING_BODY('absent', '$2::date')}
       ORDER BY own.id <> $1, power.form, o.from_date, o.id`,
      [organization, day],
    );
  }
}
