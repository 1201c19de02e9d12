import type { HttpCaller } from '../support/http-caller';
import { must, submitDossier } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const OLD = 'ubnd-xa-van-linh';
const NEW = 'mttq-tinh-lang-son';
const MOVE = {
  to: NEW,
  movedOn: '2022-03-01',
  period: { from: '2021-01-01', to: '2025-12-31' },
  document: { number: '12/QĐ-SNV', date: '2022-02-15' },
  choices: [
    {
      question: 'proposing-unit',
      answer: NEW,
      order: { number: '7/TA-TCCB', date: '2026-02-10' },
      reason: 'Chuyển hẳn, không phải biệt phái.',
    },
  ],
};

describe('a person who moved, under rules that ask other units for a comment', () => {
  let courts: HttpStack;
  let left: HttpCaller;
  let path = '';

  const comment = (caller: HttpCaller, body: object = { note: 'Hoàn thành xuất sắc nhiệm vụ.' }) =>
    caller.command(`${path}/unit-comment`, body);
  const explained = async (caller: HttpCaller): Promise<string> =>
    JSON.stringify((await caller.get(`${path}/explanation`)).body);
  const refused = async (caller: HttpCaller, body?: object) => (await comment(caller, body)).body.code;

  beforeAll(async () => {
    courts = await startHttpStack({ RULE_LAYERS: 'national,lang-son,rehearsal,toa-an' });
    left = await courts.as('van-linh.thuong-truc', 'secretary');
    const { id } = await submitDossier(courts, { by: 'van-linh.lap-ho-so' });
    path = `/api/dossiers/${id}`;
  }, 60_000);
  afterAll(() => courts.stop());

  it('before a move nobody is asked; who may not see the dossier learns nothing of it', async () => {
    expect(await refused(left)).toBe('comment-not-asked');
    const stranger = await courts.as('mttq.thuong-truc', 'secretary');
    const [there, absent] = [path, '/api/dossiers/ghost'].map((at) =>
      stranger.command(`${at}/unit-comment`, { note: 'Tốt' }),
    );
    const [forbidden, unknown] = [await there, await absent];
    expect([forbidden?.status, forbidden?.body.code]).toEqual([404, 'not-found']);
    expect(unknown?.status).toBe(404);
    expect(unknown?.body.detail).toBe(forbidden?.body.detail);
  });

  it('the unit that was left is asked, comments once in words of its own, and everybody reads them', async () => {
    const own = await courts.as('van-linh.lap-ho-so', 'applicant');
    await must(own, `${path}/move`, MOVE);
    expect((await left.get(path)).body).toMatchObject({
      move: { proposer: NEW, comments: { units: [OLD], evidence: 'Q' } },
    });
    expect(await explained(own)).toContain('Chờ Ủy ban nhân dân xã Vạn Linh nhận xét');
    const here = await courts.as('mttq.thuong-truc', 'secretary');
    expect(await refused(here)).toBe('comment-not-asked');
    expect(await refused(own)).toBe('office-wrong-role');
    expect(await refused(left, { note: ' ' })).toBe('reason-required');
    expect(await refused(left, {})).toBe('validation-failed');
    expect(await refused(left, { note: 'Tốt', ghost: 1 })).toBe('validation-failed');
    await must(left, `${path}/unit-comment`, { note: 'Hoàn thành xuất sắc nhiệm vụ.' });
    expect(await explained(here)).toContain('“Hoàn thành xuất sắc nhiệm vụ”');
    expect(await refused(left)).toBe('comment-already-given');
  });
});
