import { ALLOWED, firstRefusal, refuse, type Verdict } from '../../kernel/refusal';
import type { LocalDate } from '../../kernel/time';
import { checkEffect } from './check-dates';
import type { CouncilAct, CouncilFacts } from './commands';
import { holderKey, versionOn, type Council, type CouncilDecision } from './council';

/**
 * The seat is of the version in force on the day, its holder changes, and who comes neither sits there nor is to. On the day
 * of a session that has opened it may change: who has cast stays cast.
 */
export function checkReplacement(
  council: Council,
  { seat: id, holder, from }: Extract<CouncilAct, { type: 'replace' }>,
  decision: CouncilDecision,
  facts: CouncilFacts,
): Verdict {
  const effect = checkEffect(from, decision, facts);
  if (!effect.allowed) return effect;
  const { holders } = facts;
  const version = versionOn(council, from);
  const seat = version?.seats.find((one) => one.id === id);
  if (!version || !seat) return refuse('council-seat-not-in-force', { seat: id, day: from });
  const last = seat.holdings.at(-1);
  if (last && from <= last.from) return refuse('council-holding-overlaps', { from, last: last.from });
  const key = holderKey(holder);
  const known = holders.get(key);
  if (!known) return refuse('council-holder-not-there', { holder: key, day: from });
  if (seat.unit !== null && known.organization !== seat.unit)
    return refuse('cluster-holder-of-another-unit', { unit: seat.unit });
  const toCome = version.seats.flatMap(({ holdings }) =>
    holdings.filter(({ to }) => to === null || to >= from),
  );
  const isSitting = toCome.some((holding) => holders.get(holderKey(holding.holder))?.person === known.person);
  return isSitting ? refuse('council-holder-twice', { holder: key }) : ALLOWED;
}

/**
 * Nothing is under way in it, and nothing is to come: its sessions end first, and dossiers take another way. What comes until a
 * later day nobody knows yet: the end is entered on its day.
 */
export function checkEnd(
  council: Council,
  lastDay: LocalDate,
  decision: CouncilDecision,
  facts: CouncilFacts,
): Verdict {
  const last = council.versions.at(-1);
  return firstRefusal(
    () => checkEffect(lastDay, decision, facts),
    () => (lastDay > facts.today ? refuse('council-end-in-future', { day: lastDay }) : ALLOWED),
    () =>
      last && (lastDay < last.from || (last.to !== null && lastDay > last.to))
        ? refuse('council-end-outside-term', { day: lastDay, from: last.from, to: last.to ?? '' })
        : ALLOWED,
    () => (facts.sessionsOpen > 0 ? refuse('council-sessions-open', { count: facts.sessionsOpen }) : ALLOWED),
    () =>
      facts.dossiersAhead > 0 ? refuse('council-dossiers-ahead', { count: facts.dossiersAhead }) : ALLOWED,
  );
}
