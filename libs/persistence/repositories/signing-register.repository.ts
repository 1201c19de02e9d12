import type { EntityManager } from 'typeorm';
import type {
  GivenPower,
  Instant,
  LocalDate,
  OfficeCertificate,
  PowerKey,
  SigningEvent,
} from '@vinhdanh/domain';
import { CERTIFICATE_NUMBER, OF_NOW } from '../queries/certificate-sql';
import { HELD, OF_LIVING_BODY } from '../queries/seat-sql';

type Of<Type extends SigningEvent['type']> = Extract<SigningEvent, { type: Type }>;

/** A certificate that was taken back. */
export interface TakenBack {
  readonly number: number;
  readonly at: Instant;
}

/** Who may sign in whose place, and certificates that were taken back and given anew. */
export class SigningRegisterRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The id under which the record has the body's register. */
  async recordIdOf(body: string): Promise<string> {
    await this.manager.query(
      'INSERT INTO work.signing_register (organization_id) VALUES ($1) ON CONFLICT DO NOTHING',
      [body],
    );
    const [row] = await this.manager.query<Array<{ id: string }>>(
      'SELECT record_id AS id FROM work.signing_register WHERE organization_id = $1',
      [body],
    );
    return row?.id ?? '';
  }

  powersOf({ office, inPlaceOf }: Pick<PowerKey, 'office' | 'inPlaceOf'>): Promise<GivenPower[]> {
    return this.manager.query<GivenPower[]>(
      `SELECT office_id AS office, in_place_of AS "inPlaceOf", form, from_date AS "from", to_date AS "to",
         CASE WHEN document_number IS NOT NULL THEN json_strip_nulls(json_build_object(
           'number', document_number, 'date', document_date, 'file', document_file)) END AS document
       FROM work.signing_power WHERE office_id = $1 AND in_place_of = $2 ORDER BY form, from_date`,
      [office, inPlaceOf],
    );
  }

  /** Whether the office has signed in the place of the other by a power from the day on: by any of its forms. */
  async isUsed({ office, inPlaceOf, from }: PowerKey): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      `SELECT 1 FROM read.round r CROSS JOIN jsonb_array_elements(r.state->'signatories') signatory
       JOIN jsonb_array_elements(r.state->'signatures') signature ON signature->>'signatory' = signatory->>'id'
       WHERE r.signatory_offices @> ARRAY[$1::text] AND signatory->>'office' = $1
         AND signatory->'acting'->>'office' = $2 AND signatory->'acting'->>'from' = $3 LIMIT 1`,
      [office, inPlaceOf, from],
    );
    return rows.length > 0;
  }

  /** Which of the offices somebody holds on the day, with their roles. */
  async heldOn(offices: readonly string[], day: LocalDate): Promise<ReadonlyMap<string, string>> {
    const rows = await this.manager.query<Array<{ id: string; role: string }>>(
      `SELECT o.id, o.role FROM work.office o WHERE o.id = ANY($1::text[]) AND ${HELD('o', '$2::date')}
         AND ${OF_LIVING_BODY('o', '$2::date')}`,
      [offices, day],
    );
    return new Map(rows.map(({ id, role }) => [id, role]));
  }

  /** The certificate that the office has now. */
  async certificateOf(office: string): Promise<OfficeCertificate> {
    const [row] = await this.manager.query<OfficeCertificate[]>(
      `SELECT ${CERTIFICATE_NUMBER('$1')} AS number,
         EXISTS (SELECT 1 FROM work.certificate_revocation r WHERE r.office_id = $1 AND ${OF_NOW}) AS "isRevoked"`,
      [office],
    );
    return row ?? { number: 1, isRevoked: false };
  }

  /** Certificates of the office that were taken back, the first one first. */
  takenBack(office: string): Promise<TakenBack[]> {
    return this.manager.query<TakenBack[]>(
      'SELECT number, revoked_at AS at FROM work.certificate_revocation WHERE office_id = $1 ORDER BY number',
      [office],
    );
  }

  /** Makes the register say what happened. */
  async enter(event: SigningEvent): Promise<void> {
    switch (event.type) {
      case 'power-given':
        return this.give(event);
      case 'power-ended':
        return this.end(event);
      case 'power-withdrawn':
        return this.withdraw(event);
      case 'certificate-revoked':
        return this.certificate('work.certificate_revocation', 'revoked_at', event);
      case 'certificate-renewed':
        return this.certificate('work.certificate_renewal', 'given_at', event);
    }
  }

  private async give({ power }: Of<'power-given'>): Promise<void> {
    const { office, inPlaceOf, form, from, to, document } = power;
    await this.manager.query(
      `INSERT INTO work.signing_power (office_id, in_place_of, form, from_date, to_date, document_number, document_date,
         document_file) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[office, inPlaceOf, form, from, to],
        ...[document?.number ?? null, document?.date ?? null, document?.file ?? null],
      ],
    );
  }

  private async end({ power, lastDay }: Of<'power-ended'>): Promise<void> {
    const { office, inPlaceOf, form, from } = power;
    await this.manager.query(
      `UPDATE work.signing_power SET to_date = $5
       WHERE office_id = $1 AND in_place_of = $2 AND form = $3 AND from_date = $4`,
      [office, inPlaceOf, form, from, lastDay],
    );
  }

  private async withdraw({ power: { office, inPlaceOf, form, from } }: Of<'power-withdrawn'>): Promise<void> {
    await this.manager.query(
      `DELETE FROM work.signing_power WHERE office_id = $1 AND in_place_of = $2 AND form = $3 AND from_date = $4`,
      [office, inPlaceOf, form, from],
    );
  }

  private async certificate(
    table: string,
    moment: string,
    { office, number, at, reason, by }: Of<'certificate-revoked' | 'certificate-renewed'>,
  ): Promise<void> {
    if (by === 'system') throw new Error('a certificate is taken back and given by somebody');
    await this.manager.query(
      `INSERT INTO ${table} (office_id, number, ${moment}, reason, by_person, by_office)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [office, number, at, reason, by.person, by.office],
    );
  }
}
