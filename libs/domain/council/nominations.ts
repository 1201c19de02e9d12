import type { OrganizationId } from '../kernel/actor';
import { dayWords } from '../kernel/day-words';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import { checkReason } from '../kernel/text';
import type { VoteRule } from '../rules/law';
import type { Threshold } from '../rules/threshold';
import type { Bilingual } from '../rules/validity';
import type { Places } from './places';
import type { ClusterVoting } from './roster/cluster-voting';
import type { SessionState } from './state';

/** The vote rule of the packs under which clusters vote. It leaves open what each cluster states for itself. */
export const CLUSTER_RULE = 'V-CLUSTER';

/** Offices of a cluster that it proposes units for. The council above decides (field report 001). */
export const CLUSTER_OFFICES: Readonly<Record<string, Bilingual>> = {
  'cluster-head': { vi: 'Cụm trưởng', en: 'Head of the cluster' },
  'cluster-deputy': { vi: 'Cụm phó', en: 'Deputy head of the cluster' },
};

/** The same of a cluster that calls itself a block (khối thi đua). */
const BLOCK_OFFICES: Readonly<Record<string, Bilingual>> = {
  'cluster-head': { vi: 'Khối trưởng', en: 'Head of the block' },
  'cluster-deputy': { vi: 'Khối phó', en: 'Deputy head of the block' },
};

/** Whether the cluster of this Vietnamese name is a block: bodies alike in function, not neighbours. */
export const isBlock = (nameVi: string): boolean => /^khối\b/iu.test(nameVi.normalize('NFC').trim());

/** What the offices of the cluster of this Vietnamese name are called. */
export const officesOf = (nameVi: string): Readonly<Record<string, Bilingual>> =>
  isBlock(nameVi) ? BLOCK_OFFICES : CLUSTER_OFFICES;

/** Units that compete for an award, or for an office of the cluster. */
export interface Nomination {
  /** Code of the award, or one of `CLUSTER_OFFICES`. */
  readonly award: string;
  readonly units: readonly OrganizationId[];
  readonly places: number;
  /** Awards whose places are given first: a unit that has one of them takes none here. */
  readonly after: readonly string[];
}

const firstTwice = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) !== index);

/** Whether a cluster of these units can vote on them. */
export function checkNominations(
  members: readonly OrganizationId[],
  nominations: readonly Nomination[],
  source: string,
): Verdict {
  const awards = nominations.map(({ award }) => award);
  const twice = firstTwice(awards);
  const early = nominations.find(({ after }, index) =>
    after.some((award) => !awards.slice(0, index).includes(award)),
  );
  return firstRefusal(
    () => checkReason(source),
    () => (twice === undefined ? ALLOWED : refuse('nomination-award-twice', { award: twice })),
    () => (early ? refuse('places-after-unknown', { award: early.award }) : ALLOWED),
    ...nominations.map((nomination) => () => checkNomination(members, nomination)),
  );
}

function checkNomination(members: readonly OrganizationId[], { award, units, places }: Nomination): Verdict {
  const stranger = units.find((unit) => !members.includes(unit));
  if (stranger !== undefined) return refuse('nomination-of-stranger', { unit: stranger });
  const twice = firstTwice(units);
  if (twice !== undefined) return refuse('nomination-unit-twice', { unit: twice, award });
  return places <= units.length
    ? ALLOWED
    : refuse('nomination-places', { award, places, units: units.length });
}

/**
 * Places that are stated as the agenda is fixed, also none, would take the place of those that a cluster is convened with, and
 * of the order in which they are given.
 */
export const checkStatedPlaces = (
  { nominating }: Pick<SessionState, 'nominating'>,
  places: readonly Places[] | undefined,
): Verdict => (nominating && places !== undefined ? refuse('places-stated-already') : ALLOWED);

/** How the cluster votes on a line: by its own document where that says it, by the packs' rule where it does not. */
export function clusterThreshold(rule: VoteRule, voting: ClusterVoting): Threshold {
  const { document, share, quorum, ballot, selfVote, tie, mostBallots } = voting;
  const stated = { article: `${document.number}, ${dayWords(document.date).vi}`, evidence: 'S' } as const;
  const { article, evidence } = rule;
  return {
    ...rule.terms,
    ...share,
    ...stated,
    ballot,
    quorum: { ...quorum, countsWritten: false, ...stated },
    secrecy: { ballot, ...stated },
    selfVote: { allowed: selfVote, ...stated },
    tie: { chain: tie, ...stated },
    mostBallots: { most: mostBallots, ...stated },
    ranking: { article, evidence },
  };
}
