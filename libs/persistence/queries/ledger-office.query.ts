import type { DataSource } from 'typeorm';
import type { LocalDate, Role } from '@vinhdanh/domain';

/** An office that may write to the ledger, with its holder. */
export interface LedgerOffice {
  readonly id: string;
  readonly person: string;
  readonly role: Role;
  readonly organization: { readonly id: string };
  readonly jurisdiction: string | null;
  readonly everywhere: boolean;
}

/** Who keeps the ledger. */
export class LedgerOfficeQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The office of administrator, else of award officer, that the account holds on the day; null where it holds none. */
  async keeping(account: string, day: LocalDate): Promise<LedgerOffice | null> {
    const [row] = await this.dataSource.query<LedgerOffice[]>(
      `SELECT o.id, o.person_id AS person, o.role, json_build_object('id', o.organization_id) AS organization,
         o.jurisdiction, coalesce(j.level = 'central', false) AS everywhere
       FROM work.account a JOIN work.office o ON o.person_id = a.person_id
       JOIN work.organization b ON b.id = o.organization_id
       LEFT JOIN work.organization j ON j.id = o.jurisdiction
       WHERE a.username = $1 AND o.role IN ('administrator', 'secretary')
         AND $2::date BETWEEN greatest(o.from_date, b.from_date)
           AND coalesce(least(o.to_date, b.to_date), 'infinity'::date)
       ORDER BY o.role, o.id LIMIT 1`,
      [account, day],
    );
    return row ?? null;
  }
}
