import type { LineNumber } from '../ballot';
import { agendaLine, ruleOf, type SessionState } from '../state';
import { countsOf } from './counts';
import { tallyLine, type LineResult } from './line';
import { standingOf } from './ties';
import { NO_VOTES } from './votes';

/** A line that is put off was not voted on. */
function deferred(state: SessionState, line: LineNumber): LineResult {
  const entry = agendaLine(state, line);
  const count = {
    members: state.seats.length,
    staff: state.staff?.count ?? null,
    present: 0,
    written: 0,
    writtenVotes: 0,
    recused: 0,
    recusedAttending: 0,
    votes: NO_VOTES,
  };
  return { ...tallyLine(entry.dossier, ruleOf(state, entry), count), outcome: 'deferred' };
}

/**
 * The result of every line that is counted or put off, in the order of the agenda: the ballot counted last gives its
 * numbers; places and ties give its outcome where there are any.
 */
export function resultsOf(state: SessionState): readonly LineResult[] {
  const counts = countsOf(state);
  const { outcomes, decidedBy } = standingOf(state, counts);
  return state.agenda.flatMap((_line, index): LineResult[] => {
    const line = index + 1;
    if (line in state.deferred) return [deferred(state, line)];
    const result = counts.latest.get(line);
    if (!result) return [];
    const by = decidedBy.get(line);
    return [{ ...result, outcome: outcomes.get(line) ?? result.outcome, ...(by ? { decidedBy: by } : {}) }];
  });
}
