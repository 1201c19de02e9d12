import { ALLOWED, refuse, type Verdict } from '../kernel/refusal';
import type { Ballot } from './ballot';
import { lineAt, writeLines, type PaperLine, type PaperLines } from './choice';
import type { SeatId } from './seat';
import { agendaLine, isRecused, type SessionState } from './state';

/** The letters of a paper; commands of the first release spell every line out. */
export const linesOf = (lines: PaperLines | readonly PaperLine[]): PaperLines =>
  typeof lines === 'string' ? lines : writeLines(lines);

/**
 * A paper has one line for each dossier of its ballot, in the ballot's order; a line is `recused` exactly where it is
 * closed to the seat. The lines that a refusal names are those of the agenda.
 */
export function checkLines(state: SessionState, ballot: Ballot, seat: SeatId, lines: PaperLines): Verdict {
  if (lines.length !== ballot.lines.length)
    return refuse('line-count-wrong', { given: lines.length, asked: ballot.lines.length });
  for (const [place, line] of ballot.lines.entries()) {
    const word = lineAt(lines, place);
    const closed = isRecused(state, seat, agendaLine(state, line).dossier);
    if (closed !== (word === 'recused')) return refuse('seat-recused-line', { line });
    if (word === undefined || word === 'spoiled') return refuse('choice-unknown', { line });
  }
  return ALLOWED;
}
