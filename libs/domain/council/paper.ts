import { ALLOWED, refuse, type Verdict } from '../kernel/refusal';
import { CHOICES, type Choice, type PaperLine } from './choice';
import { isRecused, type SeatId, type SessionState } from './state';

/** A paper has one line per dossier of the agenda, in its order; a line is `recused` exactly where it is closed to the seat. */
export function checkLines(state: SessionState, seat: SeatId, lines: readonly PaperLine[]): Verdict {
  if (lines.length !== state.agenda.length)
    return refuse('line-count-wrong', { given: lines.length, asked: state.agenda.length });
  for (const [index, line] of lines.entries()) {
    const dossier = state.agenda[index]?.dossier ?? '';
    const closed = isRecused(state, seat, dossier);
    if (closed !== (line === 'recused')) return refuse('seat-recused-line', { line: index + 1 });
    if (!closed && !CHOICES.includes(line as Choice)) return refuse('choice-unknown', { line: index + 1 });
  }
  return ALLOWED;
}
