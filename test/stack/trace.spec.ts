import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { TraceView } from '@vinhdanh/application';
import { createDataSource, rebuildReadModels, UnitOfWork } from '@vinhdanh/persistence';
import { today } from '../support/days';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { returnedDossier } from '../support/returned-dossier';
import { countStatements } from '../support/statements';
import { stopWatches } from '../support/stop-watches';
import { decideOn, enterAward, returnTwice, type Anomalies } from '../support/trace-scene';

let stack: HttpStack;
let auditor: HttpCaller;
let dossier: string;

beforeAll(async () => {
  stack = await startHttpStack();
  auditor = await stack.as('kiem-toan.lang-son', 'auditor');
  dossier = await returnedDossier(stack);
}, 60_000);

afterAll(() => stack.stop());

const traceOf = async (caller: HttpCaller): Promise<TraceView> =>
  (await caller.get(`/api/dossiers/${dossier}/trace`)).body as unknown as TraceView;

describe('the trace of a dossier', () => {
  it('has every act with who did it in which office, under which article, and what they had before them', async () => {
    const { acts, versions, levels, dossier: head } = await traceOf(auditor);
    expect(acts.map(({ type }) => type)).toEqual([
      ...['submitted', 'step-reached', 'returned', 'resubmitted', 'step-reached'],
    ]);
    expect(head).toMatchObject({ id: dossier, seq: acts.length });
    expect(levels).toEqual(['unit']);
    const [, , returned, resubmitted] = acts;
    expect(returned).toMatchObject({
      by: { office: { organization: { id: 'mttq-tinh-lang-son' } } },
      step: { kind: 'intake', level: 'unit' },
      seen: { seq: 2, content: 1, broughtBy: 1, hash: acts[0]?.hash },
      stay: { step: { kind: 'intake' }, isLate: false },
    });
    expect(returned?.citation?.article).not.toBe('');
    expect(returned?.notices).toMatchObject([{ kind: 'dossier-returned', readAt: null }]);
    expect(versions.map(({ seq, hash }) => [seq, hash])).toEqual([
      [1, acts[0]?.hash],
      [4, resubmitted?.hash],
    ]);
  });

  it('is for who looks over the work of others, in the area of the office', async () => {
    const status = async (caller: HttpCaller, id = dossier): Promise<readonly unknown[]> => {
      const answer = await caller.get(`/api/dossiers/${id}/trace`);
      return [answer.status, answer.body.code];
    };
    expect(await status(await stack.as('mttq.thuong-truc', 'secretary'))).toEqual([409, 'office-wrong-role']);
    expect(await status(await stack.as('mttq.lap-ho-so'))).toEqual([409, 'office-wrong-role']);
    expect(await status(auditor, randomUUID())).toEqual([404, 'not-found']);
    expect(await status(auditor, 'no-id')).toEqual([404, 'not-found']);
    expect(await status(stack.anyone)).toEqual([401, 'sign-in-required']);
    for (const reason of ['x'.repeat(301), '%E1%BA'])
      expect(await status(auditor.with({ 'Reading-Reason': reason }))).toEqual([422, 'validation-failed']);
  });

  it('is itself written down, with the reason given, once for one look', async () => {
    const complaint = auditor.with({ 'Reading-Reason': encodeURIComponent('Khiếu nại số 12') });
    await traceOf(complaint);
    await traceOf(complaint);
    await auditor.get(`/api/dossiers/${dossier}`);
    await auditor.get(`/api/dossiers/${dossier}/record`);
    const { readings } = await traceOf(auditor);
    expect(readings.map(({ what, why }) => [what, why])).toEqual([
      ['dossier', null],
      ['trace', 'Khiếu nại số 12'],
      ['trace', null],
    ]);
    expect(readings[0]?.organization?.id).toBeTruthy();
    const unit = await stack.as('mttq.thuong-truc', 'secretary');
    await unit.get(`/api/dossiers/${dossier}`);
    expect((await traceOf(auditor)).readings).toHaveLength(3);
    const keeper = await traceOf(await stack.as('quan-tri.lang-son', 'administrator'));
    expect(keeper.readings.length).toBeGreaterThanOrEqual(3);
    expect(keeper.readings.every(({ why }) => why === null)).toBe(true);
  });

  it('is not got around: explanations, files, sessions, rounds and lists are written down, too', async () => {
    const { versions } = await traceOf(auditor);
    const file = versions[0]?.content.parts[0]?.file ?? '';
    const look = async (path: string): Promise<number> => (await auditor.get(path)).status;
    expect(await look(`/api/dossiers/${dossier}/explanation`)).toBe(200);
    expect(await look(`/api/files/${file}`)).toBe(200);
    expect(await look('/api/ledger/subjects/csv')).toBe(200);
    expect(await look('/api/limits/csv')).toBe(200);
    expect(await look('/api/audit/anomalies')).toBe(200);
    const { items } = (await auditor.get('/api/audit/readings')).body as unknown as {
      items: ReadonlyArray<{ what: string; thingKind: string; thingId: string | null }>;
    };
    const seen = items.map(({ what, thingKind, thingId }) => `${what} ${thingKind} ${thingId ?? 'many'}`);
    expect(seen).toEqual(
      expect.arrayContaining([
        ...[`file dossier ${dossier}`, `dossier dossier ${dossier}`, 'anomalies dossier many'],
        ...['export ledger many', 'export dossier many'],
      ]),
    );
    const unit = await stack.as('mttq.thuong-truc', 'secretary');
    expect((await unit.get(`/api/files/${file}`)).status).toBe(200);
    expect((await traceOf(auditor)).readings.filter(({ what }) => what === 'file')).toHaveLength(1);
  });

  it('takes at most six statements', async () => {
    await stopWatches(stack);
    const read = () => traceOf(auditor);
    expect(await countStatements(stack.app.get(DataSource), read)).toBeLessThanOrEqual(6);
  });
});

describe('anomalies across dossiers', () => {
  let returnedTwice: string;
  const search = async (query = '', by = auditor): Promise<Anomalies> =>
    (await by.get(`/api/audit/anomalies${query}`)).body as unknown as Anomalies;

  beforeAll(async () => {
    returnedTwice = await returnTwice(stack);
  }, 60_000);

  it('are found by kind, person, office, body, award and period, with counts that lead to the rows', async () => {
    const { counts, items } = await search();
    expect(counts).toMatchObject({ 'second-return': 1, 'under-hold': 0, 'cap-passed': 0 });
    expect(items).toMatchObject([
      {
        kind: 'second-return',
        seq: 6,
        dossier: { id: returnedTwice },
        organization: { id: 'mttq-tinh-lang-son' },
      },
    ]);
    const [{ person } = { person: null }] = items;
    const day = today();
    const found = async (query: string): Promise<number> => (await search(`?${query}`)).items.length;
    for (const query of [
      'kind=second-return',
      `person=${person?.id}`,
      `person=${encodeURIComponent(person?.name.slice(0, 4).toUpperCase() ?? '')}`,
      'body=mttq-tinh-lang-son',
      'award=HC-LD3',
      `from=${day}&to=${day}`,
    ])
      expect([query, await found(query)]).toEqual([query, 1]);
    for (const query of [
      'kind=cap-passed',
      'person=%25',
      'office=nobody',
      'body=x',
      'award=x',
      'to=2020-01-01',
    ])
      expect([query, await found(query)]).toEqual([query, 0]);
  });

  it('are said to be of a part of the record until the read models were rebuilt', async () => {
    const owner = await createDataSource({
      ...{ url: stack.database.ownerUrl, applicationName: 'older', poolSize: 1 },
    }).initialize();
    await owner.query("INSERT INTO read.anomaly_since (since) VALUES ('2026-11-01T00:00:00Z')");
    await owner.destroy();
    expect(await search()).toMatchObject({ since: '2026-11-01T00:00:00.000Z' });
    await rebuildReadModels(stack.database.dataSource);
    expect(await search()).toMatchObject({ since: null });
  });

  it('are refused to others, and for what cannot be asked', async () => {
    const unit = await stack.as('mttq.thuong-truc', 'secretary');
    expect((await unit.get('/api/audit/anomalies')).body.code).toBe('office-wrong-role');
    for (const query of ['kind=strange', 'cursor=x', 'from=2026-02-30', 'other=1'])
      expect([query, (await auditor.get(`/api/audit/anomalies?${query}`)).status]).toEqual([query, 422]);
  });

  it('say when an award that was counted is taken away, and no more once it is given back', async () => {
    const { dataSource } = stack.database;
    const entry = randomUUID();
    await dataSource.query('INSERT INTO read.dossier_ground (dossier_id, entry_id) VALUES ($1, $2)', [
      returnedTwice,
      entry,
    ]);
    await enterAward(dataSource, entry);
    const kept = async (): Promise<number | undefined> => (await search()).counts?.['prerequisite-cancelled'];
    await decideOn(dataSource, entry, 'cancelled');
    expect(await kept()).toBe(1);
    await dataSource.query("DELETE FROM read.anomaly WHERE thing_kind = 'ledger'");
    await new UnitOfWork(dataSource).run(({ anomalies }) =>
      anomalies.addGrounds([{ dossier: returnedTwice, entry }]),
    );
    expect(await kept()).toBe(1);
    await decideOn(dataSource, entry, 'restored');
    expect(await kept()).toBe(0);
  });
});
