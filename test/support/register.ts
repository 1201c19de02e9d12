import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Actor, Role } from '@vinhdanh/domain';

/** Bodies of a small province: two below, the province itself, the centre. */
const BODIES = [
  ['unit', 'Trường Tiểu học Thử Nghiệm', 'unit', ''],
  ['province', 'Ủy ban nhân dân tỉnh Thử Nghiệm', 'province', 'UBND'],
  ['police', 'Công an tỉnh Thử Nghiệm', 'department', 'CAT'],
  ['tax', 'Thuế tỉnh Thử Nghiệm', 'department', ''],
  ['centre', 'Chủ tịch nước', 'central', 'CTN'],
] as const;

const TITLES: Readonly<Record<Role, string>> = {
  applicant: 'Người nộp',
  secretary: 'Thư ký',
  head: 'Chủ tịch',
  deputy: 'Phó Chủ tịch',
  clerk: 'Văn thư',
  member: 'Ủy viên',
  inspector: 'Thanh tra viên',
  auditor: 'Kiểm toán viên',
  administrator: 'Quản trị viên',
};

const FROM = '2020-01-01';

/** Persons in offices as the database knows them. Every person is invented. */
export class Register {
  private constructor(private readonly dataSource: DataSource) {}

  static async seed(dataSource: DataSource): Promise<Register> {
    for (const [id, name, level, symbol] of BODIES)
      await dataSource.query(
        `INSERT INTO work.organization (id, name_vi, name_en, level, place_vi, symbol, from_date)
         VALUES ($1, $2, $2, $3, 'Thử Nghiệm', $4, $5)`,
        [id, name, level, symbol, FROM],
      );
    return new Register(dataSource);
  }

  /** A new person who holds a new office since 2020. */
  async appoint(role: Role, organization: string, term: { from?: string; to?: string } = {}): Promise<Actor> {
    const person = randomUUID();
    const office = `${role}-${organization}-${person.slice(0, 8)}`;
    const { from = FROM, to = null } = term;
    await this.dataSource.query(
      `INSERT INTO work.person (id, name, email, locale, fictitious) VALUES ($1, $2, $3, 'vi', true)`,
      [person, `${TITLES[role]} Giả ${person.slice(0, 4)}`, `${office}@vinhdanh.invalid`],
    );
    await this.dataSource.query(
      `INSERT INTO work.office (id, person_id, organization_id, role, title_vi, title_en, from_date, to_date)
       VALUES ($1, $2, $3, $4, $5, $5, $6, $7)`,
      [office, person, organization, role, TITLES[role], from, to],
    );
    return { person, office, organization, role, from, to };
  }

  /** A council of the province. */
  async council(id: string): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO work.council (id, organization_id, name_vi, name_en)
       VALUES ($1, 'province', 'Hội đồng Thử Nghiệm', 'Test Council')`,
      [id],
    );
  }
}
