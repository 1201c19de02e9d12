import { at, isMembers, listAt, textAt, type Members } from '../canonical-json';
import type { Thing } from '../record/thing';

/** What of a council session a count is made from, folded out of its events. */
export interface Session {
  readonly kind: string | undefined;
  readonly seats: readonly string[];
  /** The votes are of member units, whose lines about themselves are closed to them: a cluster's. */
  readonly ofUnits: boolean;
  readonly agenda: ReadonlyArray<{
    readonly dossier: string;
    readonly contentVersion?: unknown;
    readonly awardCode?: string;
    readonly rule: Members;
  }>;
  readonly ballots: readonly Ballot[];
  readonly papers: readonly Paper[];
  readonly entries: readonly Members[];
  readonly boxes: ReadonlyMap<string, Members>;
  readonly recusals: ReadonlyArray<{ readonly seat: string; readonly dossier: string }>;
  readonly staff: Members | null;
  /** Codes of awards of which there is a number of places. */
  readonly places: readonly string[];
  /** Lines that were put off. */
  readonly deferred: ReadonlySet<unknown>;
  /** Some of its ballots are without names: not every event of them is shown to anybody. */
  readonly isSecret: boolean;
  /** Events between the first and the close that are not shown. */
  readonly hidden: number;
  /** Open ballots whose papers that are missing are others than it says. */
  readonly missingOtherwise: readonly string[];
  /** What was announced. */
  readonly results: readonly Members[];
}

export interface Ballot {
  readonly id: string;
  /** Numbers of lines, from 1. */
  readonly lines: readonly number[];
  readonly begun: boolean;
  /** "open": each paper has the name of its seat. */
  readonly form: string;
  /** A letter for each seat: present, in writing, absent. Null until it closed. */
  readonly attendance: string | null;
}

export interface Paper {
  readonly ballot: string;
  readonly seat: string;
  readonly lines: string;
  readonly written: boolean;
}

type Folding = { -readonly [Name in keyof Session]: Session[Name] } & {
  attendance: Record<string, unknown>;
};

/** The session as it was closed; null where its beginning or its close is not shown. */
export function foldSession({ events }: Thing): Session | null {
  let session: Folding | null = null;
  let isClosed = false;
  for (const { body } of events) {
    if (body?.type === 'convened') session = convened(body);
    else if (body && session) fold(session, body);
    else if (session && !isClosed) session.hidden += 1;
    isClosed ||= body?.type === 'closed';
  }
  return isClosed ? session : null;
}

function convened(body: Members): Folding {
  const told = at(body, 'convocation');
  const rules = at(told, 'rules');
  const seats = listAt(told, 'seats');
  const inWriting = at(told, 'inWriting') === true;
  return {
    kind: textAt(told, 'kind'),
    seats: seats.map((seat) => textAt(seat, 'id') ?? ''),
    ofUnits: seats.some((seat) => textAt(seat, 'unit') !== undefined),
    agenda: listAt(told, 'agenda').map((line) => {
      const rule = at(line, 'threshold') ?? at(rules, textAt(line, 'rule') ?? '');
      const awardCode = textAt(line, 'awardCode');
      return {
        dossier: textAt(line, 'dossier') ?? '',
        contentVersion: at(line, 'contentVersion'),
        ...(awardCode === undefined ? {} : { awardCode }),
        rule: isMembers(rule) ? rule : {},
      };
    }),
    ...{ ballots: [], papers: [], entries: [], boxes: new Map(), recusals: [], staff: null, results: [] },
    ...{ deferred: new Set(), isSecret: false, hidden: 0, missingOtherwise: [] },
    places: placesIn(told),
    attendance: Object.fromEntries(
      inWriting ? seats.map((seat) => [textAt(seat, 'id') ?? '', 'written']) : [],
    ),
  };
}

const placesIn = (holder: unknown): readonly string[] =>
  listAt(holder, 'places').map((one) => textAt(one, 'awardCode') ?? '');

function fold(session: Folding, body: Members): void {
  relay(session, body);
  switch (body.type) {
    case 'agenda-frozen':
      session.staff = isMembers(body.staff) ? body.staff : null;
      if (Array.isArray(body.places)) session.places = placesIn(body);
      if (!Array.isArray(body.ballots)) session.ballots = [onlyBallot(session)];
      return;
    case 'attendance-marked':
      for (const mark of listAt(body, 'marks'))
        session.attendance[textAt(mark, 'seat') ?? ''] = textAt(mark, 'attendance');
      return;
    case 'recused':
      session.recusals = [...session.recusals, ...recusalsIn([body.recusal])];
      return;
    case 'opened':
      if (Array.isArray(body.seats)) session.seats = seatsIn(body);
      begin(session, Array.isArray(body.ballots) ? body.ballots : session.ballots.map(({ id }) => id));
      return;
    case 'paper-cast':
      cast(session, at(body, 'paper'));
      return;
    case 'counts-entered':
      if (isMembers(body.entry)) session.entries = [...session.entries, body.entry];
      return;
    case 'box-counted':
      session.boxes = new Map([...session.boxes, [textAt(body, 'ballot') ?? '', body]]);
      return;
    case 'line-deferred':
      session.deferred = new Set([...session.deferred, body.line]);
      return;
    case 'ballot-closed':
      compareMissing(session, body);
      close(session, ({ id }) => id === body.ballot, textAt(body, 'attendance') ?? '');
      return;
    case 'holder-replaced': {
      const reopened = listAt(body, 'reopened');
      session.recusals = session.recusals.filter(
        ({ seat, dossier }) => seat !== body.seat || !reopened.includes(dossier),
      );
      return;
    }
    case 'seats-taken':
      session.seats = seatsIn(body);
      session.recusals = recusalsIn(listAt(body, 'recusals'));
      session.attendance = { ...(isMembers(body.attendance) ? body.attendance : {}) };
      return;
    case 'resumed':
      session.attendance = {};
      return;
    case 'closed':
      close(session, ({ begun, attendance }) => begun && attendance === null, lettersOf(session));
      session.results = listAt(body, 'results').filter(isMembers);
      return;
  }
}

/** Whoever took part in an open ballot and whose paper is not there is among those whose paper it says to be missing. */
function compareMissing(session: Folding, body: Members): void {
  const { seats, ballots, papers } = session;
  const ballot = ballots.find(({ id }) => id === body.ballot);
  if (ballot?.form !== 'open') return;
  const letters = textAt(body, 'attendance') ?? '';
  const cast = new Set(papers.flatMap((paper) => (paper.ballot === ballot.id ? [paper.seat] : [])));
  const missing = seats.filter((seat, place) => 'pw'.includes(letters[place] ?? '-') && !cast.has(seat));
  if (missing.join(' ') !== listAt(body, 'papersMissing').join(' '))
    session.missingOtherwise = [...session.missingOtherwise, ballot.id];
}

const seatsIn = (body: Members): readonly string[] =>
  listAt(body, 'seats').map((seat) => textAt(seat, 'id') ?? '');

const recusalsIn = (told: readonly unknown[]): Session['recusals'] =>
  told.map((one) => ({ seat: textAt(one, 'seat') ?? '', dossier: textAt(one, 'dossier') ?? '' }));

/** Ballots of a later event take the place of those that were laid and have not begun, or come to them. */
function relay(session: Folding, body: Members): void {
  if (!Array.isArray(body.ballots)) return;
  const laid = body.ballots.filter(isMembers).map((ballot) => ({
    id: textAt(ballot, 'id') ?? '',
    lines: listAt(ballot, 'lines').filter((line) => typeof line === 'number'),
    form: textAt(ballot, 'form') ?? 'open',
    begun: false,
    attendance: null,
  }));
  session.isSecret ||= laid.some(({ form }) => form === 'secret');
  const areMore =
    body.type === 'second-ballot-called' || body.type === 'ballot-voided' || body.type === 'opened';
  session.ballots = [...session.ballots.filter(({ begun }) => areMore || begun), ...laid];
}

const onlyBallot = ({ agenda }: Session): Ballot => ({
  id: 'b1',
  lines: agenda.map((_line, index) => index + 1),
  form: 'open',
  begun: false,
  attendance: null,
});

function begin(session: Folding, ids: readonly unknown[]): void {
  session.ballots = session.ballots.map((ballot) =>
    ids.includes(ballot.id) ? { ...ballot, begun: true } : ballot,
  );
}

function close(session: Folding, which: (ballot: Ballot) => boolean, attendance: string): void {
  session.ballots = session.ballots.map((ballot) => (which(ballot) ? { ...ballot, attendance } : ballot));
}

const LETTERS: Readonly<Record<string, string>> = { present: 'p', written: 'w' };

const lettersOf = ({ seats, attendance }: Folding): string =>
  seats.map((seat) => LETTERS[String(attendance[seat])] ?? '-').join('');

const WORDS: Readonly<Record<string, string>> = {
  agree: 'a',
  disagree: 'd',
  other: 'o',
  blank: 'b',
  spoiled: 's',
  recused: 'r',
};

/** A paper of a seat that has cast takes the place of the one before. Papers of the first release spell every line out. */
function cast(session: Folding, told: unknown): void {
  const lines = at(told, 'lines');
  const paper: Paper = {
    ballot: textAt(told, 'ballot') ?? 'b1',
    seat: textAt(told, 'seat') ?? '',
    lines: Array.isArray(lines) ? lines.map((word) => WORDS[String(word)] ?? '?').join('') : String(lines),
    written: at(told, 'written') === true,
  };
  const others = session.papers.filter(({ ballot, seat }) => ballot !== paper.ballot || seat !== paper.seat);
  session.papers = [...others, paper];
}
