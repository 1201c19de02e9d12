import type { Instant } from '../kernel/time';
import type { Threshold } from '../rules/threshold';
import { nameRules, type AgendaLine } from './agenda';
import type { Ballot, BallotId, BallotPhase } from './ballot';
import { writeLines, type PaperLine } from './choice';
import { allLines } from './layout';
import { writeAttendance, type SeatId } from './seat';
import type { Paper, SessionPhase, SessionState } from './state';

/** The one ballot of a session of the first release: open, over the whole agenda, with no name of its own. */
export const ONLY_BALLOT: BallotId = 'b1';

export const onlyBallot = (agenda: readonly unknown[]): Ballot => ({
  id: ONLY_BALLOT,
  form: 'open',
  round: 1,
  lines: allLines({ agenda: agenda as readonly AgendaLine[] }),
  phase: 'laid',
  votingEndsAt: null,
  excluded: [],
  turn: null,
  attendance: null,
});

/** A paper of the first release: words, over the whole agenda. */
export interface PastPaper {
  readonly seat: SeatId;
  readonly lines: readonly PaperLine[];
  readonly written: boolean;
}

export const isPastPaper = (paper: Paper | PastPaper): paper is PastPaper => typeof paper.lines !== 'string';

export const paperToday = (paper: Paper | PastPaper): Paper =>
  isPastPaper(paper) ? { ...paper, ballot: ONLY_BALLOT, lines: writeLines(paper.lines) } : paper;

/** A session as the first release kept it. */
interface PastState extends Omit<SessionState, 'agenda' | 'ballots' | 'papers' | 'rules'> {
  readonly agenda: ReadonlyArray<Omit<AgendaLine, 'rule'> & { readonly threshold: Threshold }>;
  readonly votingEndsAt: Instant | null;
  readonly papers: readonly PastPaper[];
}

const BALLOT_IN: Readonly<Partial<Record<SessionPhase, BallotPhase>>> = {
  frozen: 'laid',
  voting: 'open',
  closed: 'counted',
  minuted: 'counted',
  delivered: 'counted',
};

function ballotsIn({
  phase,
  agenda = [],
  votingEndsAt,
  seats,
  attendance,
  papers,
}: PastState): readonly Ballot[] {
  const wasOpen = phase === 'cancelled' && papers.length > 0;
  const now = wasOpen ? 'void' : BALLOT_IN[phase];
  if (now === undefined) return [];
  const letters = now === 'counted' || wasOpen ? writeAttendance(seats, attendance) : null;
  return [{ ...onlyBallot(agenda), phase: now, votingEndsAt, attendance: letters }];
}

/** What sessions of earlier releases know nothing of. */
export const NOTHING_YET = {
  replaced: [],
  late: [],
  writtenUntil: null,
  tellers: [],
  entries: [],
  substitutes: {},
  places: [],
  tieLevels: [],
  deferred: {},
  staff: null,
  inWriting: false,
  tiesLeft: false,
  leaveGiven: false,
  deciders: [],
} as const satisfies Partial<SessionState>;

/** The state as this release has it; states of the first release are kept by running workflows and read models. */
export function sessionToday(state: SessionState): SessionState {
  if ('ballots' in state) return 'tellers' in state ? state : { ...NOTHING_YET, ...(state as SessionState) };
  const { votingEndsAt: _end, agenda = [], ...past } = state as unknown as PastState;
  return {
    ...NOTHING_YET,
    ...past,
    ...nameRules(agenda),
    ballots: ballotsIn(state),
    forms: {},
    papers: past.papers.map(paperToday),
    cancelled: past.cancelled ?? null,
    passedOver: past.passedOver ?? [],
  };
}
