import { loadRuleBook } from '@vinhdanh/rules';
import { readSeed, readSeedWithReorganization } from './seed-file';
import { accountsOf, personIdOf, rowsOf, type Row } from './seed-rows';

const seed = readSeed();
const rows = new Map(rowsOf(seed, 'hash').map(([table, , of]) => [table, of]));
const column = (table: string, name: string): ReadonlyArray<Row[string]> =>
  (rows.get(table) ?? []).map((row) => row[name] ?? null);

describe('the demo data', () => {
  it('names only what it has', () => {
    const organizations = new Set(column('organization', 'id'));
    const people = new Set(column('person', 'id'));
    const offices = new Set(column('office', 'id'));
    for (const id of [
      ...column('organization_parent', 'organization_id'),
      ...column('organization_parent', 'parent_id'),
      ...column('office', 'organization_id'),
      ...column('council', 'organization_id'),
      ...column('office', 'jurisdiction').filter((jurisdiction) => jurisdiction !== null),
    ])
      expect(organizations).toContain(id);
    for (const id of column('office', 'person_id')) expect(people).toContain(id);
    for (const id of column('seat_holder', 'office_id')) expect(offices).toContain(id);
  });

  it('has no key twice', () => {
    for (const [table, key, of] of rowsOf(seed, 'hash')) {
      const keys = of.map((row) => key.map((name) => row[name]).join(' '));
      expect([table, new Set(keys).size]).toEqual([table, of.length]);
    }
  });

  it('holds invented persons alone, each with an account and a name of its own', () => {
    expect(new Set(column('person', 'fictitious'))).toEqual(new Set([true]));
    expect(new Set(column('person', 'name')).size).toBe(accountsOf(seed).length);
    expect(rows.get('account')).toHaveLength(accountsOf(seed).length);
  });

  it('has every role, an office whose term is over and another province', () => {
    const roles = [
      'applicant',
      'secretary',
      'head',
      'deputy',
      'clerk',
      'member',
      'inspector',
      'auditor',
      'administrator',
    ];
    expect([...new Set(column('office', 'role'))].sort()).toEqual(roles.sort());
    expect(column('office', 'to_date')).toContain('2021-06-30');
    expect(column('organization', 'id')).toContain('ubnd-tinh-cao-bang');
  });

  it('seats 22 in the province and 15 at the centre', () => {
    const seats = column('seat', 'council_id');
    const at = (council: string): number => seats.filter((id) => id === council).length;
    expect([at('hd-tdkt-lang-son'), at('hd-tdkt-trung-uong')]).toEqual([22, 15]);
    expect(rows.get('seat')?.filter((row) => row['post'] === 'chair')).toHaveLength(2);
  });

  it('has every body that the rules name', () => {
    const organizations = new Set(column('organization', 'id'));
    const { routes, standing } = loadRuleBook(['national', 'lang-son']);
    const named = routes.flatMap((route) =>
      route.steps.flatMap((step) => [...(step.body ? [step.body] : []), ...(step.consulted ?? [])]),
    );
    for (const id of [...named, ...standing.flatMap((rule) => [rule.of, rule.body])])
      expect(organizations).toContain(id);
  });

  it('ends the district and its offices on 30 June 2025', () => {
    const district =
      rows.get('office')?.filter((row) => row['organization_id'] === 'ubnd-huyen-chi-lang') ?? [];
    expect(district.map((row) => row['to_date'])).toEqual(['2025-06-30', '2025-06-30', '2025-06-30']);
  });
});

describe('the bodies of the rehearsed reorganization', () => {
  const fictitious = readSeedWithReorganization().organizations.slice(seed.organizations.length);

  it('are fictitious and say so in both languages', () => {
    for (const { nameVi, nameEn } of fictitious)
      expect([nameVi, nameEn]).toEqual([
        expect.stringContaining('(hư cấu)'),
        expect.stringContaining('(fictitious)'),
      ]);
  });

  it('stand beside the others without a key twice', () => {
    for (const [table, key, of] of rowsOf(readSeedWithReorganization(), 'hash')) {
      const keys = of.map((row) => key.map((name) => row[name]).join(' '));
      expect([table, new Set(keys).size]).toEqual([table, of.length]);
    }
  });
});

describe('personIdOf', () => {
  it('gives one account one id, in the form of a UUID', () => {
    expect(personIdOf('a')).toBe(personIdOf('a'));
    expect(personIdOf('a')).not.toBe(personIdOf('b'));
    expect(personIdOf('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
