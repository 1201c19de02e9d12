import { randomUUID } from 'node:crypto';
import type { CommandOutcome, Receipt } from '@vinhdanh/contracts';
import {
  dayOf,
  toInstant,
  type Actor,
  type DossierAct,
  type DossierState,
  type RoundAct,
  type RoundState,
  type Route,
  type Seat,
  type SessionAct,
  type SessionState,
  type Signatory,
} from '@vinhdanh/domain';
import type { TestEngine } from './engine';
import { eventually } from './eventually';
import { actor, line, ROUTE, step, submission } from './fixtures';

type Words<Act> = Act extends infer Each ? Omit<Each, 'actor' | 'on'> : never;

export const now = (): string => toInstant(Date.now());
export const today = (): string => dayOf(now());

const BODIES = ['unit', 'province', 'centre', 'police', 'tax', 'inspectorate'];

/** Offices of the fixture's bodies, each held by a person of its own. */
export const people = {
  applicant: person('applicant', 'unit'),
  unit: person('secretary', 'unit'),
  unitHead: person('head', 'unit'),
  unitClerk: person('clerk', 'unit'),
  province: person('secretary', 'province'),
  head: person('head', 'province'),
  clerk: person('clerk', 'province'),
  president: person('head', 'centre'),
  presidentsClerk: person('clerk', 'centre'),
  police: person('head', 'police'),
  inspector: person('inspector', 'inspectorate'),
} as const;

/** Members of the council of five, the chair first. */
export const SEATS: readonly Actor[] = Array.from({ length: 5 }, (_, index) =>
  person('member', 'province', `office-seat-${index + 1}`),
);

function person(role: Actor['role'], organization: string, office = `office-${role}-${organization}`): Actor {
  return actor(role, organization, { person: randomUUID(), office });
}

/** The fixture's route chosen today, with limits of a second and without the second agency. */
export const shortRoute = (): Route => ({
  ...ROUTE,
  chosenBy: today(),
  steps: [
    step('unit.intake', 'intake', 'unit'),
    step('unit.sign', 'sign', 'unit'),
    ...ROUTE.steps
      .slice(1)
      .map((each) =>
        each.limit
          ? { ...each, limit: { article: 'diễn tập', evidence: 'N', amount: 1, unit: 'second' } as const }
          : each,
      ),
  ],
});

/** Writes the fixture's bodies, persons and offices, which documents name. */
export async function settle({ database }: TestEngine): Promise<void> {
  const query = (sql: string, values: readonly unknown[]): Promise<unknown> =>
    database.dataSource.query(sql, [...values]);
  for (const body of BODIES)
    await query(
      `INSERT INTO work.organization (id, name_vi, name_en, level, place_vi, from_date)
       VALUES ($1, $2, $1, 'fixture', 'Lạng Sơn', '2000-01-01') ON CONFLICT DO NOTHING`,
      [body, `Cơ quan ${body}`],
    );
  for (const { person: id, office, organization, role } of [...Object.values(people), ...SEATS]) {
    await query(
      `INSERT INTO work.person (id, name, email, locale, fictitious)
       VALUES ($1, 'Người Mẫu', $2, 'vi', true) ON CONFLICT DO NOTHING`,
      [id, `${office}@vinhdanh.invalid`],
    );
    await query(
      `INSERT INTO work.office (id, person_id, organization_id, role, title_vi, title_en, from_date)
       VALUES ($1, $2, $3, $4, 'Chức vụ', 'Post', '2020-01-01') ON CONFLICT DO NOTHING`,
      [office, id, organization, role],
    );
  }
}

/** The state in the read model once it has come as far. */
export const stateWhen = <State>(
  { database }: TestEngine,
  kind: 'dossier' | 'session' | 'round' | 'enactment',
  id: string,
  ready: (state: State) => boolean,
): Promise<State> =>
  eventually(async () => {
    const rows: Array<{ state: State }> = await database.dataSource.query(
      `SELECT state FROM read.${kind} WHERE id = $1`,
      [id],
    );
    return rows[0] && ready(rows[0].state) ? rows[0].state : undefined;
  }, 30_000);

export const standsAt =
  (id: string) =>
  (state: DossierState): boolean =>
    state.route.steps[state.step]?.id === id;

function accepted(outcome: CommandOutcome): Receipt {
  if (outcome.kind !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(outcome)}`);
  return outcome.receipt;
}

/** Sends a person's act to a dossier, which accepts it. */
export const toDossier = async (
  engine: TestEngine,
  id: string,
  by: Actor,
  words: Words<DossierAct>,
): Promise<Receipt> =>
  accepted(
    await engine.gateway.command('dossier', id, { ...words, actor: by, on: today() }, randomUUID(), ''),
  );

const toSession = async (
  engine: TestEngine,
  id: string,
  by: Actor,
  words: Words<SessionAct>,
): Promise<Receipt> =>
  accepted(await engine.gateway.command('session', id, { ...words, actor: by }, randomUUID(), ''));

const toRound = async (engine: TestEngine, id: string, by: Actor, words: Words<RoundAct>): Promise<Receipt> =>
  accepted(await engine.gateway.command('round', id, { ...words, actor: by }, randomUUID(), ''));

export async function handIn(engine: TestEngine): Promise<string> {
  const id = randomUUID();
  const { person: applicant, organization } = people.applicant;
  const opening = submission({
    id,
    code: `HS-${id}`,
    applicant: { person: applicant, organization },
    route: shortRoute(),
  });
  await engine.gateway.begin('dossier', id, { opening, by: people.applicant, at: now() });
  return id;
}

const versionOf = async (engine: TestEngine, dossier: string): Promise<number> =>
  (await stateWhen<DossierState>(engine, 'dossier', dossier, () => true)).contentVersion;

/** Seats of the council of five, the chair first. */
const seatsOfFive = (): readonly Seat[] =>
  SEATS.map(({ person: seated, office }, index): Seat => {
    const post = index === 0 ? 'chair' : 'member';
    return { id: `seat-${index + 1}`, post, office, person: seated, name: 'Người Mẫu', title: 'Ủy viên' };
  });

/** A council of five of the body, convened today over one dossier, which is kept for it. */
export async function convene(engine: TestEngine, organization: string, dossier: string): Promise<string> {
  const id = randomUUID();
  const opening = {
    id,
    council: 'council',
    organization,
    heldOn: today(),
    retrospective: false,
    seats: seatsOfFive(),
    agenda: [line(dossier, await versionOf(engine, dossier))],
  };
  await engine.database.dataSource.query(
    `INSERT INTO work.reservation (dossier_id, thing_kind, thing_id) VALUES ($1, 'session', $2)`,
    [dossier, id],
  );
  const by = { ...people.province, organization };
  await engine.gateway.begin('session', id, { opening, by, at: now() });
  return id;
}

const chairOfFive = (): Actor => SEATS[0] ?? people.head;

/** Opens the vote of the council of five, whose members are all there. */
export async function openVote(engine: TestEngine, id: string, secretary: Actor): Promise<void> {
  const marks = seatsOfFive().map(({ id: seat }) => ({ seat, attendance: 'present' as const }));
  await toSession(engine, id, secretary, { type: 'freeze-agenda', agendaHash: 'hash' });
  await toSession(engine, id, secretary, { type: 'mark-attendance', marks });
  await toSession(engine, id, chairOfFive(), { type: 'open', votingEndsAt: null });
}

/** A member of the council of five agrees. */
export const agree = (engine: TestEngine, id: string, member: Actor): Promise<Receipt> =>
  toSession(engine, id, member, { type: 'cast-paper', agendaHash: 'hash', lines: ['agree'] });

export const closeVote = (engine: TestEngine, id: string): Promise<Receipt> =>
  toSession(engine, id, chairOfFive(), { type: 'close', withPapersMissing: false });

/** Lets the council of five vote, and closes; its minutes are not signed. */
export async function voteAndClose(engine: TestEngine, id: string, secretary: Actor): Promise<void> {
  await openVote(engine, id, secretary);
  await Promise.all(SEATS.map((member) => agree(engine, id, member)));
  await closeVote(engine, id);
}

/** Signs the minutes of the council of five, and waits until the outcome has arrived. */
export async function signMinutes(engine: TestEngine, id: string): Promise<SessionState> {
  await toSession(engine, id, people.province, { type: 'sign-minutes' });
  await toSession(engine, id, chairOfFive(), { type: 'sign-minutes' });
  return stateWhen<SessionState>(engine, 'session', id, ({ phase }) => phase === 'delivered');
}

/** A council of five over one dossier, which all five agree to. */
export async function holdSession(engine: TestEngine, dossier: string): Promise<string> {
  const id = await convene(engine, 'province', dossier);
  await voteAndClose(engine, id, people.province);
  await signMinutes(engine, id);
  return id;
}

/** A document over one dossier, which the head and then the clerk of the body are to sign. */
export async function composeRound(
  engine: TestEngine,
  dossier: string,
  kind: RoundState['kind'],
  at: string,
  signers: readonly [Actor, Actor],
): Promise<string> {
  const id = randomUUID();
  const signatories = signers.map(({ office, person: signer }, index): Signatory => {
    const capacity = index === 0 ? 'person' : 'body';
    return { id: office, capacity, office, person: signer, name: 'Người Mẫu', title: 'Chủ tịch' };
  });
  const opening = {
    id,
    kind,
    organization: signers[0].organization,
    dated: today(),
    retrospective: false,
    dossiers: [
      { dossier, code: `HS-${dossier}`, step: at, contentVersion: await versionOf(engine, dossier) },
    ],
    signatories,
    expiresAt: toInstant(Date.now() + 86_400_000),
  };
  await engine.gateway.begin('round', id, { opening, by: signers[0], at: now() });
  return id;
}

/** Waits until so many have signed, and the next one may. */
export const whenSigned = (engine: TestEngine, id: string, signatures: number): Promise<RoundState> =>
  stateWhen<RoundState>(
    engine,
    'round',
    id,
    (state) =>
      state.phase === 'collecting' && state.signatures.length === signatures && state.applying === null,
  );

/** Signs as the one after so many others. */
export async function signAfter(
  engine: TestEngine,
  id: string,
  signatures: number,
  signer: Actor,
): Promise<void> {
  const { file } = await whenSigned(engine, id, signatures);
  await toRound(engine, id, signer, { type: 'sign', file: file ?? '' });
}

export const whenDelivered = (engine: TestEngine, id: string): Promise<RoundState> =>
  stateWhen<RoundState>(engine, 'round', id, ({ phase }) => phase === 'delivered');

/** A document over one dossier, signed by the head and then the clerk of the body. */
export async function signRound(
  engine: TestEngine,
  dossier: string,
  kind: RoundState['kind'],
  at: string,
  signers: readonly [Actor, Actor],
): Promise<string> {
  const id = await composeRound(engine, dossier, kind, at, signers);
  for (const [index, signer] of signers.entries()) await signAfter(engine, id, index, signer);
  await whenDelivered(engine, id);
  return id;
}
