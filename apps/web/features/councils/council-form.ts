import { today } from '../../i18n/format';
import type { ClusterVoting, CouncilOverTime, RosterVersion } from '../../api/models';
import type { HolderOption } from './holder-select';

type Post = RosterVersion['seats'][number]['post'];

/** A seat as it is filled in. `holder` is an office, or `person:` and the id of one. */
export interface SeatForm {
  readonly post?: Post;
  readonly holder?: string;
  readonly unit?: string;
}

export interface VersionForm {
  readonly decision?: {
    readonly number?: string;
    readonly day?: string;
    readonly issuedBy?: string;
    readonly file?: string | null;
  };
  readonly from?: string;
  readonly to?: string | null;
  readonly tellers?: RosterVersion['tellers'];
  readonly voting?: ClusterVoting;
  readonly seats: readonly SeatForm[];
  readonly gapReason?: string;
}

const PERSON = 'person:';

/** The holder as the API takes it. */
export const holderOf = (holder = ''): { office: string } | { person: string } =>
  holder.startsWith(PERSON) ? { person: holder.slice(PERSON.length) } : { office: holder };

const keyOf = ({ by, holder }: { readonly by: string; readonly holder: string }): string =>
  by === 'person' ? `${PERSON}${holder}` : holder;

/** The version in force today. */
export const versionInForce = ({ versions }: CouncilOverTime, on = today()): RosterVersion | undefined =>
  versions.find(({ from, to }) => from <= on && (to === null || on <= to));

/** What a new decision begins with: the seats as they are held now. */
export function startOf(council: CouncilOverTime): VersionForm {
  const last = council.versions.at(-1);
  return {
    tellers: last?.tellers ?? 'anyone',
    ...(last?.voting ? { voting: last.voting } : {}),
    seats: (last?.seats ?? []).map(({ post, unit, holdings }) => {
      const now = holdings.at(-1);
      return { post, ...(now ? { holder: keyOf(now) } : {}), ...(unit ? { unit: unit.id } : {}) };
    }),
  };
}

/** The holders of all versions by name, to be offered again. */
export const knownHolders = ({ versions }: CouncilOverTime): readonly HolderOption[] => {
  const holdings = versions.flatMap(({ seats }) => seats.flatMap((seat) => seat.holdings));
  const named = holdings.map((holding) => ({
    value: keyOf(holding),
    label: holding.titleVi === '' ? holding.name : `${holding.name}, ${holding.titleVi}`,
  }));
  return [...new Map(named.map((one) => [one.value, one])).values()];
};

/** The version as the API takes it. */
export const versionBody = ({ from, to, tellers, voting, seats }: VersionForm): object => ({
  from,
  ...(to ? { to } : {}),
  tellers,
  ...(voting ? { voting } : {}),
  seats: seats.map(({ post, holder, unit }) => ({ post, ...holderOf(holder), ...(unit ? { unit } : {}) })),
});
