import { randomUUID } from 'node:crypto';
import {
  convene,
  dayOf,
  evolveAll,
  sessionDecider,
  type Actor,
  type SessionCommand,
  type SessionEvent,
  type SessionState,
} from '@vinhdanh/domain';
import { NOW, SEVENTY_PERCENT } from './fixtures';

const MEMBERS = 22;
const LINES = 1_049;

/** Who sits in it: the chair, and one person in all other seats. */
type GreatCouncil = Readonly<Record<'secretary' | 'chair' | 'member', Actor>>;

/** A whole session: 22 papers of 1,049 lines, closed. */
export function greatSession({ secretary, chair, member }: GreatCouncil): {
  id: string;
  batches: SessionEvent[][];
  dossiers: readonly string[];
} {
  const id = randomUUID();
  const seats = Array.from({ length: MEMBERS }, (_, index) => ({
    id: `seat-${index}`,
    post: index === 0 ? ('chair' as const) : ('member' as const),
    office: index === 0 ? chair.office : `member-${index}`,
    person: index === 0 ? chair.person : member.person,
    name: 'Ủy viên Giả',
    title: 'Ủy viên',
  }));
  const dossiers = Array.from({ length: LINES }, () => randomUUID());
  const agenda = dossiers.map((dossier, index) => ({
    dossier,
    code: `HS-2024-${index}`,
    step: 'province.vote',
    contentVersion: 1,
    subject: 'Nguyễn Văn Giả',
    award: 'Huân chương Lao động hạng Ba',
    threshold: SEVENTY_PERCENT,
  }));
  const convocation = {
    id,
    council: 'council',
    organization: 'province',
    heldOn: dayOf(NOW),
    retrospective: false,
    seats,
    agenda,
  };
  let state: SessionState | null = null;
  const batches: SessionEvent[][] = [];
  const keep = (events: readonly SessionEvent[]): void => {
    state = evolveAll<SessionState, SessionEvent>(sessionDecider.evolve, state, events);
    batches.push([...events]);
  };
  const act = (command: SessionCommand): void => {
    const decision = sessionDecider.decide(state as SessionState, command, NOW);
    if (!decision.accepted) throw new Error(decision.refusal.code);
    keep(decision.events);
  };
  keep(convene(convocation, secretary, NOW));
  act({ type: 'freeze-agenda', actor: secretary, agendaHash: 'hash' });
  const marks = seats.map((seat) => ({ seat: seat.id, attendance: 'present' as const }));
  act({ type: 'mark-attendance', actor: secretary, marks });
  act({ type: 'open', actor: chair, votingEndsAt: null });
  const lines = dossiers.map(() => 'agree' as const);
  for (const { office, person } of seats)
    act({ type: 'cast-paper', actor: { ...member, office, person }, agendaHash: 'hash', lines });
  act({ type: 'close', actor: chair, withPapersMissing: false });
  return { id, batches, dossiers };
}
