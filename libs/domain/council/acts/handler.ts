import type { Verdict } from '../../kernel/refusal';
import type { Instant } from '../../kernel/time';
import type { ActOf, SessionActType } from '../commands';
import type { SessionHappening } from '../events';
import type { SessionState } from '../state';

/** One kind of act: whether what it says can be, and what it makes happen. Who may do it, and when, is `permission.ts`. */
export interface Handler<Type extends SessionActType> {
  check(state: SessionState, act: ActOf<Type>, now: Instant): Verdict;
  happen(state: SessionState, act: ActOf<Type>, now: Instant): readonly SessionHappening[];
}
