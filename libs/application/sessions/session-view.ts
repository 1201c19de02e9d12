import {
  actsOnSession,
  disclosureOf,
  disclosureSaidBy,
  seesFigures,
  tellingOf,
  withoutFigures,
  type Shown,
  type ShownResult,
  type Telling,
  hasCast,
  inSession,
  type Instant,
  type PassedOver,
  votingEndsAt,
  disagreedLines,
  entriesNow,
  isBallotDone,
  tiesOf,
  type Places,
  type Staff,
  type Teller,
  type Tie,
  type Ballot,
  type BodyOfSession,
  type CallingOff,
  type Citation,
  type SessionActType,
  type SessionPhase,
  type SessionState,
  type Verdict,
  votesIn,
} from '@vinhdanh/domain';
import { actorIn, type BodyName, type FoundSession, type Viewer } from '@vinhdanh/persistence';
import type { EnglishNames } from './english-names';
import { papersIn, type PapersIn } from './papers-in';

const OVER: readonly SessionPhase[] = ['closed', 'minuted', 'delivered'];

type Shared = 'id' | 'seq' | 'phase' | 'heldOn' | 'retrospective' | 'agendaHash' | 'signatures';

/** A ballot with how far it has come. Nothing of it tells what stands on a paper. */
export interface BallotView extends Omit<Ballot, 'attendance'>, PapersIn {
  /** Tellers whose count is in, of the attempt under way, and which attempt that is; nothing of what they counted. */
  readonly countedBy: readonly string[];
  readonly attempt: number;
  /** Lines on which the two counts of the attempt before differ. */
  readonly disagreed: readonly number[];
  /** What is shown of a secret ballot, and where a rule says so; absent of others. */
  readonly disclosure?: Shown & { readonly [Name in keyof Citation]: Citation[Name] | null };
}

export interface SessionView extends Pick<SessionState, Shared> {
  readonly council: BodyName;
  readonly organization: BodyName;
  readonly votingEndsAt: string | null;
  readonly ballots: readonly BallotView[];
  readonly rules: ReadonlyArray<SessionState['rules'][string] & { readonly id: string }>;
  readonly seats: ReadonlyArray<
    Pick<SessionState['seats'][number], 'id' | 'post' | 'name' | 'title' | 'unitName'> & {
      readonly titleEn: string;
      /** Of a member unit of a cluster. */
      readonly unitNameEn?: string;
      readonly attendance: SessionState['attendance'][string] | null;
      readonly hasCast: boolean;
      /** Ballots in which it has cast. */
      readonly cast: readonly string[];
      readonly mine: boolean;
    }
  >;
  readonly agenda: ReadonlyArray<
    Omit<SessionState['agenda'][number], 'step' | 'contentVersion'> & {
      readonly line: number;
      readonly awardEn: string;
      /** In a cluster, whose subjects are its units; persons have one name. */
      readonly subjectEn?: string;
      readonly recused: readonly string[];
    }
  >;
  /** Where they meet; null where nobody said. */
  readonly venue: string | null;
  readonly cancelled: string | null;
  /** The order that ended its body, where that called it off. */
  readonly calledOffBy: CallingOff | null;
  readonly passedOver: readonly PassedOver[];
  /** Dossiers in whose record the outcome stands, of all that are to have one; null before the minutes are signed. */
  readonly outcomes: { readonly delivered: number; readonly total: number } | null;
  readonly papersCast: number;
  /** The council was seated anew since the session was convened, and it has not opened yet. */
  readonly newSeats: boolean;
  /** A cluster chooses among its units: the lines are no dossiers. */
  readonly nominating: boolean;
  readonly tellers: ReadonlyArray<Omit<Teller, 'person'>>;
  readonly substitutes: ReadonlyArray<{
    readonly seat: string;
    readonly name: string;
    readonly title: string;
    readonly titleEn: string;
  }>;
  /** Reminders so far, and the seats that they went to. */
  readonly nudges: NonNullable<SessionState['nudges']>;
  readonly writtenUntil: string | null;
  readonly inWriting: boolean;
  readonly leaveGiven: boolean;
  readonly staff: Staff | null;
  readonly places: readonly Places[];
  /** Lines that are tied once everything is counted, and the next way to tell them apart. */
  readonly ties: readonly Tie[];
  readonly deferred: ReadonlyArray<{ readonly line: number; readonly reason: string }>;
  readonly results: ReadonlyArray<ShownResult & { readonly tells?: Telling }> | null;
  readonly papers: SessionState['papers'] | null;
  readonly acts: ReadonlyArray<{ readonly act: SessionActType; readonly verdict: Verdict }>;
}

/** The session as the viewer sees it. What stands on the papers is nobody's to see before the close. */
export function sessionView(
  { state, council, organization, held, councilVersion }: FoundSession,
  viewer: Viewer,
  now: Instant,
  english: EnglishNames,
  body?: BodyOfSession,
): SessionView {
  const { id, seq, phase, heldOn, retrospective, agendaHash, signatures, cancelled, passedOver } = state;
  const over = OVER.includes(phase) || state.results.length > 0;
  return {
    ...{ id, seq, phase, heldOn, retrospective, agendaHash, signatures, cancelled, passedOver },
    venue: state.venue ?? null,
    calledOffBy: state.calledOffBy ?? null,
    votingEndsAt: votingEndsAt(state),
    ballots: state.ballots.map((ballot) => ballotView(state, ballot)),
    rules: Object.entries(state.rules).map(([rule, terms]) => ({ id: rule, ...inSession(state, terms) })),
    council,
    organization,
    seats: state.seats.map((seat) => ({
      id: seat.id,
      post: seat.post,
      name: seat.name,
      title: seat.title,
      titleEn: english.title(seat.office, seat.title),
      ...(seat.unitName === undefined
        ? {}
        : { unitName: seat.unitName, unitNameEn: english.unit(seat.unit, seat.unitName) }),
      attendance: state.attendance[seat.id] ?? null,
      hasCast: hasCast(state, seat.id),
      cast: state.papers.filter((paper) => paper.seat === seat.id).map(({ ballot }) => ballot),
      mine: votesIn(state, seat, viewer.office?.id),
    })),
    agenda: state.agenda.map(({ step: _step, contentVersion: _version, ...line }, index) => ({
      line: index + 1,
      ...line,
      awardEn: english.award(line.award),
      ...(state.nominating ? { subjectEn: english.unit(line.unit, line.subject) } : {}),
      recused: state.recusals.filter(({ dossier }) => dossier === line.dossier).map(({ seat }) => seat),
    })),
    tellers: state.tellers.map(({ person: _person, ...teller }) => teller),
    substitutes: Object.entries(state.substitutes).map(([seat, { office, name, title }]) => ({
      ...{ seat, name, title },
      titleEn: english.title(office, title),
    })),
    nudges: state.nudges ?? [],
    writtenUntil: state.writtenUntil,
    inWriting: state.inWriting,
    leaveGiven: state.leaveGiven,
    staff: state.staff,
    places: state.places,
    ties: state.ballots.every(isBallotDone) ? tiesOf(state) : [],
    deferred: Object.entries(state.deferred).map(([line, reason]) => ({ line: Number(line), reason })),
    nominating: state.nominating ?? false,
    newSeats: areSeatsOld(state, councilVersion),
    papersCast: new Set(state.papers.map(({ seat }) => seat)).size,
    results: over ? resultsFor(state, viewer) : null,
    papers: over ? state.papers : null,
    outcomes: outcomesOf(state, held),
    acts: viewer.office ? actsOnSession(state, actorIn(viewer.person, viewer.office), now, body) : [],
  };
}

/** To those of the council with a word on results that tell votes; to others without the figures that are not theirs to see. */
function resultsFor(state: SessionState, { office }: Viewer): SessionView['results'] {
  const isOfCouncil =
    office !== null &&
    seesFigures(state, { office: office.id, role: office.role, organization: office.organization.id });
  return state.results.map((result) => {
    if (!isOfCouncil) return withoutFigures(state, result);
    const tells = tellingOf(state, result);
    return tells === null ? result : { ...result, tells };
  });
}

const areSeatsOld = (state: SessionState, inForce: number | null): boolean =>
  ['convened', 'frozen'].includes(state.phase) &&
  inForce !== null &&
  state.councilVersion !== undefined &&
  state.councilVersion !== inForce &&
  state.ballots.every(({ phase }) => phase !== 'counted');

function outcomesOf({ phase, results, passedOver }: SessionState, held: number): SessionView['outcomes'] {
  if (phase !== 'minuted' && phase !== 'delivered') return null;
  const missing = phase === 'minuted' ? held : passedOver.length;
  return { delivered: results.length - missing, total: results.length };
}

function ballotView(state: SessionState, whole: Ballot): BallotView {
  const { attendance: _attendance, ...ballot } = whole;
  const { attempt, entries } = entriesNow(state, whole);
  return {
    ...ballot,
    ...papersIn(state, whole),
    countedBy: entries.map(({ teller }) => teller),
    attempt,
    disagreed: disagreedLines(state, whole),
    ...disclosureIn(state, whole),
  };
}

function disclosureIn(state: SessionState, ballot: Ballot): Pick<BallotView, 'disclosure'> {
  const shown = disclosureOf(state, ballot.id);
  const { article, evidence } = disclosureSaidBy(state, ballot) ?? { article: null, evidence: null };
  return shown ? { disclosure: { ...shown, article, evidence } } : {};
}
