import type { DataSource } from 'typeorm';
import type { Instant, LocalDate, PowerDocument, PowerKey, Role, SigningEvent } from '@vinhdanh/domain';
import { CERTIFICATE_NUMBER, OF_NOW } from './certificate-sql';
import { HELD, OF_LIVING_BODY } from './seat-sql';
import type { BodyName, Viewer } from './viewer';
import { instantIn } from './sql-words';
import { holdsOfficeNow, reachOf, under } from './visibility';

/** Who took a certificate back, when and why. */
export interface ShownRevocation {
  readonly at: Instant;
  readonly reason: string;
  readonly by: string;
}

/** Who may sign for a body on a day: in an own place, or in the place of another by a form of the rules. */
export interface SigningPowerRow {
  readonly office: string;
  readonly role: Role;
  readonly name: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly organization: BodyName;
  /** The body whose papers it signs. */
  readonly signsFor: BodyName;
  /** The form ("KT"), the office and its title in whose place; null for an own place. */
  readonly form: string | null;
  readonly inPlaceOf: string | null;
  readonly inPlaceOfVi: string | null;
  readonly inPlaceOfEn: string | null;
  readonly document: PowerDocument | null;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** Which certificate of the office it is, from 1. */
  readonly certificate: number;
  readonly revocation: ShownRevocation | null;
}

/** What somebody entered about who may sign the papers of a body, as the record has it. */
export interface EnteredSigningRow {
  /** Its place in the record. */
  readonly place: number;
  readonly seq: number;
  readonly type: SigningEvent['type'];
  readonly at: Instant;
  readonly organization: BodyName;
  readonly person: string;
  readonly titleVi: string;
  readonly titleEn: string;
  /** Whose power or certificate it is, and in whose place. */
  readonly concerned: OfficeHolder | null;
  readonly inPlaceOf: OfficeHolder | null;
  readonly hash: string;
  readonly body: object;
}

/** An office with who holds it. */
export interface OfficeHolder {
  readonly name: string;
  readonly titleVi: string;
  readonly titleEn: string;
}

const BODY = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'nameVi', ${alias}.name_vi, 'nameEn', ${alias}.name_en)`;

/** SQL: who holds the office with the id that `office` gives. */
const HOLDER = (office: string): string =>
  `(SELECT json_build_object('name', holder.name, 'titleVi', held.title_vi, 'titleEn', held.title_en)
    FROM work.office held JOIN work.person holder ON holder.id = held.person_id WHERE held.id = ${office})`;

const REVOCATION = `(SELECT json_build_object('at', to_char(r.revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'reason', r.reason, 'by', p.name) FROM work.certificate_revocation r JOIN work.person p ON p.id = r.by_person
  WHERE r.office_id = o.id AND ${OF_NOW})`;

const SIGNER = `o.id AS office, o.role, p.name, o.title_vi AS "titleVi", o.title_en AS "titleEn", ${BODY('own')} AS organization`;

/** Everybody who may sign on the day $1, in an own place and in another's. */
const POWERS = `SELECT ${SIGNER}, ${BODY('own')} AS "signsFor", own.id AS body, NULL AS form,
    NULL AS "inPlaceOf", NULL AS "inPlaceOfVi",
    NULL AS "inPlaceOfEn", NULL::json AS document, o.from_date AS "from", o.to_date AS "to", ${REVOCATION} AS revocation
  FROM work.office o JOIN work.person p ON p.id = o.person_id JOIN work.organization own ON own.id = o.organization_id
  WHERE o.role IN ('head', 'clerk') AND ${HELD('o', '$1::date')} AND ${OF_LIVING_BODY('o', '$1::date')}
  UNION ALL
  SELECT ${SIGNER}, ${BODY('body')}, body.id, power.form, absent.id, absent.title_vi, absent.title_en,
    CASE WHEN power.document_number IS NOT NULL THEN
      json_strip_nulls(json_build_object('number', power.document_number, 'date', power.document_date,
        'file', power.document_file)) END,
    power.from_date, power.to_date, ${REVOCATION}
  FROM work.signing_power power JOIN work.office absent ON absent.id = power.in_place_of
  JOIN work.organization body ON body.id = absent.organization_id
  JOIN work.office o ON o.id = power.office_id JOIN work.person p ON p.id = o.person_id
  JOIN work.organization own ON own.id = o.organization_id
  WHERE ${HELD('power', '$1::date')} AND ${HELD('o', '$1::date')} AND ${OF_LIVING_BODY('o', '$1::date')}
    AND ${OF_LIVING_BODY('absent', '$1::date')}`;

/** Who may sign for which body, as the register of offices says. */
export class SigningPowerQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Of the viewer's body, or of the area that the office looks after; by body, own places first. */
  list(viewer: Viewer, day: LocalDate): Promise<SigningPowerRow[]> {
    const { body, jurisdiction, everywhere } = reachOf(viewer);
    return this.dataSource.query<SigningPowerRow[]>(
      `SELECT office, role, name, "titleVi", "titleEn", organization, "signsFor", form, "inPlaceOf",
         "inPlaceOfVi", "inPlaceOfEn", document, "from", "to", ${CERTIFICATE_NUMBER('power.office')} AS certificate, revocation
       FROM (${POWERS}) AS power
       WHERE $4::boolean OR power.body = $2 OR ($3::text IS NOT NULL AND power.body IN ${under('$3')})
       ORDER BY power.body, power.form NULLS FIRST, power.role DESC, power.office`,
      [day, body, jurisdiction, everywhere],
    );
  }

  /**
   * What was entered about who may sign for bodies of the area, the last first.
   * @param before the place in the record before which the page begins
   */
  history(viewer: Viewer, before: number | null, limit: number): Promise<EnteredSigningRow[]> {
    const { jurisdiction, everywhere } = reachOf(viewer);
    return this.dataSource.query<EnteredSigningRow[]>(
      `SELECT e.position::int AS place, e.seq, e.type, ${instantIn('e.at')} AS at, ${BODY('body')} AS organization,
         coalesce(p.name, e.by_person) AS person, coalesce(o.title_vi, e.by_office) AS "titleVi",
         coalesce(o.title_en, e.by_office) AS "titleEn", e.hash,
         ${HOLDER("coalesce(e.body->'power'->>'office', e.body->>'office')")} AS concerned,
         ${HOLDER("e.body->'power'->>'inPlaceOf'")} AS "inPlaceOf", e.body - '{seq,type,at,on,by}'::text[] AS body
       FROM record.event e JOIN work.signing_register register ON register.record_id = e.thing_id
       JOIN work.organization body ON body.id = register.organization_id
       LEFT JOIN work.person p ON p.id::text = e.by_person LEFT JOIN work.office o ON o.id = e.by_office
       WHERE e.thing_kind = 'signing' AND ($2::boolean OR ($1::text IS NOT NULL AND body.id IN ${under('$1')}))
         AND $5::boolean AND ($3::bigint IS NULL OR e.position < $3) ORDER BY e.position DESC LIMIT $4`,
      [jurisdiction, everywhere, before, limit, holdsOfficeNow(viewer)],
    );
  }

  /**
   * The last day of the power as the register has it now, null while it has none; nothing where it was taken back.
   * @param forms of the rules; more than one where they print the same
   */
  async lastDayOf(
    power: Pick<PowerKey, 'office' | 'inPlaceOf' | 'from'>,
    forms: readonly string[],
  ): Promise<LocalDate | null | undefined> {
    const [row] = await this.dataSource.query<Array<{ to: LocalDate | null }>>(
      `SELECT to_date AS "to" FROM work.signing_power WHERE office_id = $1 AND in_place_of = $2 AND from_date = $3
         AND form = ANY($4::text[])
       ORDER BY to_date DESC NULLS FIRST LIMIT 1`,
      [power.office, power.inPlaceOf, power.from, forms],
    );
    return row?.to;
  }

  /** The body of an office, whatever its days; null where there is no such office. */
  async organizationOf(office: string): Promise<string | null> {
    const [row] = await this.dataSource.query<Array<{ body: string }>>(
      'SELECT organization_id AS body FROM work.office WHERE id = $1',
      [office],
    );
    return row?.body ?? null;
  }

  /** Those of the offices whose certificate was taken back, and not given anew. */
  async revoked(offices: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.dataSource.query<Array<{ office: string }>>(
      `SELECT r.office_id AS office FROM work.certificate_revocation r
       WHERE r.office_id = ANY($1::text[]) AND ${OF_NOW}`,
      [offices],
    );
    return new Set(rows.map(({ office }) => office));
  }

  /** The body of an office that signs as a person, or stands in for one; null where there is no such. */
  async bodyOf(office: string): Promise<string | null> {
    const [row] = await this.dataSource.query<Array<{ body: string }>>(
      `SELECT o.organization_id AS body FROM work.office o WHERE o.id = $1
         AND (o.role = 'head' OR EXISTS (SELECT 1 FROM work.signing_power power WHERE power.office_id = o.id))`,
      [office],
    );
    return row?.body ?? null;
  }
}
