import { hasFiguresForCouncil, seesFigures, type SessionState } from '@vinhdanh/domain';
import { actorIn, type Viewer } from '@vinhdanh/persistence';
import { refused } from '../kernel/refused';

/**
 * Minutes, export and opened boxes tell every figure: where these are for the council alone, nobody else gets them.
 * @throws Refused `figures-withheld`
 */
export function ensureFiguresSeen(state: SessionState, { person, office }: Viewer): void {
  if (!hasFiguresForCouncil(state)) return;
  if (office === null || !seesFigures(state, actorIn(person, office))) throw refused('figures-withheld');
}
