import type { Agenda } from './agenda';
import type { Recusal, Seat } from './seat';

/** Lines that are closed to a member unit because they are about the unit itself, where the rules of the vote say so. */
export const selfVotes = ({ agenda, rules }: Agenda, seats: readonly Seat[]): readonly Recusal[] =>
  agenda.flatMap(({ dossier, rule, unit }): Recusal[] => {
    const term = rules[rule]?.selfVote;
    const own = seats.find((seat) => seat.unit !== undefined && seat.unit === unit);
    return term?.allowed === false && own
      ? [{ seat: own.id, dossier, reason: term.article, selfVote: true }]
      : [];
  });
