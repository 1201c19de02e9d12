import { officesOf, type SessionState } from '@vinhdanh/domain';
import type {
  BodyName,
  FoundSession,
  NamedOffice,
  OrganizationQuery,
  RecordQuery,
} from '@vinhdanh/persistence';
import type { KnownAwards } from '../ledger/known-awards';

/** What a session holds in Vietnamese, as it was recorded, in English; the recorded words where nobody gave any. */
export interface EnglishNames {
  readonly award: (recorded: string) => string;
  readonly unit: (id: string | undefined, recorded: string) => string;
  /** Of an office whose title is still the one that was recorded. */
  readonly title: (office: string, recorded: string) => string;
}

/**
 * @param register names of bodies by their ids
 * @param holders offices by their ids
 */
export function englishNames(
  { state, council }: Pick<FoundSession, 'state' | 'council'>,
  { all }: KnownAwards,
  register: ReadonlyMap<string, BodyName>,
  holders: ReadonlyMap<string, NamedOffice>,
): EnglishNames {
  const offices = state.nominating ? Object.values(officesOf(council.nameVi)) : [];
  const awards = new Map([
    ...all.map(({ nameVi, nameEn }): [string, string] => [nameVi, nameEn]),
    ...offices.map(({ vi, en }): [string, string] => [vi, en]),
  ]);
  return {
    award: (recorded) => awards.get(recorded) ?? recorded,
    unit: (id, recorded) => register.get(id ?? '')?.nameEn ?? recorded,
    title: (office, recorded) => {
      const held = holders.get(office);
      return held?.titleVi === recorded && held.titleEn !== '' ? held.titleEn : recorded;
    },
  };
}

/** The register's names of the units that vote, and are voted on, in a cluster; of other sessions none is asked for. */
export async function namesOfUnits(
  organizations: OrganizationQuery,
  { nominating, agenda, seats }: SessionState,
): Promise<ReadonlyMap<string, BodyName>> {
  if (!nominating) return new Map();
  return organizations.names([...agenda, ...seats].flatMap(({ unit }) => unit ?? []));
}

/** The offices that hold the seats, or held one for another. */
export const officesOfSeats = (
  record: RecordQuery,
  { seats, substitutes }: SessionState,
): Promise<ReadonlyMap<string, NamedOffice>> =>
  record.offices([...seats, ...Object.values(substitutes)].map(({ office }) => office));
