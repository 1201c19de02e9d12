import type { EntityManager } from 'typeorm';
import type { Instant } from '@vinhdanh/domain';

/** A certificate that is taken back, and by whom. */
export interface CertificateRevocation {
  readonly office: string;
  readonly at: Instant;
  readonly reason: string;
  readonly by: { readonly person: string; readonly office: string };
}

/** Certificates of signatories that were taken back. There is nothing here that changes or removes. */
export class CertificateRepository {
  constructor(private readonly manager: EntityManager) {}

  /** @returns whether it was taken back now; false where it was so before */
  async revoke({ office, at, reason, by }: CertificateRevocation): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      `INSERT INTO work.certificate_revocation (office_id, revoked_at, reason, by_person, by_office)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (office_id) DO NOTHING RETURNING office_id`,
      [office, at, reason, by.person, by.office],
    );
    return rows.length > 0;
  }

  /** From when on the certificate of the office is taken back; null while it is not. */
  async revokedAt(office: string): Promise<Instant | null> {
    const [row] = await this.manager.query<Array<{ at: Instant }>>(
      'SELECT revoked_at AS at FROM work.certificate_revocation WHERE office_id = $1',
      [office],
    );
    return row?.at ?? null;
  }
}
