import type { ThingKind, ThingRevival } from '@vinhdanh/contracts';
import { dossierDecider, evolveAll, type DossierEvent, type DossierState } from '@vinhdanh/domain';
import type { TestEngine } from '../../support/engine';
import { handIn, standsAt, stateWhen } from '../../support/lives';
import { Recovering } from '../../support/recovering';
import { until } from '../../support/until';

describe('a recovery', () => {
  let engine: TestEngine;
  let house: Recovering;
  beforeAll(async () => {
    house = await Recovering.start();
    ({ engine } = house);
  }, 60_000);
  afterAll(() => engine.stop(), 60_000);

  it('names runs that stand beside the record, and starts none of them', async () => {
    const [behind, ahead, beside] = [await handIn(engine), await handIn(engine), await handIn(engine)];
    for (const id of [behind, ahead, beside]) {
      await stateWhen(engine, 'dossier', id, standsAt('unit.intake'));
      expect((await house.receive(id, `received-${id}`)).kind).toBe('accepted');
      await stateWhen(engine, 'dossier', id, standsAt('unit.sign'));
      await house.lose('dossier', id);
    }
    const stateAt = async (id: string, before: number): Promise<DossierState> => {
      const events = (await house.eventsOf('dossier', id)).map(({ body }) => body as DossierEvent);
      return evolveAll(dossierDecider.evolve, null, events.slice(0, events.length - before));
    };
    const runAt = (id: string, state: DossierState) =>
      house.revival.revive('dossier', id, { state, handled: {}, unrecorded: [] });
    const now = await stateAt(ahead, 0);
    await runAt(behind, await stateAt(behind, 1));
    await runAt(ahead, { ...now, seq: now.seq + 1 });
    await runAt(beside, { ...(await stateAt(beside, 0)), status: 'returned' });

    const doubts = async () => {
      const { started, doubtful } = await house.recover();
      expect(started).toEqual([]);
      return new Map(doubtful.map(({ id, doubt }) => [id, doubt]));
    };
    const found = await doubts();
    expect([behind, ahead, beside].map((id) => found.get(id))).toEqual([
      'behind-record',
      'ahead-of-record',
      'beside-record',
    ]);

    expect((await house.receive(behind, 'once-more', 'khác')).kind).toBe('accepted');
    await until('the writer refuses its events', async () => (await doubts()).get(behind) === 'in-conflict');
  }, 60_000);

  it('says what the engine refuses to begin, and what it remembers as ended before its first event', async () => {
    const [refused, ended] = [await house.beginNothing(), await house.beginNothing()];
    const some: ThingRevival = Object.assign(Object.create(house.revival) as ThingRevival, {
      standingOf: (kind: ThingKind, id: string) =>
        id === ended ? Promise.resolve('ended') : house.revival.standingOf(kind, id),
      begin: () => Promise.reject(new Error('blob too large')),
    });
    const { doubtful } = await house.recover(false, some);
    expect(doubtful.filter(({ seq }) => seq === 0)).toEqual([
      { kind: 'dossier', id: refused, seq: 0, status: '', doubt: 'engine-refuses', detail: 'blob too large' },
      { kind: 'dossier', id: ended, seq: 0, status: '', doubt: 'ended-in-engine' },
    ]);
    const { begun } = await house.recover();
    expect(begun.map(({ id }) => id).sort()).toEqual([refused, ended].sort());
  }, 60_000);
});
