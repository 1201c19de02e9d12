import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  EVIDENCE_FILE,
  unpack,
  writeBag,
  writeZip,
  type ArchivedDocument,
  type ArchivedThing,
  type ArchiveHead,
} from '@vinhdanh/archive';
import { writeBundle } from '@vinhdanh/bundle';

export const HEAD: ArchiveHead = {
  body: { id: 'so-noi-vu', name: 'Sở Nội vụ tỉnh Lạng Sơn' },
  year: 2025,
  fonds: null,
  origin: 'lang-son.example.vn/log',
};

export const document = (
  name: string,
  text: string,
  more: Partial<ArchivedDocument> = {},
): ArchivedDocument => ({
  name,
  title: name,
  number: null,
  day: null,
  mediaType: 'application/pdf',
  isSigned: false,
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: () => Readable.from([Buffer.from(text)]),
  ...more,
});

/** What the bundles of the record are to an archive: whose it is, and which documents are in it. */
export const evidenceOf = (
  kind: 'dossier' | 'session' | 'round',
  id: string,
  texts: readonly string[],
): ArchivedDocument =>
  document(EVIDENCE_FILE, '', {
    ...{ mediaType: 'application/zip', sha256: null },
    bytes: () =>
      writeBundle({
        ...{ thing: { kind, id }, things: [], absent: {}, rules: {}, checkpoint: '', cover: '' },
        ...{ verifierKeys: [], closings: [], lists: {}, consistency: null },
        documents: texts.map((text) => ({
          sha256: createHash('sha256').update(text).digest('hex'),
          extension: 'pdf',
          bytes: () => Promise.resolve(Buffer.from(text)),
        })),
      }),
  });

export const thing = (code: string, more: Partial<ArchivedThing> = {}): ArchivedThing => ({
  kind: 'dossier',
  code,
  id: `id-${code}`,
  title: 'Huân chương Lao động hạng Ba cho Hoàng Văn Giả (hư cấu)',
  award: { code: 'HC-LD3', name: 'Huân chương Lao động hạng Ba' },
  subject: 'Hoàng Văn Giả (hư cấu)',
  outcome: 'decided',
  retention: {
    ...{ keep: 'years', years: 20, until: '2045-12-31', words: '20 năm' },
    ...{ article: 'Thông tư 10/2022/TT-BNV', evidence: 'M' },
  },
  begun: '2025-01-02',
  ended: '2025-11-03',
  related: [],
  documents: [
    document('001-bao-cao.pdf', `báo cáo ${code}`),
    evidenceOf('dossier', `id-${code}`, [`báo cáo ${code}`]),
  ],
  lost: [],
  ...more,
});

/** Three things of three kinds, with everything that breaks careless files in their texts. */
export const THINGS: readonly ArchivedThing[] = [
  thing('HS-2025-000001', {
    subject: '=HYPERLINK("http://x.example"),"<&>\u0001\r\n\tTên',
    related: ['VB-1', 'PH-1'],
    documents: [
      evidenceOf('dossier', 'id-HS-2025-000001', ['báo cáo', 'quyết định']),
      document('001-bao-cao.pdf', 'báo cáo', { number: '12/TTr-UBND', day: '2025-02-03', isSigned: true }),
    ],
    lost: [{ ...document('002-mat.pdf', 'mất'), sha256: 'a'.repeat(64), isErased: false }],
  }),
  thing('PH-1', {
    ...{ kind: 'session', award: null, subject: null, outcome: null },
    documents: [document('001-bien-ban.pdf', 'biên bản'), evidenceOf('session', 'id-PH-1', [])],
  }),
  thing('VB-1', {
    kind: 'paper',
    retention: {
      ...{ keep: 'open', years: null, until: null, words: 'Cơ quan lưu trữ quyết định' },
      ...{ article: 'Chưa thấy', evidence: 'N' },
    },
    documents: [document('001-quyet-dinh.pdf', 'quyết định')],
    lost: [{ ...document('002-xoa.pdf', 'xóa'), sha256: 'b'.repeat(64), isErased: true }],
  }),
];

export const archived = (
  things: readonly ArchivedThing[] = THINGS,
  head: ArchiveHead = HEAD,
): AsyncIterable<Uint8Array> => writeZip(writeBag(head, Readable.from(things)));

/** A folder with a bag of the things in it. */
export async function baggedIn(things?: readonly ArchivedThing[], head?: ArchiveHead): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vinhdanh-bag-'));
  await unpack(archived(things, head), folder);
  return folder;
}
