import { randomBytes } from 'node:crypto';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { codeOf, DECISION, version } from '../support/provincial-seats';

const PDF = 'application/pdf';
const PATH = '/api/councils/hd-mttq-lang-son';

interface Entered {
  readonly seq: number;
  readonly type: string;
  readonly of?: number;
  readonly decision: { readonly number: string; readonly file?: string };
}

let stack: HttpStack;
let administrator: HttpCaller;
let secretary: HttpCaller;
let scan = '';
let second = '';

/** A PDF as nobody has handed it in before. @returns its name by content */
async function handIn(caller: HttpCaller, name: string, type = PDF, head = '%PDF-1.4\n'): Promise<string> {
  const bytes = new Uint8Array(
    Buffer.concat([Buffer.from(head, 'latin1'), randomBytes(64), Buffer.from('\n%%EOF\n')]),
  );
  const { status, body } = await caller.upload(name, type, bytes);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return (body as unknown as { file: string }).file;
}

const decisions = async (): Promise<readonly Entered[]> =>
  ((await administrator.get(PATH)).body as unknown as { decisions: Entered[] }).decisions;

const founding = (file?: string) => ({
  ...{ id: 'hd-mttq-lang-son', kind: 'council', organization: 'mttq-tinh-lang-son' },
  ...{ nameVi: 'Hội đồng Mặt trận tỉnh (hư cấu)', nameEn: 'Council of the Front (fictitious)' },
  version: version({ from: '2024-02-01' }),
  decision: { ...DECISION, ...(file === undefined ? {} : { file }) },
});

beforeAll(async () => {
  stack = await startHttpStack();
  administrator = await stack.as('quan-tri.lang-son');
  secretary = await stack.as('mttq.thuong-truc', 'secretary');
  scan = await handIn(administrator, 'qđ-thành-lập.pdf');
  second = await handIn(administrator, 'bản-rõ-hơn.pdf');
}, 180_000);
afterAll(() => stack.stop());

describe('a document that is refused', () => {
  test.each<[string, () => Promise<string> | string, string]>([
    ['handed in by somebody else', () => handIn(secretary, 'của-người-khác.pdf'), 'council-document-unknown'],
    ['that nobody handed in', () => '0'.repeat(64), 'council-document-unknown'],
    [
      'that is a picture',
      () => handIn(administrator, 'anh.png', 'image/png', '\x89PNG\r\n\x1a\n'),
      'council-document-not-pdf',
    ],
    ['under a name that is none', () => 'qd.pdf', 'validation-failed'],
  ])('%s: nothing is recorded', async (_case, file, code) => {
    expect(await codeOf(administrator, '/api/councils', founding(await file()))).toBe(code);
    expect((await administrator.get(PATH)).status).toBe(404);
  });
});

describe('the document of a decision', () => {
  it('comes with the decision, and is read by who may see the council and by nobody else', async () => {
    const stranger = await stack.as('cao-bang.thuong-truc');
    expect((await secretary.get(`/api/files/${scan}`)).status).toBe(404);
    expect(await codeOf(administrator, '/api/councils', founding(scan))).toBe(201);
    const read = await secretary.get(`/api/files/${scan}`);
    expect([read.status, read.headers.get('content-type')]).toEqual([200, PDF]);
    expect(read.headers.get('content-disposition')).toContain(encodeURIComponent('qđ-thành-lập.pdf'));
    expect((await (await stack.as('ls.04')).get(`/api/files/${scan}`)).status).toBe(200);
    const hidden = await stranger.get(`/api/files/${scan}`);
    const absent = await stranger.get(`/api/files/${'0'.repeat(64)}`);
    expect([hidden.status, hidden.body.code, hidden.body.detail]).toEqual([
      404,
      absent.body.code,
      absent.body.detail,
    ]);
  });

  it('is attached later, also beside another one, and to a council that has ended', async () => {
    const ending = {
      lastDay: '2024-06-30',
      decision: { ...DECISION, number: '99/QĐ-UBND', day: '2024-06-01' },
    };
    expect(await codeOf(administrator, `${PATH}/end`, ending)).toBe(200);
    expect(await codeOf(administrator, `${PATH}/documents`, { of: 1, file: second })).toBe(200);
    expect(await codeOf(administrator, `${PATH}/documents`, { of: 2, file: second })).toBe(200);
    expect(
      (await decisions()).map(({ seq, type, of, decision }) => [
        seq,
        type,
        of,
        decision.number,
        decision.file,
      ]),
    ).toEqual([
      [1, 'founded', undefined, DECISION.number, scan],
      [2, 'ended', undefined, '99/QĐ-UBND', undefined],
      [3, 'document-attached', 1, DECISION.number, second],
      [4, 'document-attached', 2, '99/QĐ-UBND', second],
    ]);
    expect((await secretary.get(`/api/files/${second}`)).status).toBe(200);
  });

  test.each<[string, object, string]>([
    ['to a decision that is none', { of: 9, file: 'own' }, 'not-found'],
    ['to a document that was attached', { of: 3, file: 'own' }, 'not-found'],
    ['without a document', { of: 1 }, 'validation-failed'],
    ['with a field that is none', { of: 1, file: 'own', number: '1' }, 'validation-failed'],
  ])('is not attached %s', async (_case, body, code) => {
    const sent = 'file' in body ? { ...body, file: scan } : body;
    expect(await codeOf(administrator, `${PATH}/documents`, sent)).toBe(code);
  });

  it('is attached by the administrator of the area alone', async () => {
    const own = { of: 1, file: await handIn(secretary, 'khác.pdf') };
    expect(await codeOf(secretary, `${PATH}/documents`, own)).toBe('office-wrong-role');
    expect(await codeOf(await stack.as('cao-bang.thuong-truc'), `${PATH}/documents`, own)).toBe('not-found');
  });
});
