import { row } from '../edge-cases/rows';
import { eventually } from '../support/eventually';
import type { HttpAnswer, HttpCaller } from '../support/http-caller';
import { handIn, must, signFor, standsAt, submitDossier, wordsOf } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const OLD = 'ubnd-xa-van-linh';
const NEW = 'mttq-tinh-lang-son';
const MOVE = {
  to: NEW,
  movedOn: '2022-03-01',
  period: { from: '2021-01-01', to: '2025-12-31' },
  document: { number: '12/QĐ-SNV', date: '2022-02-15' },
};
const choose = (answer: string) => [
  {
    question: 'proposing-unit',
    answer,
    order: { number: '7/UBND-NC', date: '2026-02-10' },
    reason: 'Hai đơn vị đã thống nhất.',
  },
];

let stack: HttpStack;
let applicant: HttpCaller;
let oldUnit: HttpCaller;
let newUnit: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack();
  applicant = await stack.as('van-linh.lap-ho-so', 'applicant');
  oldUnit = await stack.as('van-linh.thuong-truc', 'secretary');
  newUnit = await stack.as('mttq.thuong-truc', 'secretary');
}, 60_000);
afterAll(() => stack.stop());

const submitted = async (): Promise<string> => (await submitDossier(stack, { by: 'van-linh.lap-ho-so' })).id;

const codeOf = async (caller: HttpCaller, path: string, body: object) =>
  (await caller.command(path, body)).body.code;

const valueAt = async (caller: HttpCaller, path: string, name: string): Promise<unknown> =>
  ((await caller.get(path)).body as unknown as Record<string, unknown>)[name];

const explained = async (caller: HttpCaller, path: string): Promise<string> =>
  JSON.stringify((await caller.get(`${path}/explanation`)).body);

const moved = (path: string, to: string, more: object = {}): Promise<HttpAnswer> =>
  must(applicant, `${path}/move`, { ...MOVE, to, choices: choose(to), ...more });

describe(row(8, 'over HTTP'), () => {
  it('asks who proposes, as no source gives it, and keeps the answer with its document', async () => {
    const path = `/api/dossiers/${await submitted()}`;
    const rule = (await applicant.get(`${path}/proposer-rule`)).body;
    expect(rule).toMatchObject({ rule: { way: 'ask', evidence: 'N' }, units: [{ id: OLD }] });
    const asked = await applicant.command(`${path}/move`, MOVE);
    expect([asked.status, asked.body.code]).toEqual([409, 'choice-needed']);
    expect(asked.body.detail).toContain('Đơn vị đề nghị sau khi chuyển công tác');
    const stranger = { ...MOVE, choices: choose('cong-an-tinh-lang-son') };
    expect(await codeOf(applicant, `${path}/move`, stranger)).toBe('choice-answer-invalid');
    await must(applicant, `${path}/move`, { ...MOVE, choices: choose(OLD) });
    expect((await oldUnit.get(path)).body).toMatchObject({ proposer: OLD, move: { proposer: OLD } });
    expect(await explained(newUnit, path)).toContain('theo 7/UBND-NC ngày 10/02/2026');
  });

  it('the old unit finishes its step, the new one proposes, and both see the dossier', async () => {
    const id = await submitted();
    const path = `/api/dossiers/${id}`;
    expect((await newUnit.get(path)).status).toBe(404);
    expect(await codeOf(newUnit, `${path}/move`, MOVE)).toBe('not-found');
    expect((await newUnit.get(`${path}/proposer-rule`)).status).toBe(404);
    await moved(path, NEW);
    const seen = (await newUnit.get(path)).body;
    expect(seen).toMatchObject({
      move: { from: OLD, days: { old: 424, new: 1402 } },
      proposer: NEW,
      awaitsReroute: false,
      step: { id: 'unit.intake', organization: { id: OLD } },
    });
    await must(oldUnit, `${path}/receive`);
    expect((await newUnit.get(path)).body).toMatchObject({
      step: { id: 'unit.sign', organization: { id: NEW } },
    });
    await signFor(stack, ['mttq.pho-chu-tich', 'mttq.van-thu'], 'submission', [id]);
    await standsAt(oldUnit, id, 'province.intake');
    for (const caller of [oldUnit, newUnit])
      expect(await explained(caller, path)).toContain(
        'Ủy ban nhân dân xã Vạn Linh 424 ngày, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lạng Sơn 1402 ngày',
      );
  });

  it('refuses a unit that nobody knows, the same one, one of no known way, and a period that ends before it begins', async () => {
    const path = `/api/dossiers/${await submitted()}/move`;
    expect(await codeOf(applicant, path, { ...MOVE, to: 'ghost' })).toBe('move-unit-unknown');
    expect(await codeOf(applicant, path, { ...MOVE, to: OLD })).toBe('move-same-unit');
    const top = 'chu-tich-nuoc';
    const above = { ...MOVE, to: top, choices: choose(top) };
    expect(await codeOf(applicant, path, above)).toBe('no-route-for-unit');
    const period = { from: '2025-01-01', to: '2024-01-01' };
    expect(await codeOf(applicant, path, { ...MOVE, period })).toBe('period-ends-before-it-begins');
    expect((await applicant.command(path, { ...MOVE, ghost: 1 })).status).toBe(422);
  });

  it('a second move sums the days at each unit; a mistyped one is corrected with a reason, or taken back', async () => {
    const path = `/api/dossiers/${await submitted()}`;
    await moved(path, NEW);
    const back = { to: OLD, movedOn: '2022-09-01', document: { number: '30/QĐ', date: '2022-08-20' } };
    const early = { ...MOVE, ...back, movedOn: '2022-01-01' };
    expect(await codeOf(applicant, `${path}/move`, early)).toBe('moves-out-of-order');
    await moved(path, OLD, back);
    expect((await applicant.get(path)).body).toMatchObject({
      move: {
        stays: [
          { unit: OLD, days: 1642 },
          { unit: NEW, days: 184 },
        ],
      },
      moves: [{ to: NEW }, { to: OLD }],
    });
    const correction = { number: 1, transfer: { ...MOVE, movedOn: '2021-03-01' }, reason: 'Gõ nhầm năm' };
    expect(await codeOf(applicant, `${path}/move-correction`, correction)).toBe('choice-needed');
    await must(applicant, `${path}/move-correction`, { ...correction, choices: choose(NEW) });
    expect((await applicant.get(path)).body).toMatchObject({
      proposer: NEW,
      move: {
        stays: [
          { unit: OLD, days: 1277 },
          { unit: NEW, days: 549 },
        ],
      },
    });
    const timeline = (await applicant.get(`${path}/timeline`)).body as unknown as ReadonlyArray<{
      type: string;
    }>;
    expect(timeline.at(-1)).toMatchObject({
      type: 'move-corrected',
      body: { number: 1, was: { movedOn: '2022-03-01' }, reason: 'Gõ nhầm năm' },
    });
    const none = (number: number, more: object = {}) => ({ number, reason: 'Không chuyển', ...more });
    expect(await codeOf(applicant, `${path}/move-correction`, none(3))).toBe('move-unknown');
    expect(await codeOf(applicant, `${path}/move-correction`, { number: 1 })).toBe('validation-failed');
    await must(applicant, `${path}/move-correction`, none(2, { choices: choose(OLD) }));
    await must(applicant, `${path}/move-correction`, none(1));
    expect((await applicant.get(path)).body).toMatchObject({ proposer: OLD, move: null, moves: [] });
  });

  it('the people of the unit that proposes now complete a returned dossier', async () => {
    const id = await submitted();
    const path = `/api/dossiers/${id}`;
    await moved(path, NEW);
    await must(oldUnit, `${path}/return`, { reason: 'Thiếu báo cáo', missing: ['report-confirmed'] });
    const worksOn = async (caller: HttpCaller) => JSON.stringify((await caller.get('/api/work')).body);
    expect(await worksOn(newUnit)).toContain(id);
    expect(await worksOn(oldUnit)).not.toContain(id);
    const { content } = wordsOf(await handIn(newUnit, 'y')) as { content: object };
    expect(await codeOf(oldUnit, `${path}/resubmit`, { content })).not.toBeUndefined();
    await must(newUnit, `${path}/resubmit`, { content });
    expect((await newUnit.get(path)).body).toMatchObject({ status: 'climbing', contentVersion: 2 });
  });
});

describe(row(8, 'to a unit whose dossiers go another way, over HTTP'), () => {
  const FAR = 'so-noi-vu-cao-bang';
  let path = '';
  let id = '';
  let standing: HttpCaller;
  let admin: HttpCaller;

  beforeAll(async () => {
    await stack.database.dataSource.query(
      `INSERT INTO work.council (id, organization_id, name_vi, name_en)
       VALUES ('hd-cao-bang', 'ubnd-tinh-cao-bang', 'Hội đồng Cao Bằng', 'Council of Cao Bằng')`,
    );
    await stack.database.dataSource.query(
      `UPDATE work.office SET role = 'secretary' WHERE role = 'auditor' AND organization_id = 'ubnd-tinh-cao-bang'`,
    );
    standing = await stack.as('so-noi-vu.thuong-truc', 'secretary');
    admin = await stack.as('quan-tri.trung-uong', 'administrator');
    id = (await submitDossier(stack)).id;
    path = `/api/dossiers/${id}`;
    await must(newUnit, `${path}/receive`);
    await signFor(stack, ['mttq.pho-chu-tich', 'mttq.van-thu'], 'submission', [id]);
    await standsAt(standing, id, 'province.intake');
    const own = await stack.as('mttq.lap-ho-so', 'applicant');
    await must(own, `${path}/move`, { ...MOVE, to: FAR, choices: choose(FAR) });
  }, 60_000);

  it('nothing goes on the old way, and everybody reads who must act', async () => {
    expect((await standing.get(path)).body).toMatchObject({ awaitsReroute: true, proposer: FAR });
    const refusal = await standing.command(`${path}/receive`);
    expect([refusal.status, refusal.body.code]).toEqual([409, 'move-needs-reroute']);
    expect(JSON.stringify((await standing.get('/api/work')).body)).not.toContain(id);
    const waiting = (await standing.get('/api/limits?show=reroute')).body;
    expect(waiting).toMatchObject({
      counts: { overdue: 0, held: 0, awaitingReroute: 1 },
      items: [{ id, held: false, awaitsReroute: true, tone: 'still', workingDaysLeft: null }],
    });
    expect((await standing.get('/api/limits?show=held')).body).toMatchObject({ items: [] });
    expect(await explained(standing, path)).toContain(
      'quản trị viên chuyển hồ sơ sang quy trình của Sở Nội vụ tỉnh Cao Bằng',
    );
  });

  it('an administrator gives it the way of the unit that proposes, and it goes on there', async () => {
    const preview = (await admin.get(`${path}/reroute-preview?on=2026-11-01`)).body as unknown as {
      steps: ReadonlyArray<{ id: string; organization: { id: string } }>;
    };
    const bodies = preview.steps.map(({ organization }) => organization.id);
    expect(bodies).toContain('ubnd-tinh-cao-bang');
    expect(bodies).not.toContain('ubnd-tinh-lang-son');
    const order = {
      ...{ chosenBy: '2026-11-01', toStep: 'province.intake', order: '3/QĐ-BNV', reason: 'Chuyển công tác' },
    };
    const unit = await stack.as('cao-bang.thuong-truc', 'secretary');
    const there = await stack.as('cao-bang.kiem-toan', 'secretary');
    expect((await unit.get(path)).status).toBe(200);
    expect((await there.get(path)).status).toBe(404);
    expect(await codeOf(standing, `${path}/reroute`, order)).toBe('office-wrong-role');
    await must(admin, `${path}/reroute`, order);
    expect((await there.get(path)).body).toMatchObject({
      awaitsReroute: false,
      step: { id: 'province.intake' },
    });
    expect(await codeOf(standing, `${path}/receive`, {})).toBe('not-your-step');
    await must(there, `${path}/receive`);
    await standsAt(there, id, 'province.appraise');
  });

  it('the unit that proposes is merged, and who takes over proposes', async () => {
    const second = await stack.as('quan-tri-hai.trung-uong', 'administrator');
    const order = {
      order: { number: 'NQ-1', day: '2026-11-01' },
      reason: 'Dùng để thử.',
      reorganization: {
        day: '2026-11-20',
        successions: [
          { from: FAR, to: 'ubnd-tinh-cao-bang', kind: 'merge', article: 'Nghị quyết mẫu', evidence: 'N' },
        ],
      },
    };
    const { body } = await admin.command('/api/enactments', order);
    const enactment = `/api/enactments/${(body as { id: string }).id}`;
    await eventually(async () =>
      (await valueAt(second, enactment, 'phase')) === 'proposed' ? true : undefined,
    );
    expect((await second.command(`${enactment}/confirm`)).status).toBe(200);
    await eventually(async () => ((await valueAt(second, enactment, 'phase')) === 'done' ? true : undefined));
    await eventually(async () =>
      (await valueAt(admin, path, 'proposer')) === 'ubnd-tinh-cao-bang' ? true : undefined,
    );
  });

  it('taken back after that order, the unit that was never left proposes, and waits for its own way', async () => {
    const own = await stack.as('mttq.lap-ho-so', 'applicant');
    await must(own, `${path}/move-correction`, { number: 1, reason: 'Không chuyển' });
    expect((await own.get(path)).body).toMatchObject({ proposer: NEW, move: null, awaitsReroute: true });
    const order = { chosenBy: '2026-11-01', toStep: 'province.appraise', order: '4/QĐ-BNV', reason: 'Sửa' };
    await must(admin, `${path}/reroute`, order);
    expect((await own.get(path)).body).toMatchObject({
      ...{ proposer: NEW, awaitsReroute: false },
      step: { id: 'province.appraise', organization: { id: 'so-noi-vu-lang-son' } },
    });
  });
});
