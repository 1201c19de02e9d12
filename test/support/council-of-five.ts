import { randomUUID } from 'node:crypto';
import type { Receipt } from '@vinhdanh/contracts';
import { type Actor, type Instant, type Seat, type SessionAct, type SessionState } from '@vinhdanh/domain';
import type { TestEngine } from './engine';
import { line } from './fixtures';
import { accepted, now, people, SEATS, stateWhen, today, versionOf, type Words } from './lives';

const toSession = async (
  engine: TestEngine,
  id: string,
  by: Actor,
  words: Words<SessionAct>,
): Promise<Receipt> =>
  accepted(await engine.gateway.command('session', id, { ...words, actor: by }, randomUUID(), ''));

/** Seats of the council of five, the chair first. */
const seatsOfFive = (): readonly Seat[] =>
  SEATS.map(({ person: seated, office }, index): Seat => {
    const post = index === 0 ? 'chair' : 'member';
    return { id: `seat-${index + 1}`, post, office, person: seated, name: 'Người Mẫu', title: 'Ủy viên' };
  });

/** A council of five of the body, convened today over dossiers, which are kept for it. */
export async function convene(
  engine: TestEngine,
  organization: string,
  ...dossiers: readonly string[]
): Promise<string> {
  const id = randomUUID();
  const agenda = await Promise.all(
    dossiers.map(async (dossier) => line(dossier, await versionOf(engine, dossier))),
  );
  const opening = {
    id,
    council: 'council',
    organization,
    heldOn: today(),
    retrospective: false,
    seats: seatsOfFive(),
    agenda,
  };
  await engine.database.dataSource.query(
    `INSERT INTO work.reservation (dossier_id, thing_kind, thing_id)
     SELECT dossier, 'session', $2 FROM unnest($1::uuid[]) AS dossier`,
    [dossiers, id],
  );
  const by = { ...people.province, organization };
  await engine.gateway.begin('session', id, { opening, by, at: now() });
  return id;
}

const chairOfFive = (): Actor => SEATS[0] ?? people.head;

/** Opens the vote of the council of five, whose members are all there. */
export async function openVote(
  engine: TestEngine,
  id: string,
  secretary: Actor,
  votingEndsAt: Instant | null = null,
): Promise<void> {
  const marks = seatsOfFive().map(({ id: seat }) => ({ seat, attendance: 'present' as const }));
  await toSession(engine, id, secretary, { type: 'freeze-agenda', agendaHash: 'hash' });
  await toSession(engine, id, secretary, { type: 'mark-attendance', marks });
  await toSession(engine, id, chairOfFive(), { type: 'open', votingEndsAt });
}

/** A member of the council of five agrees to all lines of the agenda. */
export const agree = (engine: TestEngine, id: string, member: Actor, lines = 1): Promise<Receipt> =>
  toSession(engine, id, member, {
    type: 'cast-paper',
    agendaHash: 'hash',
    lines: Array.from({ length: lines }, () => 'agree'),
  });

export const closeVote = (engine: TestEngine, id: string): Promise<Receipt> =>
  toSession(engine, id, chairOfFive(), { type: 'close', withPapersMissing: false });

/** Lets the council of five vote, and closes; its minutes are not signed. */
export async function voteAndClose(engine: TestEngine, id: string, secretary: Actor): Promise<void> {
  await openVote(engine, id, secretary);
  await Promise.all(SEATS.map((member) => agree(engine, id, member)));
  await closeVote(engine, id);
}

/** Both sign the minutes of the council of five, and its outcomes set out. */
export async function putMinutesInForce(engine: TestEngine, id: string): Promise<void> {
  await toSession(engine, id, people.province, { type: 'sign-minutes' });
  await toSession(engine, id, chairOfFive(), { type: 'sign-minutes' });
}

/** Signs the minutes of the council of five, and waits until the outcome has arrived. */
export async function signMinutes(engine: TestEngine, id: string): Promise<SessionState> {
  await putMinutesInForce(engine, id);
  return stateWhen<SessionState>(engine, 'session', id, ({ phase }) => phase === 'delivered');
}

/** A council of five over one dossier, which all five agree to. */
export async function holdSession(engine: TestEngine, dossier: string): Promise<string> {
  const id = await convene(engine, 'province', dossier);
  await voteAndClose(engine, id, people.province);
  await signMinutes(engine, id);
  return id;
}
