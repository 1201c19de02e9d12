import type { EntityManager } from 'typeorm';

/** Somebody who is told. */
export interface Recipient {
  readonly person: string;
  readonly locale: 'vi' | 'en';
}

/** An office ends with its body. Parameter 3 is the day. */
const OF_LIVING_BODY = 'JOIN work.organization body ON body.id = office.organization_id';
const HELD_ON = `office.from_date <= $3 AND (office.to_date IS NULL OR office.to_date >= $3)
         AND (body.to_date IS NULL OR body.to_date >= $3)`;

/** Who holds which office. */
export class RecipientRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Persons that are known under these ids. */
  persons(ids: readonly string[]): Promise<Recipient[]> {
    return this.manager.query<Recipient[]>(
      'SELECT id AS person, locale FROM work.person WHERE id = ANY($1::uuid[]) ORDER BY id',
      [ids],
    );
  }

  /**
   * Persons who hold one of the roles over one of the areas on the day.
   * @param everywhere those over the whole country, too
   */
  overseers(
    jurisdictions: readonly string[],
    roles: readonly string[],
    day: string,
    everywhere = false,
  ): Promise<Recipient[]> {
    return this.manager.query<Recipient[]>(
      `SELECT DISTINCT person.id AS person, person.locale
       FROM work.office JOIN work.person ON person.id = office.person_id ${OF_LIVING_BODY}
       JOIN work.organization area ON area.id = office.jurisdiction
       WHERE (area.id = ANY($1) OR ($4::boolean AND area.level = 'central')) AND office.role = ANY($2) AND ${HELD_ON}
       ORDER BY person.id`,
      [jurisdictions, roles, day, everywhere],
    );
  }

  /** Persons who hold one of the roles in the body on the day; nobody does for a body that is gone. */
  holders(organization: string, roles: readonly string[], day: string): Promise<Recipient[]> {
    return this.manager.query<Recipient[]>(
      `SELECT DISTINCT person.id AS person, person.locale
       FROM work.office JOIN work.person ON person.id = office.person_id ${OF_LIVING_BODY}
       WHERE office.organization_id = $1 AND office.role = ANY($2) AND ${HELD_ON}
       ORDER BY person.id`,
      [organization, roles, day],
    );
  }

  /** Whether any of these persons is invented. */
  async anyFictitious(ids: readonly string[]): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      'SELECT 1 FROM work.person WHERE id = ANY($1::uuid[]) AND fictitious LIMIT 1',
      [ids],
    );
    return rows.length > 0;
  }

  /** The council's names. */
  async councilName(id: string): Promise<{ vi: string; en: string }> {
    const [council] = await this.manager.query<Array<{ vi: string; en: string }>>(
      'SELECT name_vi AS vi, name_en AS en FROM work.council WHERE id = $1',
      [id],
    );
    return council ?? { vi: id, en: id };
  }
}
