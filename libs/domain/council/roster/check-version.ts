import { ALLOWED, firstRefusal, refuse, type Verdict } from '../../kernel/refusal';
import { checkClusterVoting } from './cluster-voting';
import type { CouncilFacts, VersionSent } from './commands';
import { holderKey, type CouncilKind } from './council';

/** Most seats that a decision may name: the largest council of the reports has 31. */
const MOST_SEATS = 200;

const countOf = ({ seats }: VersionSent, post: string): number =>
  seats.filter((seat) => seat.post === post).length;

/** Exactly one leads it; of a council somebody keeps the papers. A cluster's are kept by its body. */
function checkPosts(kind: CouncilKind, version: VersionSent): Verdict {
  const chairs = countOf(version, 'chair');
  if (chairs !== 1) return refuse('council-one-chair', { chairs });
  return kind === 'council' && countOf(version, 'secretary') === 0
    ? refuse('council-without-secretary')
    : ALLOWED;
}

/** Each holder is in office on the first day, and nobody sits twice. */
function checkHolders({ seats, from }: VersionSent, { holders }: CouncilFacts): Verdict {
  const sitting = new Set<string>();
  for (const { holder } of seats) {
    const key = holderKey(holder);
    const known = holders.get(key);
    if (!known) return refuse('council-holder-not-there', { holder: key, day: from });
    if (sitting.has(known.person)) return refuse('council-holder-twice', { holder: key });
    sitting.add(known.person);
  }
  return ALLOWED;
}

/** In a cluster each seat is a unit of its own, for which somebody of that unit votes; in a council no seat is. */
function checkUnits(kind: CouncilKind, { seats }: VersionSent, { holders, units }: CouncilFacts): Verdict {
  const seen = new Set<string>();
  for (const { unit, holder } of seats) {
    if (kind === 'council') {
      if (unit !== null) return refuse('council-seat-with-unit', { unit });
      continue;
    }
    if (unit === null) return refuse('cluster-seat-without-unit');
    if (!units.has(unit)) return refuse('organization-unknown', { organization: unit });
    if (seen.has(unit)) return refuse('cluster-unit-twice', { unit });
    if (holders.get(holderKey(holder))?.organization !== unit)
      return refuse('cluster-holder-of-another-unit', { unit });
    seen.add(unit);
  }
  return ALLOWED;
}

function checkVoting(kind: CouncilKind, { voting }: VersionSent, { today }: CouncilFacts): Verdict {
  if (kind === 'council') return voting === null ? ALLOWED : refuse('council-voting-is-rule-data');
  return voting === null ? refuse('cluster-voting-not-stated') : checkClusterVoting(voting, today);
}

/** Whether the seats that a decision names can stand together. Odd or even is no rule: no text for all councils says so. */
export const checkVersion = (kind: CouncilKind, version: VersionSent, facts: CouncilFacts): Verdict =>
  firstRefusal(
    () =>
      version.seats.length > 0 && version.seats.length <= MOST_SEATS
        ? ALLOWED
        : refuse('council-seat-count', { most: MOST_SEATS }),
    () => checkPosts(kind, version),
    () => checkHolders(version, facts),
    () => checkUnits(kind, version, facts),
    () => checkVoting(kind, version, facts),
  );
