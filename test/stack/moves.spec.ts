import { row } from '../edge-cases/rows';
import type { HttpCaller } from '../support/http-caller';
import { must, signFor, standsAt, submitDossier } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const MOVE = {
  to: 'mttq-tinh-lang-son',
  movedOn: '2022-03-01',
  period: { from: '2021-01-01', to: '2025-12-31' },
  document: { number: '12/QĐ-SNV', date: '2022-02-15' },
};
const CHOICE = {
  question: 'proposing-unit',
  answer: 'ubnd-xa-van-linh',
  order: { number: '7/UBND-NC', date: '2026-02-10' },
  reason: 'Hai đơn vị đã thống nhất.',
};

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

describe(row(8, 'over HTTP'), () => {
  it('the old unit finishes its step, the new one proposes, and both see the dossier', async () => {
    const id = await submitted();
    const path = `/api/dossiers/${id}`;
    expect((await newUnit.get(path)).status).toBe(404);
    expect(await codeOf(newUnit, `${path}/move`, MOVE)).toBe('not-found');
    await must(applicant, `${path}/move`, MOVE);
    const seen = (await newUnit.get(path)).body;
    expect(seen).toMatchObject({
      move: { proposer: MOVE.to, from: 'ubnd-xa-van-linh', days: { old: 424, new: 1402 }, evidence: 'M' },
      step: { id: 'unit.intake', organization: { id: 'ubnd-xa-van-linh' } },
    });
    await must(oldUnit, `${path}/receive`);
    expect((await newUnit.get(path)).body).toMatchObject({
      step: { id: 'unit.sign', organization: { id: MOVE.to } },
    });
    await signFor(stack, ['mttq.pho-chu-tich', 'mttq.van-thu'], 'submission', [id]);
    await standsAt(oldUnit, id, 'province.intake');
    for (const caller of [oldUnit, newUnit]) {
      const { body } = await caller.get(`${path}/explanation`);
      expect(JSON.stringify(body)).toContain('ở đơn vị cũ 424 ngày, ở đơn vị mới 1402 ngày');
    }
  });

  it('asks who proposes where the period is halved, and keeps the answer with its document', async () => {
    const path = `/api/dossiers/${await submitted()}`;
    const halved = { ...MOVE, movedOn: '2023-01-01', period: { from: '2022-01-01', to: '2023-12-31' } };
    const asked = await applicant.command(`${path}/move`, halved);
    expect([asked.status, asked.body.code]).toEqual([409, 'choice-needed']);
    expect(asked.body.detail).toContain('Đơn vị đề nghị sau khi chuyển công tác');
    const stranger = { ...CHOICE, answer: 'cong-an-tinh-lang-son' };
    expect(await codeOf(applicant, `${path}/move`, { ...halved, choices: [stranger] })).toBe(
      'choice-answer-invalid',
    );
    await must(applicant, `${path}/move`, { ...halved, choices: [CHOICE] });
    expect((await oldUnit.get(path)).body).toMatchObject({ move: { proposer: 'ubnd-xa-van-linh' } });
    const { body } = await newUnit.get(`${path}/explanation`);
    expect(JSON.stringify(body)).toContain('theo 7/UBND-NC ngày 10/02/2026');
  });

  it('refuses a unit that nobody knows, the same one, and a period that ends before it begins', async () => {
    const path = `/api/dossiers/${await submitted()}/move`;
    expect(await codeOf(applicant, path, { ...MOVE, to: 'ghost' })).toBe('move-unit-unknown');
    expect(await codeOf(applicant, path, { ...MOVE, to: 'ubnd-xa-van-linh' })).toBe('move-same-unit');
    const period = { from: '2025-01-01', to: '2024-01-01' };
    expect(await codeOf(applicant, path, { ...MOVE, period })).toBe('period-ends-before-it-begins');
    expect((await applicant.command(path, { ...MOVE, ghost: 1 })).status).toBe(422);
  });
});
