import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { CompareOpen, type Recovery } from '@vinhdanh/application';
import type { DossierState } from '@vinhdanh/domain';
import { createDataSource, Repositories, UnitOfWork } from '@vinhdanh/persistence';
import { canonicalJson } from '@vinhdanh/platform';
import { createClient } from '@vinhdanh/temporal';
import type { DataSource } from 'typeorm';
import { UNIT_MTTQ } from '../../apps/cli/demo/climb';
import { CouncilMeeting, PROVINCIAL_COUNCIL } from '../../apps/cli/demo/council';
import { VOTED_OPENLY } from '../../apps/cli/demo/great/groups';
import { submitAll } from '../../apps/cli/demo/great/open-at-vote';
import { inParallel } from '../../apps/cli/demo/merge/in-parallel';
import { verifyWholeRecord } from '../../apps/cli/demo/prove-by-log';
import { recount, stateFromRecord } from '../../apps/cli/demo/recount';
import { Stage } from '../../apps/cli/demo/stage';
import { Story } from '../../apps/cli/demo/story';
import { ApiClient } from '../../apps/cli/http/api-client';
import type { RoundView } from '../../apps/cli/http/views';
import { DEMO_PASSWORD } from '../../apps/cli/seeding/demo-password';
import { killedWhen, refusalOf, vinhdanh } from '../support/command-line';
import { companyAtVote, COUNCIL_DAY } from '../support/companies';
import { HttpCaller } from '../support/http-caller';
import { LostEngine } from '../support/lost-engine';
import { handInAlike } from '../support/many-alike';
import { SecretMeeting, VOTERS } from '../support/secret-meeting';
import { until } from '../support/until';

const DOSSIERS = 200;
/** Callers at once. */
const WIDTH = 16;

const GROUP = {
  ...VOTED_OPENLY,
  told: 'Bằng khen của tỉnh',
  award: 'BK-BT',
  kind: 'person',
  count: 1,
} as const;
const UNIT = { account: 'mttq.thuong-truc', role: 'secretary' };

const settings = {
  address: process.env.TEMPORAL_ADDRESS ?? '',
  namespace: process.env.TEMPORAL_NAMESPACE ?? '',
  taskQueue: 'vinhdanh',
};
const stage = new Stage(new ApiClient(process.env.PUBLIC_URL ?? ''), new Story(() => undefined));
const anyone = new HttpCaller(process.env.PUBLIC_URL ?? '');
const as = (account: string, role: string): Promise<HttpCaller> =>
  anyone.signedInAs(account, DEMO_PASSWORD, role);

let client: Client;
let database: DataSource;
let engine: LostEngine;
beforeAll(async () => {
  client = createClient(settings);
  database = await createDataSource({
    url: process.env.DATABASE_URL ?? '',
    applicationName: 'vinhdanh-test',
  }).initialize();
  engine = new LostEngine(client, settings, database, anyone);
});
afterAll(async () => {
  try {
    await engine.leaveWorking();
  } finally {
    await client.connection.close();
    await database.destroy();
  }
}, 240_000);

const receive = async (id: string): Promise<unknown> => {
  const unit = await stage.cast.as(UNIT.account, UNIT.role);
  return unit.post(`/api/dossiers/${id}/receive`, { on: '2022-10-03', note: '' });
};

/** Waits until the read models have all of them at the step. */
const allAt = (ids: readonly string[], step: string): Promise<true> =>
  until(
    `${ids.length} dossiers stand at ${step}`,
    async () => {
      const [row] = await database.query<Array<{ count: number }>>(
        'SELECT count(*)::int AS count FROM read.dossier WHERE id = ANY($1::uuid[]) AND step_id = $2',
        [ids, step],
      );
      return row?.count === ids.length || null;
    },
    60_000,
  );

/** A letter over some of the dossiers, which were received, that its head has signed and its clerk has not. */
async function receivedAndHalfSigned(
  all: readonly string[],
  dossiers: readonly string[],
): Promise<RoundView> {
  await allAt(all, 'unit.intake');
  await inParallel(dossiers, WIDTH, receive);
  const clerk = await stage.cast.as(UNIT_MTTQ.clerk, 'clerk');
  await allAt(dossiers, 'unit.sign');
  const letter = { kind: 'submission', dossiers, dated: '2022-10-05' };
  const { id } = await clerk.post<{ id: string }>('/api/rounds', letter);
  const turn = (signed: number): Promise<RoundView> =>
    until(`letter ${id} has ${signed} signatures`, async () => {
      const { status, body } = await clerk.client.answerOf({
        path: `/api/rounds/${id}`,
        ...clerk.capacity(),
      });
      const round = body as RoundView;
      const isTurn = status === 200 && round.signatories[signed]?.state === 'turn';
      return isTurn ? round : null;
    });
  const { file } = await turn(0);
  await (await stage.cast.as(UNIT_MTTQ.head, 'head')).post(`/api/rounds/${id}/sign`, { file });
  return turn(1);
}

/** Everything open, with its state, as the read models show it. */
async function standing(): Promise<ReadonlyMap<string, string>> {
  const rows: Array<{ id: string; state: unknown }> = await database.query(
    `SELECT id, state FROM read.dossier UNION ALL SELECT id, state FROM read.session
     UNION ALL SELECT id, state FROM read.round`,
  );
  return new Map(rows.map(({ id, state }) => [id, canonicalJson(state)]));
}

const toldSoFar = async (): Promise<number> => {
  const [row] = await database.query<Array<{ count: number }>>(
    'SELECT count(*)::int AS count FROM work.notification',
  );
  return row?.count ?? 0;
};

it(`${DOSSIERS} open dossiers, a vote, a secret vote and a letter go on from the record when the engine's databases are gone`, async () => {
  const emptyDatabases = engine.makeEmptyDatabases();
  const [model] = await submitAll(stage, [GROUP]);
  const others = await handInAlike(database, model?.id ?? '', DOSSIERS - 1);
  const ids = [model?.id ?? '', ...others];
  const inLetter = ids.slice(0, 120);
  const company = await companyAtVote(stage, 4);
  const letter = await receivedAndHalfSigned(ids, inLetter);

  const [first = '', second = '', ...secretly] = company.ids;
  const lines = [first, second];
  const meeting = await CouncilMeeting.convene(stage.cast, PROVINCIAL_COUNCIL, COUNCIL_DAY, lines);
  await meeting.begin([]);
  await meeting.open();
  const choices = Object.fromEntries(lines.map((id) => [id, 'agree' as const]));
  const [early, late] = [meeting.members.slice(0, 9), meeting.members.slice(9)];
  for (const member of early.slice(1)) await meeting.castPaper(member, choices);
  const key = randomUUID();
  const cast = await meeting.castPaper(early[0] ?? '', choices, key);
  await meeting.withAllPapers();

  const secret = await SecretMeeting.prepare(as, anyone, [secretly[0] ?? '', secretly[1] ?? '']);
  await secret.giveKeys();
  await secret.open();
  const terms = await secret.terms();
  const [voted, hasToken, comes] = [VOTERS[0] ?? '', VOTERS[1] ?? '', VOTERS[2] ?? ''];
  await secret.cast(await secret.takeToken(voted, terms), terms, 'a');
  const waiting = await secret.takeToken(hasToken, terms);

  await emptyDatabases;
  const before = await standing();
  const toldBefore = await toldSoFar();
  await engine.lose();

  expect((await refusalOf('recover')).stderr).toContain('vinhdanh recover --new-engine');
  expect((await anyone.get('/readyz')).body).toMatchObject({ status: 'ready', engine: { state: 'another' } });
  const unit = await as(UNIT.account, UNIT.role);
  const act = await unit.command(`/api/dossiers/${ids.at(-1)}/receive`, { on: '2022-10-03', note: '' });
  expect([act.status, act.body.code]).toEqual([503, 'unavailable']);
  expect((await unit.get(`/api/dossiers/${ids.at(-1)}`)).status).toBe(200);

  const middle = [...ids].sort()[DOSSIERS / 4] ?? '';
  const hasCome = async () => (await engine.revival.standingOf('dossier', middle)) === 'running';
  await killedWhen(['recover', '--new-engine'], hasCome);
  const recovered = await vinhdanh<Recovery>('recover');
  expect(recovered.started.length).toBeGreaterThan(0);
  expect(recovered.started.map(({ id }) => id)).not.toContain(middle);
  expect([recovered.doubtful, recovered.strangers]).toEqual([[], []]);
  const open = new CompareOpen(new UnitOfWork(database), engine.revival);
  expect(await open.execute()).toMatchObject({ missing: [], strange: [] });
  expect(await standing()).toEqual(before);
  expect(await toldSoFar()).toBe(toldBefore);

  expect(await meeting.castPaper(early[0] ?? '', choices, key)).toEqual(cast);
  await expect(meeting.castPaper(early[1] ?? '', choices)).rejects.toMatchObject({
    code: 'paper-already-cast',
  });
  for (const member of late) await meeting.castPaper(member, choices);
  const ended = await meeting.end();
  expect(ended.papersCast).toBe(22);
  recount(ended);
  await allAt(lines, 'province.sign');

  await expect(secret.takeToken(voted, terms)).rejects.toThrow('token-already-issued');
  await secret.cast(waiting, terms, 'a');
  await secret.cast(await secret.takeToken(comes, terms), terms, 'a');
  await secret.close();
  expect(await secret.count(terms)).toMatchObject({ invalid: 0 });
  const { body } = await (await secret.secretary()).get(secret.ballotPath);
  expect((body as { envelopes: readonly string[] }).envelopes).toHaveLength(3);

  const clerk = await stage.cast.as(UNIT_MTTQ.clerk, 'clerk');
  await clerk.post(`/api/rounds/${letter.id}/sign`, { file: letter.file });
  await inParallel(ids.slice(inLetter.length), WIDTH, receive);
  await allAt(inLetter, 'province.intake');
  await allAt(ids.slice(inLetter.length), 'unit.sign');

  const shown = await standing();
  const { record } = new Repositories(database.manager);
  for (const id of [...ids, ...company.ids]) {
    const state: DossierState = stateFromRecord(id, id, await record.eventsOf('dossier', id));
    expect(canonicalJson(state)).toBe(shown.get(id));
  }
  await verifyWholeRecord();
}, 300_000);
