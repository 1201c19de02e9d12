import {
  actsOnSession,
  hasCast,
  type BodyOfSession,
  type CallingOff,
  type LocalDate,
  type PassedOver,
  type SessionActType,
  type SessionPhase,
  type SessionState,
  type Verdict,
} from '@vinhdanh/domain';
import { actorIn, type BodyName, type FoundSession, type Viewer } from '@vinhdanh/persistence';

const OVER: readonly SessionPhase[] = ['closed', 'minuted', 'delivered'];

type Shared =
  'id' | 'seq' | 'phase' | 'heldOn' | 'retrospective' | 'agendaHash' | 'votingEndsAt' | 'signatures';

export interface SessionView extends Pick<SessionState, Shared> {
  readonly council: BodyName;
  readonly organization: BodyName;
  readonly seats: ReadonlyArray<
    Pick<SessionState['seats'][number], 'id' | 'post' | 'name' | 'title'> & {
      readonly attendance: SessionState['attendance'][string] | null;
      readonly hasCast: boolean;
      readonly mine: boolean;
    }
  >;
  readonly agenda: ReadonlyArray<
    Omit<SessionState['agenda'][number], 'step' | 'contentVersion'> & {
      readonly line: number;
      readonly recused: readonly string[];
    }
  >;
  readonly cancelled: string | null;
  /** The order that ended its body, where that called it off. */
  readonly calledOffBy: CallingOff | null;
  readonly passedOver: readonly PassedOver[];
  readonly papersCast: number;
  readonly results: SessionState['results'] | null;
  readonly papers: SessionState['papers'] | null;
  readonly acts: ReadonlyArray<{ readonly act: SessionActType; readonly verdict: Verdict }>;
}

/** The session as the viewer sees it. What stands on the papers is nobody's to see before the close. */
export function sessionView(
  { state, council, organization }: FoundSession,
  viewer: Viewer,
  today: LocalDate,
  body?: BodyOfSession,
): SessionView {
  const { id, seq, phase, heldOn, retrospective, agendaHash, votingEndsAt, signatures } = state;
  const { cancelled = null, calledOffBy = null, passedOver = [] } = state;
  const over = OVER.includes(phase) || state.results.length > 0;
  return {
    ...{ id, seq, phase, heldOn, retrospective, agendaHash, votingEndsAt, signatures, passedOver },
    ...{ cancelled, calledOffBy },
    council,
    organization,
    seats: state.seats.map((seat) => ({
      id: seat.id,
      post: seat.post,
      name: seat.name,
      title: seat.title,
      attendance: state.attendance[seat.id] ?? null,
      hasCast: hasCast(state, seat.id),
      mine: seat.office === viewer.office?.id,
    })),
    agenda: state.agenda.map(({ step: _step, contentVersion: _version, ...line }, index) => ({
      line: index + 1,
      ...line,
      recused: state.recusals.filter(({ dossier }) => dossier === line.dossier).map(({ seat }) => seat),
    })),
    papersCast: state.papers.length,
    results: over ? state.results : null,
    papers: over ? state.papers : null,
    acts: viewer.office ? actsOnSession(state, actorIn(viewer.person, viewer.office), today, body) : [],
  };
}
