import { randomUUID } from 'node:crypto';
import { dayOf, toInstant, type DossierState, type SessionState } from '@vinhdanh/domain';
import { rebuildReadModels, RuleSetStore, UnitOfWork } from '@vinhdanh/persistence';
import { startEngine, type TestEngine } from '../../support/engine';
import {
  carriedOut,
  confirmMerger,
  foundNewUnit,
  proposeMerger,
  proposer,
  second,
} from '../../support/enactment-life';
import { convene, voteAndClose } from '../../support/council-of-five';
import { handIn, people, settle, standsAt, stateWhen, toDossier, today } from '../../support/lives';

const DOSSIERS = 12;

describe('an order over open dossiers, on the real engine', () => {
  let engine: TestEngine;
  let dossiers: readonly string[];
  let untouched: string;
  let sessions: readonly string[];
  const query = <Row>(sql: string, ...values: readonly unknown[]): Promise<Row[]> =>
    engine.database.dataSource.query<Row[]>(sql, [...values]);

  beforeAll(async () => {
    engine = await startEngine({ continueAfterEvents: 60 });
    await settle(engine);
    await foundNewUnit(engine);
    dossiers = await Promise.all(Array.from({ length: DOSSIERS }, () => handIn(engine)));
    untouched = await handIn(engine);
    await stateWhen(engine, 'dossier', untouched, standsAt('unit.intake'));
    await toDossier(engine, untouched, people.applicant, { type: 'withdraw', reason: 'Rút' });
    for (const id of dossiers) await stateWhen(engine, 'dossier', id, standsAt('unit.intake'));
  }, 120_000);
  afterAll(() => engine.stop());

  it('finds sessions of the body that were convened after its proposal', async () => {
    const [first = '', other = ''] = dossiers;
    const [convened, counted] = [await convene(engine, 'unit', first), await convene(engine, 'unit', other)];
    await voteAndClose(engine, counted, { ...people.province, organization: 'unit' });
    sessions = [convened, counted];
    await stateWhen<SessionState>(engine, 'session', convened, ({ phase }) => phase === 'convened');
    await stateWhen<SessionState>(engine, 'session', counted, ({ phase }) => phase === 'closed');
  }, 60_000);

  it('is refused to its proposer, and then brought to every dossier exactly once', async () => {
    const id = await proposeMerger(engine, DOSSIERS);
    expect(await confirmMerger(engine, id, proposer)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'enactment-needs-second-person' },
    });
    expect(await confirmMerger(engine, id, second)).toMatchObject({ kind: 'accepted' });
    const done = await carriedOut(engine, id);
    expect(done.counts).toEqual({
      moved: DOSSIERS,
      'route-changed': 0,
      stopped: 0,
      'limit-moved': 0,
      'passed-over': 0,
    });

    for (const dossier of dossiers) {
      const state = await stateWhen<DossierState>(engine, 'dossier', dossier, () => true);
      expect(state.route.steps[state.step]?.organization).toBe('new-unit');
    }
    const taken = await query<{ thing_id: string; times: number }>(
      `SELECT thing_id, count(*)::int AS times FROM record.event WHERE type = 'reorganized' AND body->>'enactment' = $1
       GROUP BY thing_id`,
      id,
    );
    expect(new Set(taken.map(({ thing_id }) => thing_id))).toEqual(new Set(dossiers));
    expect(new Set(taken.map(({ times }) => times))).toEqual(new Set([1]));
    const listed = await query<{ outcome: string }>(
      'SELECT outcome FROM read.enactment_dossier WHERE enactment_id = $1',
      id,
    );
    expect(listed).toEqual(Array.from({ length: DOSSIERS }, () => ({ outcome: 'moved' })));
  }, 60_000);

  it('calls its sessions off under its number, tells their seats and frees their dossiers', async () => {
    for (const session of sessions) {
      const { calledOffBy } = await stateWhen<SessionState>(
        engine,
        'session',
        session,
        ({ phase }) => phase === 'cancelled',
      );
      expect(calledOffBy).toMatchObject({ number: '1/NQ', day: today() });
    }
    expect(await query('SELECT 1 FROM work.reservation WHERE thing_id = ANY($1::uuid[])', sessions)).toEqual(
      [],
    );
    const told = await query<{ order: string; times: number }>(
      `SELECT params->>'orderNumber' AS "order", count(*)::int AS times FROM work.notification
       WHERE kind = 'session-cancelled' GROUP BY 1`,
    );
    expect(told).toEqual([{ order: '1/NQ', times: 10 }]);
  }, 60_000);

  it('ends the body in the register, with its successor', async () => {
    const [body] = await query<{ to: string }>(
      `SELECT to_date AS "to" FROM work.organization WHERE id = 'unit'`,
    );
    expect(body?.to).toBe(dayOf(toInstant(Date.now() - 86_400_000)));
    const successors = await query('SELECT from_id, to_id, kind FROM work.organization_successor');
    expect(successors).toEqual([{ from_id: 'unit', to_id: 'new-unit', kind: 'merge' }]);
  });

  it('tells the applicants of moved dossiers once each, and both persons at the end', async () => {
    const told = await query<{ kind: string; times: number }>(
      `SELECT kind, count(*)::int AS times FROM work.notification WHERE kind IN ('dossier-reorganized', 'enactment-done')
       GROUP BY kind ORDER BY kind`,
    );
    expect(told).toEqual([{ kind: 'dossier-reorganized', times: DOSSIERS }]);
  });

  it('finds nothing to do when it is given again', async () => {
    const id = await proposeMerger(engine, DOSSIERS);
    await confirmMerger(engine, id, second);
    const done = await carriedOut(engine, id);
    expect(new Set(Object.values(done.counts))).toEqual(new Set([0]));
  }, 60_000);

  it('has read models that a rebuild from the record makes again byte for byte', async () => {
    const dump = (): Promise<unknown[]> =>
      Promise.all(
        ['dossier', 'dossier_party', 'enactment', 'enactment_dossier'].map((table) =>
          query(`SELECT t::text FROM read.${table} t ORDER BY t::text`),
        ),
      );
    const before = await dump();
    expect(await rebuildReadModels(engine.database.dataSource)).toMatchObject({ enactment: 2 });
    expect(await dump()).toEqual(before);
  });

  it('is refused by the database when successors lead back', async () => {
    const back = query(
      `INSERT INTO work.organization_successor VALUES ('new-unit', 1, 'unit', 'merge', '2030-01-01', 'x', 'N')`,
    );
    await expect(back).rejects.toMatchObject({ constraint: 'organization_successor_cycle' });
  });

  it('waits for a dossier that has begun and is not recorded yet', async () => {
    const unitOfWork = new UnitOfWork(engine.database.dataSource);
    const [before, handedIn] = ['2001-01-01T00:00:00.000Z', '2001-01-02T00:00:00.000Z'];
    await query(
      `INSERT INTO work.outbox (thing_kind, thing_id, opening, created_at, begun_at) VALUES ('dossier', $1, '{}', $2, $2)`,
      ...[randomUUID(), handedIn],
    );
    expect(await unitOfWork.run(({ enactments }) => enactments.anyUnseen(before))).toBe(false);
    expect(await unitOfWork.run(({ enactments }) => enactments.anyUnseen(handedIn))).toBe(true);
  });

  it('keeps others from its bodies, and from the rules, until it is done', async () => {
    const unitOfWork = new UnitOfWork(engine.database.dataSource);
    const contents = [
      { kind: 'rules' },
      { kind: 'reorganization', reorganization: { successions: [{ from: 'a', to: 'b' }] } },
    ];
    const [rules = '', bodies = ''] = [randomUUID(), randomUUID()];
    for (const [index, id] of [rules, bodies].entries()) {
      await query(
        `INSERT INTO work.outbox (thing_kind, thing_id, opening, created_at) VALUES ('enactment', $1, $2, now())`,
        ...[id, JSON.stringify({ opening: { content: contents[index] } })],
      );
      await query(
        `INSERT INTO read.enactment (id, seq, phase, kind, order_number, effective_on, within, changed_at, state)
         VALUES ($1, 1, 'proposed', $2, '1', '2030-01-01', '{}', now(), '{}')`,
        ...[id, contents[index]?.kind],
      );
    }
    const open = (phase: string): Promise<unknown> =>
      query('UPDATE read.enactment SET phase = $1 WHERE id = ANY($2::uuid[])', phase, [rules, bodies]).then(
        () =>
          unitOfWork.run(async ({ enactments, manager }) => [
            await new RuleSetStore(manager).proposal(),
            await enactments.underOrder(['a']),
            await enactments.underOrder(['c', 'b']),
            await enactments.underOrder(['c']),
          ]),
      );
    for (const phase of ['proposed', 'confirmed', 'carrying-out'])
      expect(await open(phase)).toEqual([rules, 'a', 'b', null]);
    for (const phase of ['done', 'withdrawn']) expect(await open(phase)).toEqual([null, null, null, null]);
  });
});
