import { randomUUID } from 'node:crypto';
import type { CommandOutcome, Receipt } from '@vinhdanh/contracts';
import {
  toInstant,
  type Actor,
  type DossierAct,
  type DossierState,
  type RoundAct,
  type RoundState,
  type Route,
  type Signatory,
} from '@vinhdanh/domain';
import { today } from './days';
import type { TestEngine } from './engine';
import { eventually } from './eventually';
import { actor, ROUTE, step, submission } from './fixtures';

export type Words<Act> = Act extends infer Each ? Omit<Each, 'actor' | 'on'> : never;

export { today };
export const now = (): string => toInstant(Date.now());

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

/** @throws where it was not */
export function accepted(outcome: CommandOutcome): Receipt {
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

/** The version of what it contains. */
export const versionOf = async (engine: TestEngine, dossier: string): Promise<number> =>
  (await stateWhen<DossierState>(engine, 'dossier', dossier, () => true)).contentVersion;

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
