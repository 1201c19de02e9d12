import { row } from '../edge-cases/rows';
import type { HttpCaller } from '../support/http-caller';
import { handIn, must, shows, type Submitted } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const ARTICLE = 'Thông tư 20/2025/TT-BNV: Kỷ niệm chương không truy tặng';
const DEATH = {
  diedOn: '2026-10-05',
  document: { number: '15/TLKT-BS', date: '2026-10-07' },
};
const SOURCE = { document: 'Trích lục khai tử (hư cấu)', documentDate: '2026-10-07' };
const NAME = 'Người Nhận Kỷ Niệm Chương (hư cấu)';

describe(row(9, 'an award whose own text excludes the dead, over HTTP'), () => {
  let stack: HttpStack;
  let applicant: HttpCaller;
  let desk: HttpCaller;
  let ledger = '';

  beforeAll(async () => {
    stack = await startHttpStack({ RULE_LAYERS: 'national,lang-son,bo-noi-vu' });
    applicant = await stack.as('van-linh.lap-ho-so', 'applicant');
    desk = await stack.as('van-linh.thuong-truc', 'secretary');
    const kept = await desk.command('/api/subjects', {
      ...{ kind: 'person', name: NAME, unit: 'Ủy ban nhân dân xã', gender: 'female' },
      ...{ bornOn: '1980-04-30', evidence: 'Lý lịch cán bộ (hư cấu)' },
    });
    ({ id: ledger } = kept.body as unknown as { id: string });
  }, 60_000);
  afterAll(() => stack.stop());

  async function submitted(): Promise<string> {
    const file = await handIn(applicant, 'x');
    const content = {
      subject: { kind: 'person', name: NAME, position: 'Công chức', ledger },
      citation: 'Có đóng góp cho ngành Nội vụ.',
      parts: [{ part: 'report-work', file, name: 'bao-cao.pdf' }],
    };
    const { body: draft } = await applicant.post('/api/drafts', { award: 'KNC-BT', content });
    const path = `/api/drafts/${(draft as { id: string }).id}/submit`;
    const { body } = await must(applicant, path, { version: 1 });
    const { id, seq } = body as Submitted;
    await shows(applicant, `/api/dossiers/${id}`, seq);
    return id;
  }

  it('is refused with its article, shown in the catalogue, in eligibility and in why, and not received', async () => {
    const listed = (await desk.get('/api/law/awards?on=2026-11-20')).body as unknown as ReadonlyArray<{
      code: string;
      posthumous: object | null;
    }>;
    expect(listed.find(({ code }) => code === 'KNC-BT')?.posthumous).toMatchObject({
      given: false,
      vi: 'Kỷ niệm chương của Bộ Nội vụ',
      article: ARTICLE,
      evidence: 'Q',
    });
    expect(listed.find(({ code }) => code === 'HC-LD3')?.posthumous).toBeNull();

    const id = await submitted();
    const path = `/api/dossiers/${id}`;
    const refusal = await applicant.command(`${path}/death`, DEATH);
    expect([refusal.status, refusal.body.code]).toEqual([409, 'never-posthumous']);
    expect(refusal.body.detail).toContain(`Kỷ niệm chương của Bộ Nội vụ không truy tặng (${ARTICLE})`);

    const asked = `/api/subjects/${ledger}/eligibility?award=KNC-BT&on=2026-11-20`;
    expect(JSON.stringify((await desk.get(asked)).body)).toContain('Chỉ tặng người còn sống');
    const death = { fact: { kind: 'death', on: DEATH.diedOn }, ...SOURCE };
    expect((await desk.command(`/api/subjects/${ledger}/facts`, death)).status).toBe(201);
    expect((await desk.get(asked)).body).toMatchObject({ one: { verdict: 'never' } });
    const why = JSON.stringify((await desk.get(`${path}/explanation`)).body);
    expect(why).toContain(
      'Kỷ niệm chương của Bộ Nội vụ không truy tặng; người được đề nghị mất ngày 05/10/2026',
    );
    const received = await desk.command(`${path}/receive`);
    expect([received.status, received.body.code]).toEqual([409, 'eligibility-held']);
    expect(received.body.detail).toContain(ARTICLE);
    await must(applicant, `${path}/withdraw`, { reason: 'Không truy tặng.' });
  });
});
