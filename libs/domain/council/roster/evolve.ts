import { addDays, type LocalDate } from '../../kernel/time';
import { isInForce } from '../../rules/award';
import type { Term } from '../../rules/validity';
import type { Council, CouncilVersion, RosterSeat, SeatHolding } from './council';
import type { CouncilEvent } from './events';

/** Cut off at the day, unless it ended before. */
const until = <T extends Term>(term: T, lastDay: LocalDate): T =>
  term.to === null || term.to > lastDay ? { ...term, to: lastDay } : term;

/** Who was to come after the day does not come any more. */
const seatUntil = (seat: RosterSeat, lastDay: LocalDate): RosterSeat => ({
  ...seat,
  holdings: seat.holdings.filter(({ from }) => from <= lastDay).map((holding) => until(holding, lastDay)),
});

const versionUntil = (version: CouncilVersion, lastDay: LocalDate): CouncilVersion => ({
  ...until(version, lastDay),
  seats: version.seats.map((seat) => seatUntil(seat, lastDay)),
});

/** The last one ends with the day. */
const withLastEnded = (versions: readonly CouncilVersion[], lastDay: LocalDate): readonly CouncilVersion[] =>
  versions.map((version, index) =>
    index === versions.length - 1 ? versionUntil(version, lastDay) : version,
  );

const refilled = (seat: RosterSeat, holding: SeatHolding): RosterSeat => ({
  ...seat,
  holdings: [...seatUntil(seat, addDays(holding.from, -1)).holdings, holding],
});

function withHolder(
  versions: readonly CouncilVersion[],
  { seat, holder, from, decision }: Extract<CouncilEvent, { type: 'seat-refilled' }>,
): readonly CouncilVersion[] {
  return versions.map((version) =>
    isInForce(version, from)
      ? {
          ...version,
          seats: version.seats.map((one) =>
            one.id === seat ? refilled(one, { holder, from, to: version.to, decision }) : one,
          ),
        }
      : version,
  );
}

/** The council after the decision. What the register had before any decision was recorded is given as the state. */
export function evolveCouncil(state: Council | null, event: CouncilEvent): Council {
  if (event.type === 'founded')
    return { ...event.council, seq: event.seq, versions: [event.version], endedOn: null };
  if (state === null) throw new Error(`council event ${event.type} before its founding`);
  const next = { ...state, seq: event.seq };
  switch (event.type) {
    case 'reseated': {
      const before = event.endsOn === null ? state.versions : withLastEnded(state.versions, event.endsOn);
      return { ...next, versions: [...before, event.version] };
    }
    case 'seat-refilled':
      return { ...next, versions: withHolder(state.versions, event) };
    case 'document-attached':
      return next;
    case 'ended':
      return {
        ...next,
        versions: withLastEnded(state.versions, event.lastDay),
        endedOn: event.lastDay,
      };
  }
}
