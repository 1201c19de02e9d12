import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDate, Role, SeatPost } from '@vinhdanh/domain';
import { parse } from 'yaml';

interface Term {
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

export interface SeedOrganization extends Term {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly level: string;
  readonly place: string;
  readonly symbol: string;
  readonly parents?: ReadonlyArray<Term & { readonly parent: string }>;
}

export interface SeedOffice extends Term {
  readonly organization: string;
  readonly role: Role;
  readonly titleVi: string;
  readonly titleEn: string;
  /** Root of what an inspector, auditor or administrator looks after. */
  readonly jurisdiction?: string;
}

export interface SeedPerson {
  readonly account: string;
  readonly name: string;
  readonly locale?: 'vi' | 'en';
  readonly offices: readonly SeedOffice[];
}

export interface SeedSeat {
  readonly post: SeatPost;
  readonly account: string;
  /** Absent when the person stands among the people already. */
  readonly name?: string;
  readonly titleVi: string;
  readonly titleEn: string;
}

export interface SeedCouncil extends Term {
  readonly id: string;
  readonly organization: string;
  /** The body that the seats' offices are counted to. */
  readonly memberOf: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly seats: readonly SeedSeat[];
}

/** Somebody who may sign in the place of a head, each an account with its role. */
export interface SeedSigningPower extends Term {
  readonly office: readonly [account: string, role: Role];
  readonly inPlaceOf: readonly [account: string, role: Role];
  readonly form: string;
  readonly document?: { readonly number: string; readonly date: LocalDate };
}

export interface Seed {
  readonly organizations: readonly SeedOrganization[];
  readonly people: readonly SeedPerson[];
  readonly councils: readonly SeedCouncil[];
  readonly signingPowers: readonly SeedSigningPower[];
}

const SEED_FOLDER = join(__dirname, '..', 'seed');

const read = (name: string): Partial<Seed> =>
  parse(readFileSync(join(SEED_FOLDER, `${name}.yaml`), 'utf8')) as Partial<Seed>;

/** The demo data as its files have it. */
export function readSeed(): Seed {
  const { organizations = [] } = read('organizations');
  const { people = [], signingPowers = [] } = read('people');
  const { councils = [] } = read('councils');
  return { organizations, people, councils, signingPowers };
}

const readSeedWith = (name: string): Seed => {
  const seed = readSeed();
  const { organizations = [], people = [], councils = [] } = read(name);
  return {
    organizations: [...seed.organizations, ...organizations],
    people: [...seed.people, ...people],
    councils: [...seed.councils, ...councils],
    signingPowers: seed.signingPowers,
  };
};

/** The demo data with the fictitious bodies of the rehearsed reorganization. */
export const readSeedWithReorganization = (): Seed => readSeedWith('reorganization');

/** The demo data with the ten provinces of the cluster of field report 001. */
export const readSeedWithCluster = (): Seed => readSeedWith('cluster');
