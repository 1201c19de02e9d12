import type { DataSource } from 'typeorm';
import type { LocalDate } from '@vinhdanh/domain';
import type { Viewer } from './viewer';

/** Administrators by the names of their accounts. */
export class AdministratorQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The account's person in each office of administrator that is held on the day. */
  officesOf(account: string, day: LocalDate): Promise<Viewer[]> {
    return this.dataSource.query<Viewer[]>(
      `SELECT json_build_object('id', p.id, 'name', p.name, 'locale', p.locale, 'fictitious', p.fictitious,
           'allowsNudges', p.allows_nudges) AS person,
         json_build_object('id', o.id, 'titleVi', o.title_vi, 'titleEn', o.title_en, 'role', o.role,
           'organization', json_build_object('id', b.id, 'nameVi', b.name_vi, 'nameEn', b.name_en, 'level', b.level),
           'from', greatest(o.from_date, b.from_date), 'to', least(o.to_date, b.to_date),
           'jurisdiction', o.jurisdiction, 'everywhere', coalesce(j.level = 'central', false),
           'councils', '[]'::json) AS office
       FROM work.account a JOIN work.person p ON p.id = a.person_id JOIN work.office o ON o.person_id = p.id
       JOIN work.organization b ON b.id = o.organization_id LEFT JOIN work.organization j ON j.id = o.jurisdiction
       WHERE a.username = $1 AND o.role = 'administrator' AND $2::date BETWEEN greatest(o.from_date, b.from_date)
         AND coalesce(least(o.to_date, b.to_date), 'infinity'::date)
       ORDER BY o.id`,
      [account, day],
    );
  }
}
