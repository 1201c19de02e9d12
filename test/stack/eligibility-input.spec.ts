import { randomUUID } from 'node:crypto';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const SOURCE = { document: 'Quyết định số 1/QĐ (hư cấu)', documentDate: '2026-01-05' };
const AWARD = 'HC-LD3';

let stack: HttpStack;
let officer: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack();
  officer = await stack.as('mttq.thuong-truc', 'secretary');
}, 60_000);
afterAll(() => stack.stop());

/** Somebody of the provincial Front. */
async function registered(): Promise<string> {
  const claim = {
    kind: 'person',
    name: 'Người Thử (hư cấu)',
    unit: `Ban ${randomUUID()}`,
    evidence: 'Lý lịch',
  };
  const { body } = await officer.command('/api/subjects', { ...claim, subject: 'new' });
  return (body as unknown as { id: string }).id;
}

describe('bad input', () => {
  it.each([
    ['subjects?kind=cat', 'kind'],
    ['subjects?limit=0', 'limit'],
    ['subjects?fortune=1', 'fortune'],
    [`subjects/${randomUUID()}/eligibility?on=2026-02-30`, 'on'],
    [`subjects/${randomUUID()}/eligibility?award=${'x'.repeat(41)}`, 'award'],
    ['proposals/candidates', 'award'],
    [`proposals/candidates?award=${AWARD}&year=203`, 'year'],
    [`proposals/candidates?award=${AWARD}&group=lucky`, 'group'],
    [`proposals/candidates?award=${AWARD}&after=-1`, 'after'],
    ['proposals/awards?year=two', 'year'],
  ])('refuses %s', async (query, field) => {
    const { status, body } = await officer.get(`/api/${query}`);
    expect([status, body.code]).toEqual([422, 'validation-failed']);
    expect(body.errors?.map(({ pointer }) => pointer)).toEqual([`#/${field}`]);
  });

  it.each([
    ['a rating without a year', { kind: 'rating', rating: 'good' }, 'fact-invalid'],
    ['a year to come', { kind: 'rating', year: 2199, rating: 'good' }, 'fact-invalid'],
    ['figures of a collective', { kind: 'dissolution', on: '2025-01-01' }, 'fact-not-for-kind'],
    [
      'more fighters than members',
      { kind: 'leave', leave: 'other', from: '2025-02-01', to: '2025-01-01' },
      'fact-invalid',
    ],
  ])('refuses %s', async (_what, fact, code) => {
    const path = `/api/subjects/${await registered()}/facts`;
    const { status, body } = await officer.command(path, { fact, ...SOURCE });
    expect([status, body.code]).toEqual([422, code]);
    expect(body.detail).toMatch(/\S.*\.$/);
  });

  it('refuses an award that nobody knows, a person without evidence, a command without a key', async () => {
    const subject = await registered();
    const { body } = await officer.get(`/api/subjects/${subject}/eligibility?award=BK-XX`);
    expect(body.code).toBe('award-unknown');
    const claim = { kind: 'person', name: 'Ai Đó (hư cấu)', unit: 'Ban', evidence: ' ' };
    expect((await officer.command('/api/subjects', claim)).body.code).toBe('reason-required');
    expect((await officer.post('/api/subjects', claim)).body.code).toBe('idempotency-key-required');
    const outside = { ...claim, evidence: 'Lý lịch', body: 'ubnd-tinh-cao-bang' };
    expect((await officer.command('/api/subjects', outside)).body.code).toBe('organization-unknown');
  });

  it('asks for evidence where two share a name and a birth date', async () => {
    const claim = { kind: 'person', name: 'Trùng Tên (hư cấu)', bornOn: '1970-01-01', evidence: 'Lý lịch' };
    await officer.command('/api/subjects', { ...claim, unit: 'Ban Một' });
    const doubtful = await officer.command('/api/subjects', { ...claim, unit: 'Ban Hai' });
    expect([doubtful.status, doubtful.body.code]).toEqual([409, 'subject-needs-evidence']);
    const other = await officer.command('/api/subjects', { ...claim, unit: 'Ban Hai', subject: 'new' });
    expect(other.body).toMatchObject({ isNew: true });
  });
});
