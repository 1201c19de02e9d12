import { createHash } from 'node:crypto';
import type { Seed, SeedCouncil, SeedOffice, SeedSeat } from './seed-file';

/** A row by its columns. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** The rows of the demo data by table, in the order in which they can be written. */
export type SeedRows = ReadonlyArray<readonly [table: string, key: readonly string[], rows: readonly Row[]]>;

/** The same account always is the same person: an id made from the name (RFC 9562, version 8). */
export function personIdOf(account: string): string {
  const hex = createHash('sha256').update(`vinhdanh-demo:${account}`).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

export const officeIdOf = (account: string, role: string): string => `${account}.${role}`;

const officeRow = (account: string, office: SeedOffice): Row => ({
  id: officeIdOf(account, office.role),
  person_id: personIdOf(account),
  organization_id: office.organization,
  role: office.role,
  title_vi: office.titleVi,
  title_en: office.titleEn,
  jurisdiction: office.jurisdiction ?? null,
  from_date: office.from,
  to_date: office.to ?? null,
});

const personRow = (account: string, name: string, locale = 'vi'): Row => ({
  id: personIdOf(account),
  name,
  email: `${account}@vinhdanh.invalid`,
  locale,
  fictitious: true,
});

const seatOffice = (council: SeedCouncil, seat: SeedSeat): SeedOffice => ({
  organization: council.memberOf,
  role: 'member',
  titleVi: seat.titleVi,
  titleEn: seat.titleEn,
  from: council.from,
});

const seatIdOf = (council: SeedCouncil, index: number): string =>
  `${council.id}.${String(index + 1).padStart(2, '0')}`;

const seatRow = (council: SeedCouncil, seat: SeedSeat, index: number): Row => ({
  id: seatIdOf(council, index),
  council_id: council.id,
  version: 1,
  post: seat.post,
  ordinal: index + 1,
});

const holderRow = (council: SeedCouncil, seat: SeedSeat, index: number): Row => ({
  seat_id: seatIdOf(council, index),
  office_id: officeIdOf(seat.account, 'member'),
  from_date: council.from,
  to_date: council.to ?? null,
});

const versionRow = ({ id, from, to }: SeedCouncil): Row => ({
  council_id: id,
  number: 1,
  from_date: from,
  to_date: to ?? null,
});

/** Everyone who can sign in, by account. */
export function accountsOf(seed: Seed): ReadonlyArray<{ readonly account: string; readonly name: string }> {
  const seated = seed.councils.flatMap((council) => council.seats);
  return [
    ...seed.people,
    ...seated.flatMap(({ account, name }) => (name === undefined ? [] : [{ account, name }])),
  ];
}

/** The demo data as rows; only the accounts' one password hash comes from outside. */
export function rowsOf(seed: Seed, passwordHash: string): SeedRows {
  const { organizations, people, councils, signingPowers } = seed;
  const seats = councils.flatMap((council) =>
    council.seats.map((seat, index) => ({ council, seat, index, office: seatOffice(council, seat) })),
  );
  const locales = new Map(people.map(({ account, locale }) => [account, locale]));
  return [
    [
      'organization',
      ['id'],
      organizations.map(({ id, nameVi, nameEn, level, place, symbol, from, to }) => ({
        id,
        name_vi: nameVi,
        name_en: nameEn,
        level,
        place_vi: place,
        symbol,
        from_date: from,
        to_date: to ?? null,
      })),
    ],
    [
      'organization_parent',
      ['organization_id', 'from_date'],
      organizations.flatMap(({ id, parents = [] }) =>
        parents.map(({ parent, from, to }) => ({
          organization_id: id,
          parent_id: parent,
          from_date: from,
          to_date: to ?? null,
        })),
      ),
    ],
    [
      'person',
      ['id'],
      accountsOf(seed).map(({ account, name }) => personRow(account, name, locales.get(account))),
    ],
    [
      'office',
      ['id'],
      [
        ...people.flatMap(({ account, offices }) => offices.map((office) => officeRow(account, office))),
        ...seats.map(({ seat, office }) => officeRow(seat.account, office)),
      ],
    ],
    [
      'signing_power',
      ['office_id', 'in_place_of', 'form', 'from_date'],
      signingPowers.map(({ office, inPlaceOf, form, document, from, to }) => ({
        office_id: officeIdOf(...office),
        in_place_of: officeIdOf(...inPlaceOf),
        form,
        document_number: document?.number ?? null,
        document_date: document?.date ?? null,
        from_date: from,
        to_date: to ?? null,
      })),
    ],
    [
      'council',
      ['id'],
      councils.map(({ id, organization, nameVi, nameEn }) => ({
        id,
        organization_id: organization,
        name_vi: nameVi,
        name_en: nameEn,
      })),
    ],
    ['council_version', ['council_id', 'number'], councils.map(versionRow)],
    ['seat', ['id'], seats.map(({ council, seat, index }) => seatRow(council, seat, index))],
    [
      'seat_holder',
      ['seat_id', 'from_date'],
      seats.map(({ council, seat, index }) => holderRow(council, seat, index)),
    ],
    [
      'account',
      ['person_id'],
      accountsOf(seed).map(({ account }) => ({
        person_id: personIdOf(account),
        username: account,
        password_hash: passwordHash,
      })),
    ],
  ];
}
