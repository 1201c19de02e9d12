import { randomUUID } from 'node:crypto';
import {
  addDays,
  dayOf,
  endUnder,
  recomputationOf,
  toInstant,
  type DossierEvent,
  type DossierState,
  type EnactmentState,
  type LocalDate,
  type PublishedCalendar,
  type WorkingCalendar,
} from '@vinhdanh/domain';
import { EnactedQuery, UnitOfWork } from '@vinhdanh/persistence';
import { today } from '../../support/days';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { actor, APPLICANT } from '../../support/fixtures';
import {
  calendarOrder,
  limitedRoute,
  limitedSubmission,
  publishedCalendar,
} from '../../support/limited-dossiers';
import { stateWhen } from '../../support/lives';
import { viewerOf } from '../../support/subject-desk';

const DAY_MS = 86_400_000;
const TIMER_STARTED = 17;
const unit = actor('secretary', 'unit');

const daysFrom = (first: LocalDate, count: number): readonly LocalDate[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index));

const OFF_SOON = (): readonly LocalDate[] => daysFrom(addDays(today(), 1), 3);

describe('a published calendar and running dossiers', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startEngine();
  }, 60_000);
  afterAll(() => engine.stop(), 30_000);

  async function begin(calendar: WorkingCalendar, daysAgo = 0): Promise<string> {
    const id = randomUUID();
    const opening = limitedSubmission(id, calendar);
    const at = toInstant(Date.now() - daysAgo * DAY_MS);
    await engine.gateway.begin('dossier', id, {
      opening,
      by: { ...APPLICANT, person: opening.applicant.person },
      at,
    });
    await eventually(async () => ((await recorded(id)).length === 2 ? true : undefined));
    return id;
  }

  const recorded = async (id: string): Promise<DossierEvent[]> => {
    const rows = await engine.database.dataSource.query<Array<{ body: DossierEvent }>>(
      'SELECT body FROM record.event WHERE thing_id = $1 ORDER BY seq',
      [id],
    );
    return rows.map(({ body }) => body);
  };
  const typesOf = async (id: string): Promise<readonly string[]> =>
    (await recorded(id)).map(({ type }) => type);
  const stateOf = async (id: string): Promise<DossierState> => {
    const [row] = await engine.database.dataSource.query<Array<{ state: DossierState }>>(
      'SELECT state FROM read.dossier WHERE id = $1',
      [id],
    );
    if (!row) throw new Error(`no dossier ${id}`);
    return row.state;
  };
  const timers = async (id: string): Promise<number> => {
    const { events } = await engine.client.workflow.getHandle(`dossier-${id}`).fetchHistory();
    return (events ?? []).filter(({ eventType }) => Number(eventType) === TIMER_STARTED).length;
  };
  const tell = async (id: string, { calendar, years: named }: PublishedCalendar, updateId: string) => {
    const command = recomputationOf(await stateOf(id), calendar, named, 'CV 12729');
    if (!command) throw new Error('the limit does not move');
    return engine.gateway.command('dossier', id, command, updateId, 'request');
  };

  it('move a limit later: old and new day are recorded once, and the timer that is armed stays', async () => {
    const id = await begin({ daysOff: [], workingSaturdays: [] });
    await eventually(async () => ((await timers(id)) === 1 ? true : undefined));
    const due = (await stateOf(id)).dueAt ?? '';
    const swapped = publishedCalendar([dayOf(due)]);
    const answer = await tell(id, swapped, 'publish-1');
    expect(answer).toMatchObject({ kind: 'accepted', receipt: { seq: 3 } });
    expect(await engine.gateway.command('dossier', id, { type: 'time-passed' }, 'publish-1', 'x')).toEqual(
      answer,
    );
    const moved = await eventually(async () =>
      (await recorded(id)).find(({ type }) => type === 'limit-moved'),
    );
    const state = await stateOf(id);
    expect(moved).toMatchObject({
      by: 'system',
      from: due,
      to: state.dueAt,
      source: 'CV 12729',
      because: [{ day: dayOf(due), now: 'off', nameVi: 'Nghỉ' }],
    });
    expect((state.dueAt ?? '') > due).toBe(true);
    expect(recomputationOf(state, swapped.calendar, swapped.years, 'again')).toBeNull();
    expect(await timers(id)).toBe(1);
    expect(await typesOf(id)).toEqual(['submitted', 'step-reached', 'limit-moved']);
  });

  it('move a limit earlier: the durable timer rings at the new end, not at the old one', async () => {
    const off = daysFrom(addDays(today(), -25), 90);
    const id = await begin({ daysOff: off, workingSaturdays: [] }, 30);
    await eventually(async () => ((await timers(id)) === 1 ? true : undefined));
    expect(((await stateOf(id)).dueAt ?? '') > toInstant(Date.now())).toBe(true);
    await tell(id, publishedCalendar([]), 'publish-earlier');
    await eventually(async () => ((await typesOf(id)).includes('limit-passed') ? true : undefined));
    const { dueAt, warned } = await stateOf(id);
    expect([warned, (dueAt ?? '') < toInstant(Date.now())]).toEqual(['overdue', true]);
    expect(await typesOf(id)).toEqual([...['submitted', 'step-reached', 'limit-moved', 'limit-passed']]);
  });

  it('reach a dossier that counts its next limit by the old calendar, from the writer', async () => {
    const id = await begin({ daysOff: [], workingSaturdays: [] });
    const off = publishedCalendar(OFF_SOON());
    const order = randomUUID();
    await new UnitOfWork(engine.database.dataSource).run(({ calendars }) =>
      calendars.publish(order, today(), off),
    );
    const receive = { type: 'receive', route: limitedRoute(), note: '', actor: unit, on: today() } as const;
    await engine.gateway.command('dossier', id, receive, 'receive', 'request');
    await eventually(async () => ((await typesOf(id)).includes('limit-moved') ? true : undefined));
    const state = await stateOf(id);
    expect(await typesOf(id)).toEqual([
      'submitted',
      'step-reached',
      'received',
      'step-reached',
      'limit-moved',
    ]);
    expect(state.dueAt).toBe(endUnder(state, off.calendar));
    expect((await recorded(id)).at(-1)).toMatchObject({ step: 'province.appraise', source: order });
  });

  /** An order of two persons by which a rule set with the calendar takes effect today. */
  async function enact(calendar: PublishedCalendar): Promise<EnactmentState> {
    const opening = await calendarOrder(new UnitOfWork(engine.database.dataSource), calendar, 4);
    const { id } = opening;
    const [first, second] = ['administrator', 'administrator'].map(() =>
      actor('administrator', 'centre', { person: randomUUID(), office: 'administrator' }),
    );
    if (!first || !second) throw new Error('two persons');
    await engine.gateway.begin('enactment', id, { opening, by: first, at: toInstant(Date.now()) });
    const confirm = { type: 'confirm', actor: second, jurisdiction: 'centre' } as const;
    expect(await engine.gateway.command('enactment', id, confirm, 'confirm', 'x')).toMatchObject({
      kind: 'accepted',
    });
    return stateWhen<EnactmentState>(engine, 'enactment', id, ({ phase }) => phase === 'done');
  }

  it('are brought by an order to the dossiers whose limit moves, once each, held ones too, and to no others', async () => {
    // The calendar that the order of the test before put into force.
    const plain = publishedCalendar(OFF_SOON()).calendar;
    const [early, ...running] = [
      await begin(plain, 60),
      ...(await Promise.all([1, 2, 3].map(() => begin(plain)))),
    ];
    const held = await begin(plain);
    const inspector = actor('inspector', 'inspectorate');
    const hold = { type: 'hold', reason: 'Đơn tố cáo', actor: inspector, on: today() } as const;
    await engine.gateway.command('dossier', held, hold, 'hold', 'x');
    await eventually(async () => ((await typesOf(held)).includes('held') ? true : undefined));
    const before = (await stateOf(held)).dueAt ?? '';
    const calendar = publishedCalendar([...plain.daysOff, dayOf(before)]);
    const order = await enact(calendar);
    const touched = await engine.database.dataSource.query<Array<{ id: string }>>(
      `SELECT dossier_id AS id FROM read.enactment_dossier
       WHERE enactment_id = $1 AND dossier_id = ANY($2::uuid[]) AND outcome = 'limit-moved'`,
      [order.id, [early, ...running, held]],
    );
    expect(new Set(touched.map(({ id }) => id))).toEqual(new Set([...running, held]));
    expect(order.counts['passed-over']).toBe(0);
    for (const id of [...running, held]) {
      expect((await typesOf(id)).filter((type) => type === 'limit-moved')).toHaveLength(1);
      expect((await stateOf(id)).dueAt).toBe(endUnder(await stateOf(id), calendar.calendar));
    }
    expect(await typesOf(early)).not.toContain('limit-moved');
    const listed = await engine.database.dataSource.query<unknown[]>(
      `SELECT outcome, from_day AS "from", to_day AS "to" FROM read.enactment_dossier
       WHERE enactment_id = $1 AND dossier_id = $2`,
      [order.id, held],
    );
    const to = dayOf((await stateOf(held)).dueAt ?? '');
    expect(listed).toEqual([{ outcome: 'limit-moved', from: dayOf(before), to }]);
    expect((await recorded(held)).at(-1)).toMatchObject({ source: order.id });

    const seenFrom = async (body: string): Promise<readonly string[]> => {
      const viewer = viewerOf(actor('administrator', body, { from: '2020-01-01', to: null }));
      const rows = await new EnactedQuery(engine.database.dataSource).dossiers(viewer, order.id, {
        limit: 99,
      });
      return rows.map(({ dossier }) => dossier);
    };
    expect(await seenFrom('unit')).toEqual(expect.arrayContaining([...running, held]));
    expect(await seenFrom('elsewhere')).toEqual([]);
  }, 60_000);
});
