import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addDays, type DossierState, type RuleSet } from '@vinhdanh/domain';
import { RuleSetStore, UnitOfWork } from '@vinhdanh/persistence';
import { ApiConfig, loadConfig } from '@vinhdanh/platform';
import { ruleSetOf } from '@vinhdanh/rules';
import { createApi } from '../../apps/api/create-api';
import { DEMO_PASSWORD } from '../../apps/cli/seeding/demo-password';
import { today } from '../support/days';
import { eventually } from '../support/eventually';
import { HttpCaller, type HttpAnswer } from '../support/http-caller';
import { submitDossier } from '../support/http-dossiers';
import { edited } from '../support/packs';
import { idOf, sets } from '../support/rule-sets';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { PACKS } from '../../libs/rules/read-layer';

jest.setTimeout(60_000);

const [FIRST, SECOND] = ['quan-tri.trung-uong', 'quan-tri-hai.trung-uong'];

/** Lạng Sơn's standing body, on other grounds. */
const STANDING = readFileSync(join(PACKS, 'lang-son', 'standing.yaml'), 'utf8').replace(
  'mốc kỹ thuật',
  'mốc của hệ thống',
);

let stack: HttpStack;
/** Another process of the same instance, deployed with other packs. */
let other: NestFastifyApplication | undefined;
let first: HttpCaller;
let second: HttpCaller;
let waiting: string;

beforeAll(async () => {
  stack = await startHttpStack();
  const api = await createApi(
    loadConfig(ApiConfig, {
      ...process.env,
      LOG_LEVEL: 'silent',
      API_PORT: '0',
      WEB_DIR: '',
      DATABASE_URL: stack.database.url,
      FILES_DIR: '.',
      RULE_LAYERS: 'national,lang-son',
      TASK_QUEUE: stack.taskQueue,
    }),
  );
  other = api;
  await api.listen(0, '127.0.0.1');
  const caller = new HttpCaller(await api.getUrl());
  first = await caller.signedInAs(FIRST, DEMO_PASSWORD, 'administrator');
  second = await caller.signedInAs(SECOND, DEMO_PASSWORD, 'administrator');
  waiting = (await sets(first)).waiting?.id ?? '';
}, 120_000);
afterAll(async () => {
  await other?.close();
  await stack.stop();
});

const request = (more: object = {}): object => ({
  order: { number: '12/QĐ-UBND', day: today() },
  reason: 'Cập nhật quy định.',
  effectiveOn: today(),
  ...more,
});

const propose = (caller: HttpCaller, set: string, more: object = {}): Promise<HttpAnswer> =>
  caller.command(`/api/rule-sets/${set}/proposals`, request(more));

const phaseOf = async (id: string): Promise<string> =>
  ((await first.get(`/api/enactments/${id}`)).body as { phase: string }).phase;

const keep = (set: RuleSet): Promise<void> =>
  new UnitOfWork(stack.database.dataSource).run(({ manager }) =>
    new RuleSetStore(manager).keep(set, new Date().toISOString()),
  );

const pinnedSet = async (id: string): Promise<string | undefined> => {
  const [row] = await stack.database.dataSource.query<Array<{ state: DossierState }>>(
    'SELECT state FROM read.dossier WHERE id = $1',
    [id],
  );
  return row?.state.rules?.set.id;
};

describe('rule sets', () => {
  it('shows what is in force by set-up, and that what is deployed otherwise waits', async () => {
    const shown = await sets(first);
    expect(shown.effects).toMatchObject([{ ruleSet: shown.inForce.id, origin: 'set-up', orderNumber: '' }]);
    expect(shown.waiting).toMatchObject({ problems: [] });
    expect(waiting).not.toBe(shown.inForce.id);
    const administrator = await stack.as(FIRST, 'administrator');
    expect(await sets(administrator)).toMatchObject({ inForce: shown.inForce, waiting: null });
  });

  it('is for administrators alone', async () => {
    const officer = await stack.as('so-noi-vu.thuong-truc', 'secretary');
    for (const answer of [
      await officer.get('/api/rule-sets'),
      await officer.get(`/api/rule-sets/${waiting}/differences`),
      await officer.post(`/api/rule-sets/${waiting}/what-if`, {}),
      await propose(officer, waiting),
    ])
      expect(answer).toMatchObject({ status: 409, body: { code: 'office-wrong-role' } });
  });

  it('says what changes, for which days, by which article and how well that is known', async () => {
    const { status, body } = await first.get(`/api/rule-sets/${waiting}/differences`);
    expect(status).toBe(200);
    const changes = body as unknown as ReadonlyArray<{ topic: string; citations: readonly object[] }>;
    expect(changes.some(({ topic }) => topic === 'limit')).toBe(true);
    for (const { citations } of changes)
      for (const citation of citations)
        expect(citation).toMatchObject({
          article: expect.any(String) as string,
          evidence: expect.stringMatching(/^[QSPIMN]$/) as string,
        });
  });

  it.each<[string, string | null, object, number, string]>([
    ['of a day in the past', null, { effectiveOn: addDays(today(), -1) }, 409, 'effective-date-in-past'],
    ['of a day that is none', null, { effectiveOn: '2026-02-30' }, 422, 'validation-failed'],
    ['without a number', null, { order: { number: ' ', day: today() } }, 422, 'order-number-required'],
    [
      'by an order of a day to come',
      null,
      { order: { number: '1', day: addDays(today(), 2) } },
      409,
      'effective-date-in-future',
    ],
    ['without a reason', null, { reason: ' ' }, 422, 'reason-required'],
    ['with a field that nobody knows', null, { force: true }, 422, 'validation-failed'],
    ['that was never kept', 'f'.repeat(64), {}, 404, 'not-found'],
    ['that is no set', 'national', {}, 404, 'not-found'],
  ])('refuses a proposal %s', async (_what, set, more, status, code) => {
    expect(await propose(first, set ?? waiting, more)).toMatchObject({ status, body: { code } });
    expect((await sets(first)).proposal).toBeNull();
  });

  it('is the centre’s where a layer of the centre changes: others are told so, and see no order', async () => {
    await stack.database.dataSource.query(
      `UPDATE work.office SET jurisdiction = 'ubnd-xa-van-linh' WHERE id IN (SELECT o.id FROM work.office o
         JOIN work.person p ON p.id = o.person_id WHERE p.name LIKE 'Trần Thị Tưởng Tượng%' AND o.role = 'administrator')`,
    );
    const [province, commune] = await Promise.all(
      ['quan-tri.lang-son', 'quan-tri-hai.lang-son'].map((account) => stack.as(account, 'administrator')),
    );
    const set = edited(/^time-limits/, [/amount: 10\n/, 'amount: 9\n']);
    await keep(set);
    for (const caller of [province, commune] as HttpCaller[])
      expect(await propose(caller, set.id)).toMatchObject({
        status: 409,
        body: { code: 'rule-set-not-yours', params: { layers: 'national, rehearsal' } },
      });
    const id = idOf(await propose(first, waiting));
    await eventually(async () => (await phaseOf(id)) === 'proposed' || undefined);
    for (const caller of [province, commune] as HttpCaller[]) {
      expect((await caller.get(`/api/enactments/${id}`)).status).toBe(404);
      expect((await caller.command(`/api/enactments/${id}/confirm`)).status).toBe(404);
      expect((await sets(caller)).proposal).toBeNull();
      expect((await caller.get('/api/enactments')).body).toEqual([]);
    }
    expect((await first.command(`/api/enactments/${id}/withdraw`, { reason: 'Thử.' })).status).toBe(200);
    await eventually(async () => (await sets(first)).proposal === null || undefined);
  });

  it('is the province’s, and the centre’s, where a layer of the province alone changes', async () => {
    const inForce = await new UnitOfWork(stack.database.dataSource).run(async ({ manager }) => {
      const store = new RuleSetStore(manager);
      return store.find((await store.inForce(today())) ?? '');
    });
    const layers = (inForce?.layers ?? []).map(({ name, version }) => ({
      name,
      files: { ...inForce?.texts[version], ...(name === 'lang-son' ? { 'standing.yaml': STANDING } : {}) },
    }));
    const set = ruleSetOf(layers);
    await keep(set);
    const [province, commune] = [
      await stack.as('quan-tri.lang-son', 'administrator'),
      await stack.as('quan-tri-hai.lang-son', 'administrator'),
    ];
    expect((await propose(commune, set.id)).body).toMatchObject({
      code: 'rule-set-not-yours',
      params: { layers: 'lang-son' },
    });
    const proposed = await propose(province, set.id);
    expect(proposed.status).toBe(201);
    const id = idOf(proposed);
    await eventually(async () => (await phaseOf(id)) === 'proposed' || undefined);
    expect((await province.get(`/api/enactments/${id}`)).body).toMatchObject({ expected: null });
    expect((await first.get(`/api/enactments/${id}`)).body).toMatchObject({ expected: 0 });
    expect((await commune.command(`/api/enactments/${id}/confirm`)).status).toBe(404);
    expect((await province.command(`/api/enactments/${id}/withdraw`, { reason: 'Thử.' })).status).toBe(200);
    await eventually(async () => (await sets(first)).proposal === null || undefined);
  });

  it('refuses a set that is in force, and one that does not pass its check', async () => {
    const { inForce } = await sets(first);
    expect(await propose(first, inForce.id)).toMatchObject({
      status: 409,
      body: { code: 'rule-set-in-force' },
    });
    const unsound = edited(/^money/, [/amount:/g, 'amonut:']);
    await keep(unsound);
    const { status, body } = await propose(first, unsound.id);
    expect([status, body.code]).toEqual([422, 'rule-set-unsound']);
    expect(body.detail).toContain('national/money.yaml');
    expect(body.detail).not.toMatch(/ must | is not | known /);
    expect((await first.get(`/api/rule-sets/${unsound.id}/differences`)).body.code).toBe('rule-set-unsound');
    await submitDossier(stack);
    const endless = edited(/^time-limits/, [/amount: \d+/g, 'amount: 4000000000']);
    await keep(endless);
    const asked = await first.post(`/api/rule-sets/${endless.id}/what-if`, {});
    const listed = await first.get(`/api/rule-sets/${endless.id}/what-if/csv`);
    for (const answer of [asked, listed]) expect(answer.body.code).toBe('rule-set-unsound');
  });

  it('is proposed once at a time, and withdrawn by either person', async () => {
    const both = await Promise.all([propose(first, waiting), propose(second, waiting)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = both.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe('rule-set-proposal-open');
    const id = idOf(both.find(({ status }) => status === 201) as HttpAnswer);
    await eventually(async () => (await phaseOf(id)) === 'proposed' || undefined);
    const withdrawn = await second.command(`/api/enactments/${id}/withdraw`, { reason: 'Nhầm ngày.' });
    expect(withdrawn.status).toBe(200);
    await eventually(async () => (await sets(first)).proposal === null || undefined);
  });

  it('takes effect by two persons, the second of whom has seen what it changes; every process sees it, old dossiers stay', async () => {
    const before = await submitDossier(stack);
    const { inForce } = await sets(first);
    const proposed = await propose(first, waiting);
    expect(proposed.status).toBe(201);
    const id = idOf(proposed);
    await eventually(async () => (await phaseOf(id)) === 'proposed' || undefined);

    const confirm = (caller: HttpCaller): Promise<HttpAnswer> =>
      caller.command(`/api/enactments/${id}/confirm`, {}, randomUUID());
    expect((await confirm(first)).body.code).toBe('enactment-needs-second-person');
    expect((await confirm(second)).body.code).toBe('rule-set-not-looked-at');
    const look = await second.post(`/api/rule-sets/${waiting}/what-if`, {});
    expect(look.status).toBe(200);
    expect(look.body).toMatchObject({
      total: expect.any(Number) as number,
      dossiers: expect.arrayContaining([
        expect.objectContaining({ id: before.id, pinned: false }),
      ]) as object[],
    });
    expect((await confirm(second)).status).toBe(200);

    const administrator = await stack.as(FIRST, 'administrator');
    for (const caller of [first, administrator])
      await eventually(async () => (await sets(caller)).inForce.id === waiting || undefined);
    await eventually(async () => (await phaseOf(id)) === 'done' || undefined);
    const { effects } = await sets(first);
    expect(effects[0]).toMatchObject({
      ruleSet: waiting,
      origin: 'enactment',
      orderNumber: '12/QĐ-UBND',
      enactment: id,
    });
    expect(await sets(administrator)).toMatchObject({ waiting: { id: inForce.id } });

    expect(await pinnedSet(before.id)).toBe(inForce.id);
    const after = await submitDossier(stack);
    expect(await pinnedSet(after.id)).toBe(waiting);
  });
});
