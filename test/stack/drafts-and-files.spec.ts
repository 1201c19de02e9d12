import { randomUUID } from 'node:crypto';
import { samplePdf } from '../../apps/cli/demo/sample-pdf';
import { handIn, wordsOf } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';

let stack: HttpStack;
let applicant: HttpCaller;
let stranger: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack();
  applicant = await stack.as('mttq.lap-ho-so');
  stranger = await stack.as('cao-bang.lap-ho-so');
}, 60_000);
afterAll(() => stack.stop());

const PDF = 'application/pdf';
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function draft(more: object = {}): Promise<{ id: string; version: number }> {
  const { body } = await applicant.post(
    '/api/drafts',
    wordsOf(await handIn(applicant, 'x'), undefined, more),
  );
  return body as { id: string; version: number };
}

describe('files', () => {
  it.each([
    ['is empty', 'a.pdf', PDF, bytes(''), 422, 'file-empty'],
    ['is no kind of ours', 'a.pdf', PDF, bytes('just text'), 415, 'file-type-unknown'],
    ['is a program', 'a.exe', 'application/octet-stream', bytes('MZ\u0090'), 415, 'file-type-unknown'],
    ['is not what its name says', 'a.png', 'image/png', samplePdf('x'), 415, 'file-type-mismatch'],
    ['is not what it states', 'a.pdf', 'image/png', samplePdf('x'), 415, 'file-type-mismatch'],
    ['has a name that hides its kind', 'a\u202efdp.pdf', PDF, samplePdf('x'), 422, 'file-name-invalid'],
    ['has a name that is too long', `${'x'.repeat(300)}.pdf`, PDF, samplePdf('x'), 422, 'file-name-invalid'],
    ['is larger than 25 MB', 'a.pdf', PDF, new Uint8Array(26 * 1024 * 1024), 413, 'file-too-large'],
  ])('refuses one that %s', async (_what, name, type, content, status, code) => {
    const answer = await applicant.upload(name, type, content);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('takes exactly one, in its field, as a form', async () => {
    const none = new FormData();
    const two = new FormData();
    for (const field of ['file', 'file'])
      two.append(field, new File([samplePdf('x')], 'a.pdf', { type: PDF }));
    const words = new FormData();
    words.set('note', 'x');
    words.set('file', new File([samplePdf('x')], 'a.pdf', { type: PDF }));
    for (const form of [none, words]) {
      const { status, body } = await applicant.post('/api/files', form);
      expect([status, body.code]).toEqual([422, 'file-required']);
    }
    expect((await applicant.post('/api/files', two)).status).toBe(422);
    expect((await applicant.upload('a.pdf', PDF, samplePdf('x'), 'other')).body.code).toBe('file-required');
    expect((await applicant.post('/api/files', { file: 'x' })).body.code).toBe('file-required');
    const broken = applicant.with({ 'Content-Type': 'multipart/form-data; boundary=x' });
    expect((await broken.post('/api/files', '--y\r\nnonsense')).status).toBe(422);
  });

  it('gives a file to who handed it in, as a download under its name, and to nobody else', async () => {
    const name = 'Báo cáo "thành tích".pdf';
    const { body: handed } = await applicant.upload(name, PDF, samplePdf('mine'));
    const { file } = handed as { file: string };
    const own = await applicant.get(`/api/files/${file}`);
    expect(own.status).toBe(200);
    expect(own.bytes).toEqual(Buffer.from(samplePdf('mine')));
    expect(own.headers.get('content-disposition')).toContain(`filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20`);
    expect(own.headers.get('content-type')).toBe(PDF);
    const foreign = await stranger.get(`/api/files/${file}`);
    const absent = await stranger.get(`/api/files/${'0'.repeat(64)}`);
    expect({ ...foreign.body, instance: '' }).toEqual({ ...absent.body, instance: '' });
    expect(foreign.status).toBe(404);
  });
});

describe('drafts', () => {
  it('belong to their applicant alone', async () => {
    const { id } = await draft();
    const file = await handIn(stranger, 'y');
    const answers = [
      await stranger.get(`/api/drafts/${id}`),
      await stranger.put(`/api/drafts/${id}`, { version: 1, ...wordsOf(file) }),
      await stranger.delete(`/api/drafts/${id}`),
      await stranger.command(`/api/drafts/${id}/submit`, { version: 1 }),
    ];
    for (const { status, body } of answers) expect([status, body.code]).toEqual([404, 'not-found']);
    expect((await applicant.get(`/api/drafts/${id}`)).status).toBe(200);
    expect((await stranger.get('/api/drafts')).body).toEqual([]);
  });

  it('are changed by who saw the last version, once', async () => {
    const { id } = await draft();
    const words = wordsOf(await handIn(applicant, 'x'), []);
    const both = await Promise.all(
      [1, 2].map(() => applicant.put(`/api/drafts/${id}`, { version: 1, ...words })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const stale = await applicant.put(`/api/drafts/${id}`, { version: 1, ...words });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale-version']);
    const { body } = await applicant.get(`/api/drafts/${id}`);
    expect(body).toMatchObject({ version: 2, missing: ['report-confirmed'] });
    expect((await applicant.command(`/api/drafts/${id}/submit`, { version: 1 })).body.code).toBe(
      'stale-version',
    );
  });

  it('are thrown away once', async () => {
    const { id } = await draft();
    expect((await applicant.delete(`/api/drafts/${id}`)).status).toBe(204);
    expect((await applicant.delete(`/api/drafts/${id}`)).status).toBe(404);
  });

  it('need an applicant, an award and files of their own', async () => {
    const file = await handIn(applicant, 'x');
    const secretary = await stack.as('mttq.thuong-truc', 'secretary');
    expect((await secretary.post('/api/drafts', wordsOf(file))).body.code).toBe('office-wrong-role');
    const unknown = await applicant.post('/api/drafts', { ...wordsOf(file), award: 'UNHEARD' });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'award-unknown']);
    const foreign = await stranger.post('/api/drafts', wordsOf(file));
    expect([foreign.status, foreign.body.code]).toEqual([422, 'file-unknown']);
  });
});

describe('submitting', () => {
  it('needs a key of its own', async () => {
    const { id } = await draft();
    for (const key of [
      '',
      'short',
      'x'.repeat(101),
      'with space',
      'dấu-tiếng-việt'.normalize('NFD').replace(/[^ -~]/g, ' '),
    ]) {
      const { status, body } = await applicant.command(`/api/drafts/${id}/submit`, { version: 1 }, key);
      expect([status, body.code]).toEqual([400, 'idempotency-key-required']);
    }
    expect((await applicant.post(`/api/drafts/${id}/submit`, { version: 1 })).body.code).toBe(
      'idempotency-key-required',
    );
  });

  it('gives the same answer to the same request, at once or later, and begins one dossier', async () => {
    const { id } = await draft();
    const key = randomUUID();
    const send = () => applicant.command(`/api/drafts/${id}/submit`, { version: 1 }, key);
    const [first, second] = await Promise.all([send(), send()]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect((await send()).body).toEqual(first.body);
    const other = await applicant.command(`/api/drafts/${id}/submit`, { version: 2 }, key);
    expect([other.status, other.body.code]).toEqual([409, 'idempotency-key-reused']);
    const again = await applicant.command(`/api/drafts/${id}/submit`, { version: 1 });
    expect(again.status).toBe(404);
    const rows = await stack.database.dataSource.query<unknown[]>(
      'SELECT 1 FROM work.outbox WHERE thing_id = $1',
      [(first.body as { id: string }).id],
    );
    expect(rows).toHaveLength(1);
  });

  it('keeps nothing of a refused request, so that its key can be used again', async () => {
    const { id } = await draft();
    const key = randomUUID();
    expect((await applicant.command(`/api/drafts/${id}/submit`, { version: 7 }, key)).body.code).toBe(
      'stale-version',
    );
    expect((await applicant.command(`/api/drafts/${id}/submit`, { version: 1 }, key)).status).toBe(201);
  });

  it.each([
    [
      'a day for what is not entered afterwards',
      {},
      { receivedOn: '2022-10-03' },
      'effective-date-needs-retrospective',
    ],
    ['a day to come', { retrospective: true }, { receivedOn: '2150-01-01' }, 'effective-date-in-future'],
    ['a day before the office', { retrospective: true }, { receivedOn: '2019-10-03' }, 'office-not-held'],
    ['a day without rules', { retrospective: true }, { receivedOn: '1999-10-03' }, 'office-not-held'],
  ])('refuses %s', async (_what, words, request, code) => {
    const { id } = await draft(words);
    const { status, body } = await applicant.command(`/api/drafts/${id}/submit`, { version: 1, ...request });
    expect([status, body.code]).toEqual([409, code]);
    expect((await applicant.get(`/api/drafts/${id}`)).status).toBe(200);
  });

  it.each([
    ['an empty name', { subject: { kind: 'person', name: ' ', position: 'x' } }, 422, 'name-required'],
    ['no achievements', { citation: '  ' }, 422, 'reason-required'],
    [
      'a household, which this award is not for',
      { subject: { kind: 'household', name: 'x', position: 'x' } },
      409,
      'subject-kind-not-allowed',
    ],
    ['a part that the award does not know', { parts: [{ part: 'unheard', name: 'x' }] }, 422, 'part-unknown'],
  ])('refuses %s', async (_what, content, status, code) => {
    const file = await handIn(applicant, 'x');
    const words = wordsOf(file) as { content: object };
    const parts = 'parts' in content ? { parts: content.parts.map((part) => ({ ...part, file })) } : {};
    const { body } = await applicant.post('/api/drafts', {
      ...words,
      content: { ...words.content, ...content, ...parts },
    });
    const answer = await applicant.command(`/api/drafts/${(body as { id: string }).id}/submit`, {
      version: 1,
    });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});
