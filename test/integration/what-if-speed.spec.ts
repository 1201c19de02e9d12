import { randomUUID } from 'node:crypto';
import {
  Catalogue,
  Clock,
  ReadFiles,
  RuleShelf,
  RunWhatIf,
  subjectsIn,
  type DifferingDossier,
} from '@vinhdanh/application';
import { hashPassword } from '@vinhdanh/auth';
import {
  addDays,
  calendarAt,
  dayOf,
  dossierDecider,
  evolveAll,
  recomputationFor,
  submit,
  SYSTEM,
  termEnd,
  type DossierCommand,
  type DossierEvent,
  type DossierState,
  type LoadedRules,
  type Submission,
} from '@vinhdanh/domain';
import { fold, OrganizationQuery, SubjectFileQuery, UnitOfWork, WhatIfQuery } from '@vinhdanh/persistence';
import { loadRules } from '@vinhdanh/rules';
import { plantSeed } from '../../apps/cli/seeding/plant-seed';
import { readSeed } from '../../apps/cli/seeding/seed-file';
import { rowsOf } from '../../apps/cli/seeding/seed-rows';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { actor, submission } from '../support/fixtures';
import { DEPLOYED, edited } from '../support/packs';

jest.setTimeout(300_000);

const OPEN = 20_000;
const LONGEST_MS = 60_000;
/** What a regulation that gives whoever is asked eleven days instead of ten would look like. */
const ELEVEN_DAYS = edited(/^time-limits/, [
  /amount: 10(?=\s+unit: working-day\s+startsAt: \{ vi: 'Nhận văn bản hỏi ý kiến')/g,
  'amount: 11',
]);

const clock = new Clock();
let database: TestDatabase;
let shelf: RuleShelf;
let whatIf: RunWhatIf;
let catalogue: Catalogue;

beforeAll(async () => {
  database = await createTestDatabase();
  const unitOfWork = new UnitOfWork(database.dataSource);
  await plantSeed(unitOfWork, rowsOf(readSeed(), await hashPassword('x')));
  shelf = await new RuleShelf(unitOfWork, DEPLOYED, clock).open();
  const organizations = new OrganizationQuery(database.dataSource);
  catalogue = new Catalogue(shelf, organizations, clock);
  const files = new ReadFiles(new SubjectFileQuery(database.dataSource), shelf);
  whatIf = new RunWhatIf(
    new WhatIfQuery(database.dataSource),
    organizations,
    shelf,
    clock,
    subjectsIn(files),
  );
});
afterAll(() => database.drop());

/** A dossier of the commune as its events make it: handed in, and received too when it is `pinned`. */
async function dossier(award: string, isPinned: boolean): Promise<readonly DossierEvent[]> {
  const unit = 'ubnd-xa-van-linh';
  const today = clock.today();
  const days = { submittedOn: today, receivedOn: today, on: today, choices: [] };
  const plan = await catalogue.plan(shelf.current, { award, unit, ...days });
  const handedIn: Submission = submission({
    id: randomUUID(),
    award,
    applicant: { person: randomUUID(), organization: unit },
    requiredParts: [],
    content: { ...submission().content, parts: [] },
    route: plan.route,
    calendar: plan.calendar,
    rules: plan.rules,
  });
  const events = submit(handedIn, actor('applicant', unit), clock.now());
  if (!isPinned) return events;
  const { route, rules } = plan;
  const decided = dossierDecider.decide(
    evolveAll(dossierDecider.evolve, null, events),
    {
      type: 'receive',
      actor: actor('secretary', route.steps[0]?.organization ?? unit),
      ...{ on: today, route, pinned: { rules, parts: null, calendar: null }, note: '' },
    },
    clock.now(),
  );
  if (!decided.accepted) throw new Error(JSON.stringify(decided.refusal));
  return [...events, ...decided.events];
}

const put = async (...histories: ReadonlyArray<readonly DossierEvent[]>): Promise<void> =>
  new UnitOfWork(database.dataSource).run(({ readModels }) =>
    readModels.put(histories.map((events) => fold('dossier', null, events))),
  );

/** Every table with the number of its rows, the sum of the transactions that wrote them, and a sum over their contents. */
async function fingerprint(): Promise<unknown> {
  const tables = await database.dataSource.query<Array<{ name: string }>>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('work', 'read', 'record') ORDER BY 1`,
  );
  const prints: unknown[] = [];
  for (const { name } of tables)
    prints.push([
      name,
      await database.dataSource.query(
        `SELECT count(*)::text AS rows, coalesce(sum(xmin::text::bigint), 0)::text AS written,
           coalesce(sum(hashtextextended(t::text, 0)), 0)::text AS contents FROM ${name} t`,
      ),
    ]);
  return prints;
}

/** At the appraisal, where a limit runs, and held for two weeks in between. */
async function heldDossier(): Promise<readonly DossierEvent[]> {
  const events = [...(await dossier('HC-LD3', true))];
  const state = (): DossierState => evolveAll(dossierDecider.evolve, null, events);
  const step = state().route.steps.find(({ id }) => id === 'province.appraise');
  if (!step?.limit) throw new Error('no limit at the appraisal');
  const [from, on] = [clock.now(), clock.today()];
  const term = { from, pauses: [] };
  events.push({
    ...{ seq: events.length + 1, at: from, on, by: SYSTEM, type: 'step-reached', step: step.id, term },
    organization: step.organization,
    dueAt: termEnd(step.limit, term, calendarAt(state().calendar, step.level)),
  });
  const act = (words: DossierCommand, day: string): void => {
    const decided = dossierDecider.decide(state(), words, `${day}T04:00:00.000Z`);
    if (!decided.accepted) throw new Error(JSON.stringify(decided.refusal));
    events.push(...decided.events);
  };
  const inspector = actor('inspector', 'inspectorate');
  const [since, until] = [addDays(on, 2), addDays(on, 16)];
  act({ type: 'hold', actor: inspector, on: since, reason: 'Đơn tố cáo' }, since);
  act({ type: 'lift', actor: inspector, on: until, reason: 'Không vi phạm' }, until);
  return events;
}

describe('what-if of a limit that stood still', () => {
  afterAll(() => database.dataSource.query('DELETE FROM read.dossier'));

  it('ends when the order that brings the calendar makes it end', async () => {
    const events = await heldDossier();
    await put(events);
    const state = evolveAll<DossierState, DossierEvent>(dossierDecider.evolve, null, events);
    const { book } = shelf.current;
    const daysOff = [...book.calendar.daysOff, dayOf(state.dueAt ?? '')];
    const later: LoadedRules = {
      ...shelf.current,
      book: { ...book, calendar: { ...book.calendar, daysOff } },
    };
    const found: DifferingDossier[] = [];
    await whatIf.execute(later, { kind: 'open' }, null, (one) => found.push(one));
    const bodies = new Map(
      (await new OrganizationQuery(database.dataSource).all()).map((body) => [body.id, body]),
    );
    const told = recomputationFor(state, later.book, 'order', (id) => bodies.get(id));
    const decided = told && dossierDecider.decide(state, told, clock.now());
    if (!decided?.accepted) throw new Error('the order does not move it');
    const moved = evolveAll(dossierDecider.evolve, state, decided.events);
    expect(found).toMatchObject([
      { id: state.id, differences: [{ topic: 'deadline', before: state.dueAt, after: moved.dueAt }] },
    ]);
    expect((moved.dueAt ?? '') > (state.dueAt ?? '')).toBe(true);
  });
});

describe('what-if over the dossiers of an instance', () => {
  beforeAll(async () => {
    await put(
      await dossier('HC-LD3', false),
      await dossier('HC-LD3', true),
      await dossier('DH-CO-BT', true),
      await dossier('DH-CO-BT', false),
    );
    await database.dataSource.query(
      `INSERT INTO read.dossier (id, code, seq, status, award, subject_name, search, step_id, step_kind, organization_id,
         council_id, due_at, held, submitted_at, changed_at, state)
       SELECT gen_random_uuid(), code || '-' || n, seq, status, award, subject_name, search, step_id, step_kind,
         organization_id, council_id, due_at, held, submitted_at, changed_at, state
       FROM read.dossier, generate_series(1, $1::int) AS copies(n)`,
      [OPEN / 4 - 1],
    );
  });

  it(`looks at ${OPEN} open dossiers within a minute, names each that would differ, and writes no row of any table`, async () => {
    const before = await fingerprint();
    const found: DifferingDossier[] = [];
    const start = performance.now();
    const result = await whatIf.execute(loadRules(ELEVEN_DAYS), { kind: 'open' }, null, (one) =>
      found.push(one),
    );
    const took = performance.now() - start;
    console.log(
      `what-if over ${result.total} open dossiers: ${(took / 1000).toFixed(1)} s, ${result.differing} would differ`,
    );
    expect(result).toMatchObject({ total: OPEN, differing: OPEN / 2, pinned: OPEN / 4 });
    expect(found).toHaveLength(OPEN / 2);
    for (const { award, differences } of found.slice(0, 100)) {
      expect(award).toBe('HC-LD3');
      for (const difference of differences)
        expect(difference).toMatchObject({
          topic: 'limit',
          change: { before: { amount: 10 }, after: { amount: 11 } },
        });
    }
    expect(took).toBeLessThan(LONGEST_MS);
    expect(await fingerprint()).toEqual(before);
  });

  it('finds nothing that differs under the set in force, and nothing in a year without dossiers', async () => {
    const tell = (): void => undefined;
    expect(await whatIf.execute(shelf.current, { kind: 'open' }, null, tell)).toMatchObject({
      total: OPEN,
      differing: 0,
    });
    const year = { kind: 'year', year: '1999' } as const;
    expect(await whatIf.execute(loadRules(ELEVEN_DAYS), year, null, tell)).toMatchObject({ total: 0 });
  });

  it('asks a year about its whole way', async () => {
    const year = { kind: 'year', year: clock.today().slice(0, 4) } as const;
    const result = await whatIf.execute(loadRules(ELEVEN_DAYS), year, null, () => undefined);
    expect(result).toMatchObject({ total: OPEN, differing: OPEN / 2 });
    expect(result.byTopic.limit).toBe(OPEN / 2);
  });
});
