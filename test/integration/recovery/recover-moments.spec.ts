import { workflowIdOf } from '@vinhdanh/contracts';
import { toInstant, type DossierState, type SessionState } from '@vinhdanh/domain';
import { verifyChain } from '@vinhdanh/record';
import type { TestEngine } from '../../support/engine';
import { agree, convene, openVote, putMinutesInForce } from '../../support/council-of-five';
import { handIn, people, SEATS, standsAt, stateWhen } from '../../support/lives';
import { Recovering } from '../../support/recovering';
import { until } from '../../support/until';
import { bringToVote } from '../../support/whole-life';

/** Shortest time that a vote is open, milliseconds. */
const VOTE_MS = 5_000;

/** All but what time alone brings: whether it came depends on how long the machine took for a step. */
const acts = (types: readonly string[]): readonly string[] =>
  types.filter((type) => type !== 'reminded' && type !== 'limit-passed');

describe('an engine that is lost', () => {
  let engine: TestEngine;
  let house: Recovering;
  beforeAll(async () => {
    house = await Recovering.start();
    ({ engine } = house);
  }, 60_000);
  afterAll(() => engine.stop(), 60_000);

  const typesOf = async (kind: 'dossier' | 'session', id: string): Promise<readonly string[]> => {
    const events = await house.eventsOf(kind, id);
    expect(verifyChain({ kind, id }, events)).toBeNull();
    return events.map(({ body }) => body.type);
  };

  it('between answer and record takes the act with it: the thing stands as before, and the act is done again', async () => {
    const id = await handIn(engine);
    await stateWhen(engine, 'dossier', id, standsAt('unit.intake'));
    const before = await typesOf('dossier', id);
    const { dataSource } = engine.database;
    const writer = dataSource.createQueryRunner();
    await writer.startTransaction();
    await writer.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`dossier:${id}`]);
    expect((await house.receive(id, 'not-recorded')).kind).toBe('accepted');
    const waiting = await until('the projector waits with the events', async () => {
      const [one] = await dataSource.query<Array<{ pid: number }>>(
        `SELECT pid FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event = 'advisory' AND query LIKE '/* record_lock */%'`,
      );
      return one?.pid;
    });
    await house.lose('dossier', id);
    await dataSource.query('SELECT pg_terminate_backend($1)', [waiting]);
    await writer.rollbackTransaction();
    await writer.release();

    const { started } = await house.recover();
    expect(started).toEqual([{ kind: 'dossier', id, seq: before.length, status: 'climbing' }]);
    expect(await typesOf('dossier', id)).toEqual(before);
    expect((await house.receive(id, 'not-recorded')).kind).toBe('accepted');
    await stateWhen(engine, 'dossier', id, standsAt('unit.sign'));
    expect((await typesOf('dossier', id)).filter((type) => type === 'received')).toHaveLength(1);
  }, 60_000);

  it('while a vote ends, and again while its outcomes are on their way: all arrives once', async () => {
    const begun = Date.now();
    const [told, held] = await Promise.all([bringToVote(engine), bringToVote(engine)]);
    // Four papers take no longer than the whole way to the vote did, however slow the machine is.
    const open = Math.max(VOTE_MS, Date.now() - begun);
    const session = await convene(engine, 'province', told, held);
    const end = toInstant(Date.now() + open);
    await openVote(engine, session, people.province, end);
    await Promise.all(SEATS.slice(1).map((member) => agree(engine, session, member, 2)));
    await stateWhen<SessionState>(engine, 'session', session, ({ papers }) => papers.length === 4);
    await house.lose('session', session);
    await until('the end of the vote has passed', () => Promise.resolve(Date.now() > Date.parse(end)));
    expect((await house.recover()).started.map(({ id }) => id)).toEqual([session]);
    const closed = await stateWhen<SessionState>(
      engine,
      'session',
      session,
      ({ phase }) => phase === 'closed',
    );
    expect([closed.papers.length, closed.results.map((line) => line.agree)]).toEqual([4, [4, 4]]);
    await expect(agree(engine, session, SEATS[0] ?? people.head, 2)).rejects.toThrow('not accepted');

    await house.lose('dossier', held);
    await putMinutesInForce(engine, session);
    await stateWhen<DossierState>(engine, 'dossier', told, standsAt('province.sign'));
    await until('the session waits for the dossier that is lost', async () => {
      const { raw } = await engine.client.workflow.getHandle(workflowIdOf('session', session)).describe();
      return (raw.pendingActivities ?? []).some(({ lastFailure }) => lastFailure?.message?.includes(held));
    });
    await house.lose('session', session);
    const before = await typesOf('dossier', told);
    const planned = await house.recover(true);
    expect(planned.started.map(({ id }) => id)).toEqual([held, session]);
    await house.recover();
    await stateWhen<DossierState>(engine, 'dossier', held, standsAt('province.sign'));
    const done = await stateWhen<SessionState>(
      engine,
      'session',
      session,
      ({ phase }) => phase === 'delivered',
    );
    expect(done.passedOver).toEqual([]);
    expect(await typesOf('dossier', told)).toEqual(before);
    expect(acts(await typesOf('dossier', held))).toEqual(acts(before));
    expect((await typesOf('session', session)).filter((type) => type === 'closed')).toHaveLength(1);
  }, 90_000);
});
