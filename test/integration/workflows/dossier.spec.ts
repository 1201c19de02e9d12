import { randomUUID } from 'node:crypto';
import type { CommandOutcome } from '@vinhdanh/contracts';
import { toInstant, type DossierAct, type Route, type Step, type Submission } from '@vinhdanh/domain';
import { actor, APPLICANT, ROUTE, submission } from '../../support/fixtures';
import { today } from '../../support/days';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';

const now = (): string => toInstant(Date.now());
const unit = actor('secretary', 'unit');
const province = actor('secretary', 'province');
const inspector = actor('inspector', 'inspectorate');
const APPLICANT_ID = '00000000-0000-4000-8000-00000000000a';
/** Kinds of history events, by their numbers in Temporal's API. */
const WORKFLOW_TASK_SCHEDULED = 5;
const PROJECTION_SCHEDULED = 10;
const TIMER_STARTED = 17;
const TIMER_FIRED = 18;
const UPDATE_ACCEPTED = 41;
const UPDATE_COMPLETED = 43;

const SECONDS = { article: 'diễn tập', evidence: 'N', unit: 'second' } as const;

/** The fixture's route as it is chosen today, with limits of so many seconds at some of its steps; others have their days. */
const routeWith = (secondsOf: (kind: Step['kind']) => number | undefined): Route => ({
  ...ROUTE,
  chosenBy: today(),
  steps: ROUTE.steps.map((step) => {
    const amount = step.limit && secondsOf(step.kind);
    return amount === undefined ? step : { ...step, limit: { ...SECONDS, amount } };
  }),
});

/** Commands at once. */
const HAIL = 30;

/** Every limit of a second. */
const shortRoute = (): Route => routeWith(() => 1);

/** How long an agency may be silent where a hold has to come before, on a machine that others load too; seconds. */
const SILENT_S = 6;

/** The route on which nothing but the silence of agencies has a limit, and so a timer. */
const silentRoute = (): Route => {
  const route = routeWith(() => SILENT_S);
  const steps = route.steps.map((step) => (step.kind === 'consult' ? step : { ...step, limit: undefined }));
  return { ...route, steps };
};

type Words = DossierAct extends infer Each
  ? Each extends DossierAct
    ? Omit<Each, 'actor' | 'on'>
    : never
  : never;

describe('a dossier workflow', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startEngine();
  }, 60_000);
  afterAll(() => engine.stop());

  async function begin(more: Partial<Submission> = {}, on = engine): Promise<string> {
    const id = randomUUID();
    const applicant = { person: APPLICANT_ID, organization: 'unit' };
    const opening = submission({
      id,
      code: `HS-${id}`,
      applicant,
      route: { ...ROUTE, chosenBy: today() },
      ...more,
    });
    await on.gateway.begin('dossier', id, { opening, by: { ...APPLICANT, person: APPLICANT_ID }, at: now() });
    return id;
  }

  const send = (
    id: string,
    by: typeof unit,
    words: Words,
    updateId: string = randomUUID(),
    on = engine,
  ): Promise<CommandOutcome> =>
    on.gateway.command('dossier', id, { ...words, actor: by, on: today() }, updateId, 'request');

  const history = async (id: string, on = engine): Promise<Record<string, number>> => {
    const { events = [] } = await on.client.workflow.getHandle(`dossier-${id}`).fetchHistory();
    const counts: Record<string, number> = {};
    for (const event of events ?? [])
      counts[String(event.eventType)] = (counts[String(event.eventType)] ?? 0) + 1;
    return counts;
  };
  const length = async (id: string): Promise<number> =>
    Object.values(await history(id)).reduce((sum, count) => sum + count, 0);

  const recorded = (id: string, on = engine): Promise<Array<{ seq: number; type: string }>> =>
    on.database.dataSource.query('SELECT seq, type FROM record.event WHERE thing_id = $1 ORDER BY seq', [id]);
  const until = (id: string, type: string, on = engine): Promise<true> =>
    eventually(async () =>
      (await recorded(id, on)).some((event) => event.type === type) ? true : undefined,
    );

  it('answers a repeated command as the first time, and refuses, for no event of history', async () => {
    const id = await begin();
    const receive: Words = { type: 'receive', route: { ...ROUTE, chosenBy: today() }, note: '' };
    const first = await send(id, unit, receive, 'key-1');
    expect(first).toMatchObject({ kind: 'accepted', receipt: { seq: 4, status: 'climbing' } });
    await until(id, 'received');
    const before = await eventually(async () => ((await recorded(id)).length === 4 ? length(id) : undefined));
    expect(await send(id, unit, receive, 'key-1')).toEqual(first);
    expect(await send(id, unit, receive, 'key-2')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'already-received' },
    });
    expect(await send(id, province, { type: 'appraise', note: '\u0007' })).toMatchObject({
      refusal: { code: 'text-has-control-characters' },
    });
    expect(await length(id)).toBeLessThanOrEqual(before + 3);
    expect((await recorded(id)).map((event) => event.type)).toEqual([
      'submitted',
      'step-reached',
      'received',
      'step-reached',
    ]);
  });

  it('costs at most five events a command before projection', async () => {
    const id = await begin();
    await send(id, unit, { type: 'receive', route: { ...ROUTE, chosenBy: today() }, note: '' });
    await until(id, 'received');
    const { events } = await engine.client.workflow.getHandle(`dossier-${id}`).fetchHistory();
    const types = (events ?? []).map((event) => Number(event.eventType));
    const from = types.lastIndexOf(WORKFLOW_TASK_SCHEDULED, types.indexOf(UPDATE_ACCEPTED));
    const ofCommand = types
      .slice(from, types.indexOf(UPDATE_COMPLETED) + 1)
      .filter((type) => type !== PROJECTION_SCHEDULED);
    expect(ofCommand.length).toBeLessThanOrEqual(5);
  });

  it('keeps its time: a silent agency and a posting end by durable timers', async () => {
    const posted = async (route: Route): Promise<string> => {
      const id = await begin({ route });
      await send(id, unit, { type: 'receive', route, note: '' });
      await send(id, province, { type: 'appraise', note: '' });
      await until(id, 'opinion-recorded');
      return id;
    };
    const posting: Words = { type: 'record-posting', objections: 0, note: '' };
    const forDays = await posted(routeWith((kind) => (kind === 'consult' ? 1 : undefined)));
    expect(await send(forDays, province, posting)).toMatchObject({ refusal: { code: 'posting-not-over' } });
    const forOneSecond = await posted(shortRoute());
    await until(forOneSecond, 'posting-ended');
    expect(await send(forOneSecond, province, posting)).toMatchObject({ kind: 'accepted' });
  }, 30_000);

  it('stands still under a hold, whatever its timers say', async () => {
    const route = silentRoute();
    const id = await begin({ route });
    await send(id, unit, { type: 'receive', route, note: '' });
    await send(id, province, { type: 'appraise', note: '' });
    await eventually(async () => ((await history(id))[TIMER_STARTED] === 1 ? true : undefined));
    await send(id, inspector, { type: 'hold', reason: 'Đơn tố cáo' });
    await eventually(async () => ((await history(id))[TIMER_FIRED] ? true : undefined));
    expect((await recorded(id)).map((event) => event.type)).not.toContain('opinion-recorded');
    await send(id, inspector, { type: 'lift', reason: 'Không vi phạm' });
    await until(id, 'opinion-recorded');
  }, 60_000);

  it('ends when it is withdrawn, and what comes later finds it ended', async () => {
    const id = await begin();
    expect(
      await send(id, { ...APPLICANT, person: APPLICANT_ID }, { type: 'withdraw', reason: 'Tự nguyện' }),
    ).toMatchObject({
      receipt: { status: 'withdrawn' },
    });
    await engine.client.workflow.getHandle(`dossier-${id}`).result();
    expect(await send(id, unit, { type: 'hold', reason: 'x' })).toEqual({ kind: 'absent' });
    await begin({ id });
    expect((await recorded(id)).map((event) => event.type)).toEqual([
      'submitted',
      'step-reached',
      'withdrawn',
    ]);
  });

  it('records a hail of commands in a few batches, every one of them', async () => {
    const id = await begin();
    const document = { number: '7/BC', date: today() };
    const hail = Array.from({ length: HAIL }, (_, count) =>
      send(id, unit, { type: 'state-count', cap: 'c', count: count + 1, document }),
    );
    for (const outcome of await Promise.all(hail)) expect(outcome).toMatchObject({ kind: 'accepted' });
    const events = await eventually(async () => {
      const known = await recorded(id);
      return known.filter((event) => event.type === 'cap-count-stated').length === HAIL ? known : undefined;
    });
    expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1));
    expect((await history(id))[PROJECTION_SCHEDULED]).toBeLessThan(HAIL / 2);
  });

  it('continues as new without losing an event, a timer or an answer', async () => {
    const brief = await startEngine({ continueAfterEvents: 30 });
    try {
      const route = shortRoute();
      const id = await begin({ route }, brief);
      const first = await send(id, unit, { type: 'receive', route, note: '' }, 'key-1', brief);
      for (let turn = 0; turn < 4; turn++) {
        await send(id, inspector, { type: 'hold', reason: `lần ${turn}` }, randomUUID(), brief);
        await send(id, inspector, { type: 'lift', reason: `lần ${turn}` }, randomUUID(), brief);
        await eventually(async () => {
          const lifted = (await recorded(id, brief)).filter((event) => event.type === 'lifted');
          return lifted.length > turn || undefined;
        });
      }
      await eventually(async () => {
        const { raw } = await brief.client.workflow.getHandle(`dossier-${id}`).describe();
        const { firstRunId, execution } = raw.workflowExecutionInfo ?? {};
        return firstRunId !== execution?.runId ? true : undefined;
      });
      expect(await send(id, unit, { type: 'receive', route, note: '' }, 'key-1', brief)).toEqual(first);
      expect(await brief.gateway.outcomeOf('dossier', id, 'key-1')).toEqual(first);
      expect(await brief.gateway.outcomeOf('dossier', id, 'never-sent')).toEqual({ kind: 'absent' });
      await send(id, province, { type: 'appraise', note: '' }, randomUUID(), brief);
      await until(id, 'posting-ended', brief);
      const sequence = (await recorded(id, brief)).map((event) => event.seq);
      expect(sequence).toEqual(sequence.map((_, index) => index + 1));
    } finally {
      await brief.stop();
    }
  }, 60_000);
});
