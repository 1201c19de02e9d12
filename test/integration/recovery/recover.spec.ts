import { randomUUID } from 'node:crypto';
import { asyncLocalStorage, Context } from '@temporalio/activity';
import { CompareOpen, Refused, SendCommand } from '@vinhdanh/application';
import { workflowIdOf, type ThingKind } from '@vinhdanh/contracts';
import type { DossierState, RoundState } from '@vinhdanh/domain';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { verifyChain } from '@vinhdanh/record';
import type { TemporalThingRevival } from '@vinhdanh/temporal';
import { deliver } from '../../../activities/delivery/deliver';
import { entrustDossier, type Delivery } from '../../../activities/delivery/tell-dossier';
import { examineEngine } from '../../../apps/cli/doctor/examine-engine';
import type { TestEngine } from '../../support/engine';
import { agree, closeVote, convene, openVote, signMinutes } from '../../support/council-of-five';
import {
  composeRound,
  handIn,
  people,
  SEATS,
  signAfter,
  standsAt,
  stateWhen,
  whenDelivered,
  whenSigned,
} from '../../support/lives';
import { Recovering } from '../../support/recovering';
import { bringToVote } from '../../support/whole-life';

describe('a recovery from the record', () => {
  let engine: TestEngine;
  let house: Recovering;
  let unitOfWork: UnitOfWork;
  let revival: TemporalThingRevival;
  beforeAll(async () => {
    house = await Recovering.start();
    ({ engine } = house);
    ({ unitOfWork, revival } = house);
  }, 60_000);
  afterAll(() => engine.stop(), 60_000);

  const recover = (dryRun = false) => house.recover(dryRun);
  const lose = (kind: ThingKind, id: string) => house.lose(kind, id);
  const receive = (dossier: string, key: string) => house.receive(dossier, key);
  const eventsOf = (kind: ThingKind, id: string) => house.eventsOf(kind, id);
  const compared = () => new CompareOpen(unitOfWork, revival, 1_000).execute();
  const namesOf = (things: ReadonlyArray<{ kind: string; id: string }>) =>
    things.map(({ kind, id }) => `${kind} ${id}`).sort();
  const isUnbroken = async (kind: ThingKind, id: string): Promise<void> => {
    const events = await eventsOf(kind, id);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(verifyChain({ kind, id }, events)).toBeNull();
  };

  it('brings back what is open at the state it had, and nothing else', async () => {
    const voted = await bringToVote(engine);
    const letterOf = await handIn(engine);
    const stays = await handIn(engine);
    const told = await receive(letterOf, 'received-once');
    expect(told.kind).toBe('accepted');
    await stateWhen(engine, 'dossier', letterOf, standsAt('unit.sign'));
    const session = await convene(engine, 'province', voted);
    await openVote(engine, session, people.province);
    const [first, second, ...others] = SEATS;
    if (!first || !second) throw new Error('a council of five');
    await agree(engine, session, first);
    await agree(engine, session, second);
    const round = await composeRound(engine, letterOf, 'submission', 'unit.sign', [
      people.unitHead,
      people.unitClerk,
    ]);
    await signAfter(engine, round, 0, people.unitHead);
    const half = await whenSigned(engine, round, 1);
    await stateWhen(engine, 'session', session, ({ papers }: { papers: unknown[] }) => papers.length === 2);

    const open = [
      ['dossier', voted],
      ['dossier', letterOf],
      ['session', session],
      ['round', round],
    ] as const;
    for (const [kind, id] of open) await lose(kind, id);

    const missing = await compared();
    expect(missing).toMatchObject({ running: 1, strange: [] });
    expect(namesOf(missing.missing)).toEqual(namesOf(open.map(([kind, id]) => ({ kind, id }))));
    await isToldByTheDoctor(open.length, letterOf);
    await stands(letterOf);
    await keepsNothingFrom(letterOf, stays);
    const planned = await recover(true);
    expect(new Set(planned.started.map(({ kind, id }) => `${kind} ${id}`))).toEqual(
      new Set(open.map(([kind, id]) => `${kind} ${id}`)),
    );
    expect(planned).toMatchObject({ doubtful: [], begun: [], running: { dossier: 1 }, closed: { round: 1 } });
    expect(await revival.standingOf('dossier', voted)).toBe('absent');

    const done = await recover();
    expect(done.started.map(({ kind }) => kind)).toEqual(['dossier', 'dossier', 'session', 'round']);
    const again = await recover();
    expect([again.started, again.running]).toEqual([[], { dossier: 3, session: 1, round: 1, enactment: 0 }]);

    const before = (await eventsOf('dossier', letterOf)).length;
    expect(await receive(letterOf, 'received-once')).toEqual(told);
    expect(await eventsOf('dossier', letterOf)).toHaveLength(before);

    const twice = { type: 'cast-paper', agendaHash: 'hash', lines: ['disagree'], actor: first } as const;
    expect(await engine.gateway.command('session', session, twice, randomUUID(), '')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'paper-already-cast' },
    });
    for (const member of others) await agree(engine, session, member);
    await closeVote(engine, session);
    const minuted = await signMinutes(engine, session);
    expect(minuted.papers.map(({ seat }) => seat)).toHaveLength(5);
    expect(minuted.passedOver).toEqual([]);
    await stateWhen(engine, 'dossier', voted, standsAt('province.sign'));

    await signAfter(engine, round, 1, people.unitClerk);
    const signed: RoundState = await whenDelivered(engine, round);
    expect(signed.number).toBe(half.number);
    await stateWhen<DossierState>(engine, 'dossier', letterOf, standsAt('province.appraise'));
    for (const [kind, id] of open) await isUnbroken(kind, id);
    expect(await compared()).toEqual({ running: 3, missing: [], strange: [] });
    await withStatus(stays, 'withdrawn', async () => {
      expect((await compared()).strange).toEqual([{ kind: 'dossier', id: stays }]);
    });
    expect(await revival.standingOf('dossier', stays)).toBe('running');
  }, 120_000);

  async function isToldByTheDoctor(missing: number, dossier: string): Promise<void> {
    const { url } = engine.database;
    const { TEMPORAL_ADDRESS: address = '', TEMPORAL_NAMESPACE: namespace = '' } = process.env;
    const settings = { address, namespace, taskQueue: engine.taskQueue };
    expect(await examineEngine(url, settings)).toMatchObject([
      { part: 'engine', isWell: true },
      {
        part: 'open things',
        isWell: false,
        state: expect.stringMatching(`^${missing} .*HS-${dossier}`) as string,
        advice: expect.stringContaining('vinhdanh recover --dry-run') as string,
      },
    ]);
  }

  /** As if the read model had another status of the dossier while the work is done. */
  async function withStatus(id: string, status: string, work: () => Promise<void>): Promise<void> {
    const sql = `UPDATE read.dossier SET status = $2, state = jsonb_set(state, '{status}', to_jsonb($2::text)) WHERE id = $1`;
    const { dataSource } = engine.database;
    await dataSource.query(sql, [id, status]);
    await work();
    await dataSource.query(sql, [id, 'climbing']);
  }

  /** Whoever tells an open dossier that is lost waits for its recovery, and one that took what it is told says so. */
  async function stands(lost: string): Promise<void> {
    const report = { type: 'time-passed' } as never;
    const tell = (dossier: string, updateId: string) =>
      entrustDossier(unitOfWork, engine.gateway, { dossier, report, updateId });
    expect(await tell(lost, 'another')).toEqual({ answer: 'lost', batch: null });
    expect(await tell(lost, 'received-once')).toEqual({ answer: 'taken', batch: null });
    const unheard = randomUUID();
    expect((await tell(unheard, 'another')).answer).toEqual({ dossier: unheard, code: 'dossier-ended' });

    const sender = new SendCommand(engine.gateway, unitOfWork);
    const send = (updateId: string) => {
      const command = { type: 'time-passed' } as const;
      const errand = { kind: 'dossier' as const, id: lost, command, whyOver: () => Promise.resolve(null) };
      return sender.execute(errand, { person: '', key: '', updateId, request: 'request' });
    };
    expect(await send('received-once')).toMatchObject({ thing: 'dossier', id: lost, status: 'climbing' });
    await expect(send('another')).rejects.toEqual(new Refused({ code: 'unavailable', params: {} }));
  }

  /** Whoever tells many tells all others first: one that is lost comes again at the end, and with every later attempt. */
  async function keepsNothingFrom(lost: string, other: string): Promise<void> {
    const heartbeats: unknown[] = [];
    const context = Object.assign(Object.create(Context.prototype) as Context, {
      info: { heartbeatDetails: undefined },
      cancellationSignal: new AbortController().signal,
      heartbeat: (details: unknown) => void heartbeats.push(details),
    });
    const deliveries = [lost, other].map((dossier): Delivery => ({
      dossier,
      report: { type: 'time-passed' } as never,
      updateId: `told-${dossier}`,
    }));
    const all = asyncLocalStorage.run(context, () => deliver(unitOfWork, engine.gateway, deliveries));
    await expect(all).rejects.toMatchObject({
      type: 'lost',
      message: expect.stringContaining(lost) as string,
    });
    expect(heartbeats.at(-1)).toEqual({ done: 2, held: [lost], passedOver: [] });
  }

  it('leaves alone what is doubtful, and begins what was lost before its first event', async () => {
    const altered = await handIn(engine);
    const ended = await handIn(engine);
    for (const id of [altered, ended]) await stateWhen(engine, 'dossier', id, standsAt('unit.intake'));
    await lose('dossier', altered);
    await engine.database.dataSource.query(
      `UPDATE read.dossier SET state = jsonb_set(state, '{step}', '3') WHERE id = $1`,
      [altered],
    );
    await engine.client.workflow.getHandle(workflowIdOf('dossier', ended)).terminate();
    const unrecorded = await house.beginNothing();

    const { started, begun, doubtful } = await recover();
    expect(started).toEqual([]);
    expect(begun).toEqual([{ kind: 'dossier', id: unrecorded }]);
    expect(new Map(doubtful.map(({ id, doubt }) => [id, doubt]))).toEqual(
      new Map([
        [altered, 'read-model-differs'],
        [ended, 'ended-in-engine'],
      ]),
    );
    await stateWhen(engine, 'dossier', unrecorded, standsAt('unit.intake'));
  }, 60_000);
});
